"""The tables as CSV, with a row of HXL tags (https://hxlstandard.org/)."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from io import StringIO

from generator.export.edition import Edition
from generator.export.rows import Cell, rows
from generator.model.artifact import Artifact
from generator.model.catalog import Catalog
from generator.model.tables import TABLES, Table


def tables(edition: Edition) -> Iterator[Artifact]:
    """Give ``data/TABLE.csv`` for every table. An empty cell is unknown, never 0."""
    catalog = edition.catalog
    for table in TABLES:
        make = partial(_csv, table, catalog)
        yield edition.artifact(f"data/{table.name}.csv", make, catalog.entries, table)


def _csv(table: Table, catalog: Catalog) -> str:
    out = StringIO()
    write = csv.writer(out)
    write.writerow(column.name for column in table.columns)
    write.writerow(column.tag for column in table.columns)
    write.writerows([_harmless(cell) for cell in row] for row in rows(table.name, catalog))
    return out.getvalue()


def _harmless(cell: Cell) -> Cell:
    """Keep a spreadsheet from reading text as a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
