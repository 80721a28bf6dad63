"""All main incidents as a table that sorts and filters in the browser."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.brief import Toll
from generator.render.cards import Card, main_incident
from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import href
from generator.render.library import Library

PER_PAGE = 500
URL = "incidents/"


class TableRow(msgspec.Struct, frozen=True):
    """An incident; ``killed`` and ``injured`` are the lowest numbers, None where none is stated."""

    card: Card
    killed: int | None
    injured: int | None


class TableShown(msgspec.Struct, frozen=True):
    """A page of the table: incidents by their own date, newest first."""

    rows: tuple[TableRow, ...]
    total: int
    number: int
    pages: int


class TablePage(msgspec.Struct, frozen=True):
    """What the template of the table may show."""

    shell: Shell
    rows: tuple[TableRow, ...]
    total: int
    number: int
    pages: int
    newer: str | None
    older: str | None


def find_table(library: Library) -> Iterator[tuple[str, TableShown]]:
    """Cut all main incidents, newest first, into pages."""
    rows = [
        TableRow(library.cards[entry.brief.id], _lowest(main.killed), _lowest(main.injured))
        for entry in library.catalog.entries
        if (main := main_incident(entry.brief))
    ]
    rows.sort(key=lambda row: row.card.happened or "", reverse=True)
    pages = max(1, -(-len(rows) // PER_PAGE))
    for number in range(1, pages + 1):
        here = tuple(rows[(number - 1) * PER_PAGE : number * PER_PAGE])
        yield _url(number) + "index.html", TableShown(here, len(rows), number, pages)


def _lowest(toll: Toll | None) -> int | None:
    """Return what a toll sorts by: its lower end, else the upper one."""
    if toll is None:
        return None
    return toll.low if toll.low is not None else toll.high


def _url(number: int) -> str:
    return URL if number == 1 else f"{URL}{number}/"


def table_page(frame: Frame, path: str, shown: TableShown) -> TablePage:
    """Make the context of a page of the table."""
    number = shown.number
    title = f"Incidents as a table, page {number}" if number > 1 else "Incidents as a table"
    described = "All main incidents with place, type, dead and injured: sort and filter them."
    return TablePage(
        shell=shell(frame, path, title, description=described, crumbs=(Target(href(""), "Briefs"),)),
        rows=shown.rows,
        total=shown.total,
        number=number,
        pages=shown.pages,
        newer=href(_url(number - 1)) if number > 1 else None,
        older=href(_url(number + 1)) if number < shown.pages else None,
    )
