"""The order of events, background set apart."""

from __future__ import annotations

import msgspec

from generator.model.brief import Brief, TimelineEntry
from generator.render.quotes import Quote, quote
from generator.render.wording import labels
from generator.render.wording.dates import blunt, cut, when


class Moment(msgspec.Struct, frozen=True):
    """A row of the timeline; ``date`` is None where the report gives none.

    Where a report tells of no incident nothing is background: such a row is an "event" without a name.
    """

    anchor: str
    kind: str
    kind_name: str | None
    date: str | None
    date_text: str
    note: str | None
    time_text: str | None
    what: str
    actors: tuple[str, ...]
    quote: Quote


def moments(brief: Brief, locale: str) -> tuple[Moment, ...]:
    """List the timeline in its own order: undated rows stay after what they follow."""
    names = {actor.id: actor.name for actor in brief.actors}
    return tuple(_moment(brief, n, row, names, locale) for n, row in enumerate(brief.timeline, 1))


def _moment(brief: Brief, number: int, row: TimelineEntry, names: dict[str, str], locale: str) -> Moment:
    dated = row.start is not None and row.precision is not None
    kind = "event" if row.kind == "background" and not brief.incidents else row.kind
    return Moment(
        anchor=f"t{number}",
        kind=kind,
        kind_name=labels.TIMELINE_KINDS.get(kind),
        date=cut(row.start, row.precision) if row.start and row.precision else None,
        date_text=when(row.start, row.end, row.precision, locale)
        if row.start and row.precision
        else "Undated",
        note=blunt(row.precision) if dated and row.precision else None,
        time_text=row.time_text,
        what=row.what[:1].upper() + row.what[1:],
        actors=tuple(names[a] for a in row.actors if a in names),
        quote=quote(brief, row.evidence, f"t{number}-quote"),
    )
