"""All tables in one SQLite file, and what its columns mean for Datasette (https://docs.datasette.io/)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import msgspec

from generator.export.edition import Edition
from generator.export.rows import rows
from generator.model.artifact import Artifact
from generator.model.catalog import Catalog
from generator.model.site import Site
from generator.model.tables import TABLES, Column, Table

PATH = "data/briefs.db"
METADATA = "data/metadata.json"
TYPES = {"text": "TEXT", "integer": "INTEGER", "number": "REAL", "yes_no": "TEXT"}


def database(edition: Edition) -> Iterator[Artifact]:
    """Give ``data/briefs.db`` and ``data/metadata.json``.

    The same briefs make the same bytes, with the same version of SQLite.
    """
    catalog = edition.catalog
    yield edition.artifact(PATH, lambda: _write(catalog), catalog.entries, TABLES, sqlite3.sqlite_version)
    yield edition.artifact(METADATA, lambda: _metadata(catalog.site), (), TABLES)


def _write(catalog: Catalog) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in TABLES:
            connection.execute(_create(table))
            marks = ", ".join("?" * len(table.columns))
            found = (tuple(row) for row in rows(table.name, catalog))
            connection.executemany(f"INSERT INTO {table.name} VALUES ({marks})", found)  # noqa: S608 - our names
        connection.commit()
        return connection.serialize()


def _create(table: Table) -> str:
    """Write the statement that makes a table; every row leads to its brief."""
    keys = ", ".join(f'"{column.name}"' for column in table.columns[: table.keys])
    lines = [*(_column(column) for column in table.columns), f"PRIMARY KEY ({keys})"]
    if table.name != "briefs":
        lines.append('FOREIGN KEY ("brief") REFERENCES "briefs" ("brief")')
    return f'CREATE TABLE "{table.name}" ({", ".join(lines)}) WITHOUT ROWID'


def _column(column: Column) -> str:
    return f'"{column.name}" {TYPES[column.kind]}{" NOT NULL" if column.always else ""}'


def _metadata(site: Site) -> bytes:
    """Describe the database: ``datasette briefs.db --metadata metadata.json``."""
    told = {
        "title": site.title,
        "description": f"{site.description}. Empty is unknown, never 0.",
        "license": site.licence or None,
        "source": site.title,
        "source_url": site.url,
        "databases": {"briefs": {"tables": {table.name: _described(table) for table in TABLES}}},
    }
    kept = {key: value for key, value in told.items() if value is not None}
    return msgspec.json.format(msgspec.json.encode(kept), indent=1) + b"\n"


def _described(table: Table) -> dict[str, object]:
    return {
        "description": table.row,
        "columns": {column.name: column.about for column in table.columns},
    }
