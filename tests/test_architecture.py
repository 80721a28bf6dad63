"""The house keeps its shape: imports point down, modules stay small."""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "generator"
MODULES = sorted(PACKAGE.rglob("*.py"))
STAGES = {"sources", "extract", "store", "catalog", "render", "export", "publish", "backends"}
ABOVE = {"cli", "serve", "flow", "work", "records", "gate", "config"}
FLOORS = (
    {"errors", "__init__"},
    {"model"},
    STAGES | {"schema", "settings"},
    {"config", "flags", "gate", "work", "skeleton", "terminal", "server"},
    {"records", "flow"},
    {"serve"},
    {"cli"},
)
LONGEST = 250


def room(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def floor(name: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if name in rooms)


def imported(module: Path) -> set[tuple[str, ...]]:
    """The modules of ours that a module imports, as parts below ``generator``."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {
                tuple(name.name.split(".")[1:]) for name in node.names if name.name.startswith("generator")
            }
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports by dots"
            parts = (node.module or "").split(".")
            if parts == ["generator"]:
                found |= {(name.name,) for name in node.names}
            elif parts[0] == "generator":
                found.add(tuple(parts[1:]))
    return {parts for parts in found if parts and parts != ("__version__",)}


@pytest.mark.parametrize("module", MODULES, ids=lambda m: m.relative_to(PACKAGE).as_posix())
def test_imports_point_down(module):
    here = room(module)
    for parts in imported(module):
        there = parts[0]
        assert there == here or floor(there) < floor(here), f"{here} imports {there}"


@pytest.mark.parametrize("module", [m for m in MODULES if room(m) in STAGES])
def test_stages_do_not_know_each_other(module):
    others = {parts[0] for parts in imported(module)} & (STAGES | ABOVE)
    assert others <= {room(module)}


def test_times_stand_alone():
    times = PACKAGE / "extract" / "times"
    for module in times.rglob("*.py"):
        assert all(parts[:2] == ("extract", "times") for parts in imported(module)), module


def test_only_extraction_knows_spacy():
    for module in MODULES:
        if room(module) != "extract":
            tree = ast.walk(ast.parse(module.read_text("utf-8")))
            names = {n.module for n in tree if isinstance(n, ast.ImportFrom)}
            assert not any(name and name.split(".")[0] == "spacy" for name in names), module


@pytest.mark.parametrize("module", MODULES, ids=lambda m: m.relative_to(PACKAGE).as_posix())
def test_modules_stay_small_and_have_a_purpose(module):
    text = module.read_text("utf-8")
    assert len(text.splitlines()) <= LONGEST
    assert module.stem not in {"utils", "util", "helpers", "misc", "common"}
    assert ast.get_docstring(ast.parse(text)), "says nothing about itself"


def test_extractors_know_no_sibling():
    folders = {m.parent.name for m in (PACKAGE / "extract").glob("*/__init__.py")}
    for module in (PACKAGE / "extract").glob("*/**/*.py"):
        here = module.relative_to(PACKAGE / "extract").parts[0]
        siblings = {p[1] for p in imported(module) if p[0] == "extract" and len(p) > 1} & folders
        assert siblings <= {here}, module


def test_every_extractor_has_its_folder():
    from generator.extract.pipeline import EXTRACTORS

    for extractor in EXTRACTORS:
        parts = extractor.run.__module__.split(".")
        assert parts[:2] == ["generator", "extract"]
        # Times stand alone in their folder, so a module beside it puts them into Findings.
        folder = "times" if parts[2] == "timing" else parts[2]
        assert (PACKAGE / "extract" / folder).is_dir(), extractor.name


def test_the_starting_file_is_short():
    assert len((PACKAGE.parent / "build.py").read_text("utf-8").splitlines()) <= 12


def test_floors_are_complete_and_apart():
    rooms = {room(module) for module in MODULES}
    assert rooms == set().union(*FLOORS)
    assert all(not low & high for low, high in pairwise(FLOORS))


def test_only_the_command_line_prints_and_exits():
    for module in MODULES:
        if room(module) not in {"cli", "terminal"}:
            for node in ast.walk(ast.parse(module.read_text("utf-8"))):
                name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
                assert name not in {"print", "exit", "sys.exit"}, module
