"""Where templates are, and the environment that renders them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

import jinja2

from generator.errors import RenderError

PACKAGE = Path(__file__).parents[1]
ORIGINAL = "original/"
LIBRARIES = ("jinja2", "markdown", "nh3", "babel", "msgspec")
CODE = ("render", "model")


def own_templates() -> Path:
    """Return the folder of our own templates: in the installed package, else beside it in a checkout."""
    for folder in (PACKAGE / "templates", PACKAGE.parent / "templates"):
        if (folder / "base.html").is_file():
            return folder
    raise RenderError("has no templates", where=str(PACKAGE), hint="install the package again")


def folders(overrides: Sequence[Path]) -> tuple[Path, ...]:
    """List the folders to look in, a site's own first, each once."""
    found = [folder.resolve() for folder in (*overrides, own_templates()) if folder.is_dir()]
    return tuple(dict.fromkeys(found))


def environment(places: Sequence[Path]) -> jinja2.Environment:
    """Make the environment: everything is escaped, and asking for a value that does not exist is an error.

    A template of a site can extend the one it replaces as ``original/NAME``.
    """
    own = jinja2.FileSystemLoader(own_templates())
    loader = jinja2.ChoiceLoader(
        [jinja2.FileSystemLoader(list(places)), jinja2.PrefixLoader({ORIGINAL.rstrip("/"): own})]
    )
    return jinja2.Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def stamp(places: Sequence[Path]) -> str:
    """Hash all that pages are made with: templates, our code, and the libraries' versions."""
    digest = hashlib.sha256()
    for name in LIBRARIES:
        digest.update(f"{name} {version(name)}\n".encode())
    for folder in (*places, *(PACKAGE / room for room in CODE)):
        for file in files(folder):
            digest.update(f"{file.relative_to(folder).as_posix()}\0".encode() + file.read_bytes() + b"\0")
    return digest.hexdigest()


def files(folder: Path) -> Iterator[Path]:
    """List the files of a folder in an order of their own, without what Python or an editor leaves behind."""
    for file in sorted(folder.rglob("*")):
        hidden = any(part.startswith((".", "__pycache__")) for part in file.relative_to(folder).parts)
        if file.is_file() and not hidden and file.suffix not in {".pyc", ".swp"} and file.name[-1:] != "~":
            yield file
