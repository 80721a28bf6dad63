"""Deaths of incidents, each incident once: two reports of one day and place are not counted twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from generator.model.brief import Brief, Incident, Toll
from generator.render.cards import main_incident, places_of
from generator.render.wording.dates import cut

DAY = len("2020-11-21")


class Deaths(msgspec.Struct, frozen=True):
    """An incident: when it was (an ISO date cut to its precision, None where unknown) and its dead."""

    date: str | None
    killed: Toll | None


def deaths(briefs: Iterable[Brief]) -> tuple[Deaths, ...]:
    """Return the main incidents of briefs with their dead, in the briefs' order.

    Incidents of one day that share a place smaller than a country are taken as one, whose range spans all
    that is said of it.
    """
    groups: list[list[Incident]] = []
    known: dict[tuple[str, str], int] = {}
    for brief in briefs:
        main = main_incident(brief)
        if main:
            keys = tuple(_keys(brief, main))
            home = next((known[key] for key in keys if key in known), len(groups))
            if home == len(groups):
                groups.append([])
            groups[home].append(main)
            known |= {key: home for key in keys if key not in known}
    return tuple(_pool(group) for group in groups)


def _keys(brief: Brief, incident: Incident) -> Iterator[tuple[str, str]]:
    """Name the day with each place; an incident without a day is none but itself."""
    if incident.date and incident.date.precision in {"day", "minute"}:
        for place in places_of(brief, incident):
            if place.kind != "country":
                yield incident.date.start[:DAY], str(place.geonames or f"{place.name}, {place.country}")


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
