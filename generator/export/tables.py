"""Incidents and figures as CSV, with a row of HXL tags (https://hxlstandard.org/)."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from generator.export.addresses import absolute
from generator.export.edition import Edition
from generator.model.artifact import Artifact
from generator.model.brief import Brief, Incident, Place
from generator.model.catalog import Catalog, CatalogEntry

Cell = str | int | float | None

INCIDENTS = (
    ("brief", "#meta+id"),
    ("role", "#meta+role"),
    ("what", "#event+name"),
    ("category", "#event+type"),
    ("date_start", "#date+start"),
    ("date_end", "#date+end"),
    ("date_precision", "#date+precision"),
    ("place", "#loc+name"),
    ("country", "#country+code+v_iso2"),
    ("lat", "#geo+lat"),
    ("lon", "#geo+lon"),
    ("killed_low", "#affected+killed+min"),
    ("killed_high", "#affected+killed+max"),
    ("injured_low", "#affected+injured+min"),
    ("injured_high", "#affected+injured+max"),
    ("url", "#meta+url"),
    ("source", "#meta+source"),
)
FIGURES = (
    ("brief", "#meta+id"),
    ("incident", "#event+id"),
    ("effect", "#affected+type"),
    ("low", "#affected+min"),
    ("high", "#affected+max"),
    ("qualifier", "#affected+qualifier"),
    ("victims", "#affected+description"),
    ("part_of", "#affected+part_of"),
    ("attributed_to", "#meta+attributed_to"),
    ("quote", "#meta+quote"),
    ("url", "#meta+url"),
)


def tables(edition: Edition) -> Iterator[Artifact]:
    """Give ``data/incidents.csv`` and ``data/figures.csv``. An empty cell is unknown, never 0."""
    catalog = edition.catalog
    entries = catalog.entries
    yield edition.artifact(
        "data/incidents.csv", lambda: _csv(INCIDENTS, _incidents(catalog)), entries, INCIDENTS
    )
    yield edition.artifact("data/figures.csv", lambda: _csv(FIGURES, _figures(catalog)), entries, FIGURES)


def _csv(columns: Sequence[tuple[str, str]], rows: Iterator[Sequence[Cell]]) -> str:
    out = StringIO()
    write = csv.writer(out)
    write.writerow(name for name, _ in columns)
    write.writerow(tag for _, tag in columns)
    write.writerows([_harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def _harmless(cell: Cell) -> Cell:
    """Keep a spreadsheet from reading text as a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell


def _incidents(catalog: Catalog) -> Iterator[Sequence[Cell]]:
    for entry in catalog.entries:
        for incident in entry.brief.incidents:
            yield _incident(catalog, entry, incident)


def _incident(catalog: Catalog, entry: CatalogEntry, incident: Incident) -> Sequence[Cell]:
    place, date = _place(entry.brief, incident), incident.date
    killed, injured = incident.killed, incident.injured
    return (
        entry.brief.id,
        incident.role,
        incident.what,
        incident.category,
        *((date.start, date.end, date.precision) if date else (None,) * 3),
        *((place.name, place.country, place.lat, place.lon) if place else (None,) * 4),
        *((killed.low, killed.high) if killed else (None,) * 2),
        *((injured.low, injured.high) if injured else (None,) * 2),
        absolute(catalog.site, entry.url),
        entry.brief.source.name,
    )


def _place(brief: Brief, incident: Incident) -> Place | None:
    places = {place.id: place for place in brief.places}
    return next((places[i] for i in incident.places if i in places), None)


def _figures(catalog: Catalog) -> Iterator[Sequence[Cell]]:
    for entry in catalog.entries:
        for c in entry.brief.casualties:
            yield (
                entry.brief.id,
                c.incident,
                c.effect,
                c.low,
                c.high,
                c.qualifier,
                c.victims,
                "yes" if c.part_of else "no",
                c.attributed_to,
                c.evidence.quote,
                absolute(catalog.site, entry.url),
            )
