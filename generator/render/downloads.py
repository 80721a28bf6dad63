"""The page of data to take away, with the dictionary of every table."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.tables import TABLES, Table
from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import href
from generator.render.library import Library

HOME = (Target(href(""), "Briefs"),)
FILES = (
    ("data/briefs.db", "All tables (SQLite)", "for Datasette: datasette briefs.db --metadata metadata.json"),
    ("data/metadata.json", "Metadata for Datasette (JSON)", "what every table and column holds"),
    ("data/incidents.geojson", "Incidents (GeoJSON)", "one point a main incident whose place is known"),
    ("schema/geojson.json", "Schema of the GeoJSON (JSON Schema)", "what every property means"),
    ("data/briefs.jsonl", "Briefs (JSON)", "one brief a line, everything the pages show"),
    ("schema/brief.json", "Schema of a brief (JSON Schema)", "what every field means, draft 2020-12"),
)  # fmt: skip
KINDS = {"text": "text", "integer": "whole number", "number": "number", "yes_no": "yes or no"}


class DataShown(msgspec.Struct, frozen=True):
    """How many briefs there are to take away."""

    briefs: int


class DataFile(msgspec.Struct, frozen=True):
    """A file to take away and what is in it."""

    href: str
    name: str
    about: str


class DataTable(msgspec.Struct, frozen=True):
    """A table: what a row is, its files, and its columns as (name, kind, what it holds)."""

    name: str
    row: str
    csv: str
    schema: str
    columns: tuple[tuple[str, str, str], ...]


class DataPage(msgspec.Struct, frozen=True):
    """What the template of the data page may show."""

    shell: Shell
    briefs: int
    licence: str
    files: tuple[DataFile, ...]
    tables: tuple[DataTable, ...]


def find_data(library: Library) -> Iterator[tuple[str, DataShown]]:
    """Find the page of data to take away."""
    yield "data/index.html", DataShown(len(library.catalog.entries))


def data_page(frame: Frame, path: str, shown: DataShown) -> DataPage:
    """Make the context of the data page; the briefs in one file are there once there is a brief."""
    made = [file for file in FILES if shown.briefs or not file[0].endswith(".jsonl")]
    files = tuple(DataFile(href(url), name, about) for url, name, about in made)
    tables = tuple(_table(table) for table in TABLES)
    description = "All briefs as tables, points on a map and JSON, with what every field means."
    page = shell(frame, path, "Data", description=description, crumbs=HOME)
    return DataPage(page, shown.briefs, frame.site.licence, files, tables)


def _table(table: Table) -> DataTable:
    columns = tuple((column.name, KINDS[column.kind], column.about) for column in table.columns)
    files = (href(f"data/{table.name}.csv"), href(f"schema/{table.name}.json"))
    return DataTable(table.name, table.row, *files, columns)
