"""The rows of the tables: one function for each, in the order of its columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.export.addresses import absolute, web_address
from generator.model.brief import Brief, Incident, Place, Precision, Toll
from generator.model.catalog import Catalog, CatalogEntry
from generator.model.wording import LENGTHS

Cell = str | int | float | None
Row = Sequence[Cell]


def rows(table: str, catalog: Catalog) -> Iterator[Row]:
    """Give the rows of a table, newest brief first. None is unknown, never 0."""
    for entry in catalog.entries:
        for row in ROWS[table](entry, absolute(catalog.site, entry.url)):
            yield (entry.brief.id, *row)


def _briefs(entry: CatalogEntry, url: str) -> Iterator[Row]:
    brief, editorial = entry.brief, entry.editorial
    source = brief.source
    corrected = max((correction.date for correction in editorial.corrections), default=None)
    summary = " ".join(sentence.quote for sentence in brief.summary) or None
    where = (source.name, source.author, web_address(source.url))
    yield brief.title, brief.published, *where, editorial.reviewed, corrected, summary, url


def _incidents(entry: CatalogEntry, url: str) -> Iterator[Row]:
    brief = entry.brief
    for incident in brief.incidents:
        date, place = incident.date, _place(brief, incident)
        yield (
            incident.id,
            incident.role,
            incident.what,
            incident.category,
            *(_dated(date.start, date.end, date.precision) if date else (None,) * 3),
            *((place.name, place.country, place.lat, place.lon) if place else (None,) * 4),
            *_ends(incident.killed),
            *_ends(incident.injured),
            url,
            brief.source.name,
        )


def _dated(start: str | None, end: str | None, precision: Precision | None) -> Row:
    """Give a date no sharper than it is known."""
    length = LENGTHS.get(precision) if precision else None
    return start and start[:length], end and end[:length], precision


def _ends(toll: Toll | None) -> tuple[int | None, int | None]:
    return (toll.low, toll.high) if toll else (None, None)


def _place(brief: Brief, incident: Incident) -> Place | None:
    places = {place.id: place for place in brief.places}
    return next((places[i] for i in incident.places if i in places), None)


def _figures(entry: CatalogEntry, url: str) -> Iterator[Row]:
    for number, c in enumerate(entry.brief.casualties, 1):
        said = (c.victims, "yes" if c.part_of else "no", c.attributed_to, c.evidence.quote)
        yield number, c.incident, c.effect, c.low, c.high, c.qualifier, *said, url


def _attributions(entry: CatalogEntry, url: str) -> Iterator[Row]:
    names = {actor.id: actor.name for actor in entry.brief.actors}
    for number, a in enumerate(entry.brief.attributions, 1):
        by = names.get(a.by) if a.by else None
        yield number, a.incident, names.get(a.actor, a.actor), a.stance, by, a.evidence.quote, url


def _actors(entry: CatalogEntry, url: str) -> Iterator[Row]:
    for a in entry.brief.actors:
        lists = ("; ".join(a.roles) or None, "; ".join(a.aliases) or None)
        yield a.id, a.name, a.type, a.country, *lists


def _places(entry: CatalogEntry, url: str) -> Iterator[Row]:
    for p in entry.brief.places:
        yield p.id, p.name, p.kind, p.country, p.lat, p.lon, p.geonames


def _timeline(entry: CatalogEntry, url: str) -> Iterator[Row]:
    for number, t in enumerate(entry.brief.timeline, 1):
        dated = _dated(t.start, t.end, t.precision)
        yield number, *dated, t.what, t.kind, t.incident, t.evidence.quote


ROWS: dict[str, Callable[[CatalogEntry, str], Iterator[Row]]] = {
    "briefs": _briefs,
    "incidents": _incidents,
    "figures": _figures,
    "attributions": _attributions,
    "actors": _actors,
    "places": _places,
    "timeline": _timeline,
}
