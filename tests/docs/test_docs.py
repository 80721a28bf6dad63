"""What the documents say of commands, flags, settings and files is so, and nothing is left unsaid."""

from __future__ import annotations

import argparse
import re
import textwrap
import tomllib
from pathlib import Path

import msgspec
import pytest

from generator.cli import COMMANDS
from generator.config import Build
from generator.flags import parser
from generator.model.site import Site

ROOT = Path(__file__).parents[2]
PAGES = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")})
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:|#)([^)#]+)[^)]*\)")
ROW = re.compile(r"^\| `(\w+)` \| (.+?) \|", re.M)
FLAG = re.compile(r"`(--?[a-z][a-z-]*)")


def flags_of(command: str) -> set[str]:
    subparsers = next(a for a in parser(COMMANDS)._actions if isinstance(a, argparse._SubParsersAction))
    actions = subparsers.choices[command]._actions
    return {option for action in actions for option in action.option_strings} - {"-h", "--help"}


def section(text: str, name: str) -> str:
    return re.split(r"^## ", text.partition(f"\n## {name}\n")[2], maxsplit=1, flags=re.M)[0]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_flag_of_a_command_is_documented_and_no_other(command):
    text = section((ROOT / "docs" / "commands.md").read_text("utf-8"), command)
    assert text, f"no section on {command}"
    told = set(FLAG.findall(text))
    if command == "check":
        told |= set(FLAG.findall(section((ROOT / "docs" / "commands.md").read_text("utf-8"), "build")))
    assert told - {"-"} == flags_of(command)


def test_the_readme_lists_every_command():
    text = section((ROOT / "README.md").read_text("utf-8"), "Commands")
    told = set(re.findall(r"`python build\.py ?(\w*)", text)) - {""}
    assert told | {"build"} == set(COMMANDS)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_flags_named_anywhere_exist(page):
    known = set().union(*(flags_of(command) for command in COMMANDS)) | {"--help", "--version"}
    lines = [
        line for line in page.read_text("utf-8").splitlines() if "build.py" in line or "dateline " in line
    ]
    for line in lines:
        assert set(re.findall(r"(?<=\s)--[a-z][a-z-]*", line)) <= known, line


def test_every_setting_is_documented_with_its_default():
    site, _, build = (ROOT / "docs" / "settings.md").read_text("utf-8").partition("`[build]`")
    for text, kind in ((site, Site), (build, Build)):
        told = dict(ROW.findall(text))
        fields = {field.name: field.default for field in msgspec.structs.fields(kind)}
        assert told.keys() == fields.keys()
        for name, default in fields.items():
            assert default_told(told[name]) == (list(default) if isinstance(default, tuple) else default), (
                name
            )


def default_told(cell: str) -> object:
    return None if cell == "none" else tomllib.loads(f"x = {cell.strip('`')}")["x"]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_between_documents_lead_somewhere(page):
    for target in LINK.findall(page.read_text("utf-8")):
        if "screenshots/" not in target:
            assert (page.parent / target).exists(), target


def test_make_targets_named_in_documents_exist():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.M))
    for page in PAGES:
        named = set(re.findall(r"(?:^    |`)(?:UPGRADE=1 )?make ([a-z]+)", page.read_text("utf-8"), re.M))
        assert named <= targets, page


def test_actions_are_pinned_by_commit():
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        uses = re.findall(r"uses: (\S+)(.*)", workflow.read_text("utf-8"))
        assert uses
        for action, comment in uses:
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), action
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action


def test_the_version_is_told_alike():
    from generator import __version__

    assert f"version: {__version__}\n" in (ROOT / "CITATION.cff").read_text("utf-8")


def test_every_key_of_a_brief_is_explained():
    from generator.model.brief import Brief

    rows = re.findall(
        r"^\| (`.+?) \|", (ROOT / "docs" / "brief.md").read_text("utf-8").split("## Figures")[0], re.M
    )
    told = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert told == {field.name for field in msgspec.structs.fields(Brief)}


def test_the_front_matter_of_the_readme_is_read(tmp_path):
    from generator.model.article import Article
    from generator.sources import read_path

    text = section((ROOT / "README.md").read_text("utf-8"), "Write")
    block = textwrap.dedent(re.search(r"^    ---\n.*?^    ---\n", text, re.M | re.S)[0])
    (tmp_path / "a.md").write_text(f"{block}\nRockets hit Kabul on Saturday.\n", "utf-8")
    (article,) = read_path(tmp_path / "a.md")
    assert isinstance(article, Article)
    assert (article.id, article.outlet) == ("kabul-rockets", "Example Wire")
    assert article.editorial.corrections[0].text == "Eight people were killed, not nine."
    assert article.editorial.previous_ids == ("kabul-attack",)
