"""Deaths of incidents, each once: reports of one day from one neighbourhood are not counted twice."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from math import floor

import msgspec

from generator.model.brief import Brief, Incident, Toll
from generator.render.cards import main_incident, places_of
from generator.render.wording.dates import cut

DAY = len("2020-11-21")
AROUND = tuple(product((-1, 0, 1), repeat=2))
Key = tuple[str | int, ...]


class Deaths(msgspec.Struct, frozen=True):
    """An incident: when it was (an ISO date cut to its precision, None where unknown) and its dead."""

    date: str | None
    killed: Toll | None


def deaths(briefs: Iterable[Brief]) -> tuple[Deaths, ...]:
    """Return the main incidents of briefs with their dead, in the briefs' order.

    Incidents of one day that share a place, lie in the same or in neighbouring cells of a degree, or of which
    one is known to the country only, are taken as one, whose range spans all that is said of it.
    """
    groups: list[list[Incident]] = []
    known: dict[Key, int] = {}
    for brief in briefs:
        main = main_incident(brief)
        if main:
            names, near = _keys(brief, main)
            home = next((known[key] for key in near if key in known), len(groups))
            if home == len(groups):
                groups.append([])
            groups[home].append(main)
            known |= {key: home for key in names if key not in known}
    return tuple(_pool(group) for group in groups)


def _keys(brief: Brief, incident: Incident) -> tuple[list[Key], list[Key]]:
    """Name an incident by its day and places, and what names another report of it may have.

    An incident without a day is none but itself.
    """
    if incident.date is None or incident.date.precision not in {"day", "minute"}:
        return [], []
    day, scene = incident.date.start[:DAY], places_of(brief, incident)
    places = [place for place in scene if place.kind != "country"]
    countries = [place.country for place in scene if place.country]
    if not places:
        return [(day, "only", c) for c in countries], [(day, "within", c) for c in countries]
    names: list[Key] = [(day, "place", str(p.geonames or f"{p.name}, {p.country}")) for p in places]
    cells = [(floor(p.lat), floor(p.lon)) for p in places if p.lat is not None and p.lon is not None]
    near: list[Key] = [(day, "cell", y + up, x + right) for y, x in cells for up, right in AROUND]
    only = [(day, "only", country) for country in countries]
    within = [(day, "within", country) for country in countries]
    return [*names, *((day, "cell", y, x) for y, x in cells), *within], [*names, *near, *only]


def _pool(incidents: list[Incident]) -> Deaths:
    date = incidents[0].date
    tolls = [incident.killed for incident in incidents if incident.killed]
    return Deaths(cut(date.start, date.precision) if date else None, span(tolls) if tolls else None)


def span(tolls: list[Toll]) -> Toll:
    """Return the range that holds all tolls; where one is open, so is the range."""
    lows, highs = [toll.low for toll in tolls], [toll.high for toll in tolls]
    return Toll(
        None if None in lows else min(low for low in lows if low is not None),
        None if None in highs else max(high for high in highs if high is not None),
    )


def total(tolls: list[Toll]) -> Toll:
    """Add the tolls of different incidents; where one has no upper end, neither has the sum."""
    lows, highs = [toll.low for toll in tolls if toll.low is not None], [toll.high for toll in tolls]
    return Toll(
        sum(lows) if lows else None,
        None if None in highs else sum(high for high in highs if high is not None),
    )
