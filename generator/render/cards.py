"""A brief in a list: when, where, what, how many, and who is said to have done it."""

from __future__ import annotations

import msgspec

from generator.model.brief import Brief, Incident, Place
from generator.model.catalog import CatalogEntry
from generator.model.countries import country_name
from generator.model.site import Site
from generator.render.hrefs import href
from generator.render.wording import labels
from generator.render.wording.dates import cut, short_day, when
from generator.render.wording.numbers import Count, toll


class Card(msgspec.Struct, frozen=True):
    """A brief in brief; figures are those of its main incident, ``happened`` is its ISO date."""

    href: str
    title: str
    category: str | None
    category_name: str | None
    date: str | None
    date_text: str
    happened: str | None
    where: str
    killed: Count | None
    injured: Count | None
    outlet: str | None
    reviewed: bool


def main_incident(brief: Brief) -> Incident | None:
    """Return the incident a brief is about, if it reports one."""
    return next((incident for incident in brief.incidents if incident.role == "main"), None)


def places_of(brief: Brief, incident: Incident | None) -> tuple[Place, ...]:
    """Return the places of an incident, most specific first."""
    if incident is None:
        return ()
    known = {place.id: place for place in brief.places}
    return tuple(known[i] for i in incident.places if i in known)


def card(entry: CatalogEntry, site: Site) -> Card:
    """Make the card of a brief."""
    brief = entry.brief
    main = main_incident(brief)
    date, words = _date(entry, main, site)
    return Card(
        href=href(entry.url),
        title=brief.title,
        category=main.category if main else None,
        category_name=labels.CATEGORIES[main.category] if main else None,
        date=date,
        date_text=words,
        happened=main.date.start if main and main.date else None,
        where=where(places_of(brief, main)),
        killed=toll(brief, main, "killed", site.locale) if main else None,
        injured=toll(brief, main, "injured", site.locale) if main else None,
        outlet=brief.source.name,
        reviewed=entry.editorial.reviewed is not None,
    )


def where(places: tuple[Place, ...]) -> str:
    """Name a place from the most specific to its country."""
    codes = dict.fromkeys(place.country for place in places if place.country)
    named = [place.name for place in places]
    missing = [] if any(p.kind == "country" for p in places) else [country_name(code) for code in codes]
    return ", ".join(dict.fromkeys([*named, *missing]))


def _date(entry: CatalogEntry, main: Incident | None, site: Site) -> tuple[str | None, str]:
    """Say when it happened, else when it was reported."""
    if main and main.date:
        date = main.date
        return cut(date.start, date.precision), when(date.start, date.end, date.precision, site.locale)
    if entry.dated:
        return entry.dated[:10], f"reported {short_day(entry.dated, site.locale, site.timezone)}"
    return None, "undated"
