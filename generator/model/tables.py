"""The tables that briefs are published as: every column, what it holds, and its HXL tag.

CSV, SQLite, the JSON Schemas and the dictionary on the data page are made from this one description. HXL is
told at https://hxlstandard.org/standard/1-1final/.
"""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Literal

import msgspec

Kind = Literal["text", "integer", "number", "yes_no"]
NEVER_EMPTY = "!"


class Column(msgspec.Struct, frozen=True):
    """A column; an empty cell is unknown, never 0. ``always`` says that no cell is empty."""

    name: str
    kind: Kind
    tag: str
    about: str
    always: bool


class Table(msgspec.Struct, frozen=True):
    """A table: ``row`` says what one row is; the first columns (``keys`` of them) name it."""

    name: str
    row: str
    keys: int
    columns: tuple[Column, ...]


def _read() -> tuple[Table, ...]:
    text = files(__package__).joinpath("data/tables.toml").read_text("utf-8")
    return tuple(
        Table(name, told["row"], told["keys"], tuple(_column(*column) for column in told["columns"]))
        for name, told in tomllib.loads(text).items()
    )


def _column(name: str, kind: str, tag: str, about: str) -> Column:
    plain = msgspec.convert(kind.removesuffix(NEVER_EMPTY), Kind)
    return Column(name, plain, tag, about, kind.endswith(NEVER_EMPTY))


TABLES = _read()
