"""What a brief is listed under: one function per taxonomy, and the table of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import msgspec
from babel.dates import format_date

from generator.catalog.order import dated, moment, month
from generator.catalog.slugs import slug
from generator.model.brief import Actor, Brief, Incident, Place
from generator.model.catalog import TaxonomyName
from generator.model.countries import country_name
from generator.model.site import Site

NATIONAL = frozenset({"government_body", "security_force"})
STEM = 4
UNDATED = "undated"


class Heading(msgspec.Struct, frozen=True):
    """What a brief is listed under; briefs whose headings have one ``slug`` share a page.

    ``subject`` is the id of the actor or place in the brief.
    """

    slug: str
    name: str
    subject: str | None = None
    kind: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    geonames: int | None = None
    parent: str | None = None


Headings = Callable[[Brief, Site], Iterator[Heading]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the table: the taxonomy, its words, and its folder."""

    name: TaxonomyName
    title: str
    singular: str
    folder: str
    headings: Headings


def main_incident(brief: Brief) -> Incident | None:
    """Return the incident a brief is about, if it reports one."""
    return next((incident for incident in brief.incidents if incident.role == "main"), None)


def scene(brief: Brief) -> tuple[Place, ...]:
    """Return the places of the main incident, most specific first."""
    main = main_incident(brief)
    places = {place.id: place for place in brief.places}
    return tuple(places[i] for i in main.places if i in places) if main else ()


def actors(brief: Brief, site: Site) -> Iterator[Heading]:
    """List the parties named; people only where they did or said something, groups of people never.

    Nor is a party without a name of its own ("the government" of nobody knows where).
    """
    for actor in brief.actors:
        said_or_did = actor.type != "person" or bool(set(actor.roles) - {"victim"})
        named = actor.country is not None or not actor.name.islower()
        if actor.type != "group_of_people" and said_or_did and named:
            yield _actor(actor)


def _actor(actor: Actor) -> Heading:
    """Name the actor; ministries and forces have a country's name added, since every country has them."""
    name = actor.name
    if actor.type in NATIONAL and actor.country:
        country = country_name(actor.country)
        stem = country[:STEM].casefold()
        if not any(word.startswith(stem) for word in name.casefold().split()):
            name = f"{name} ({country})"
    return Heading(
        slug(name), name[:1].upper() + name[1:], actor.id, actor.type, actor.country, actor.aliases
    )


def places(brief: Brief, site: Site) -> Iterator[Heading]:
    """List the places of the main incident, countries apart."""
    for place in scene(brief):
        if place.kind != "country":
            country = place.country and country_name(place.country)
            yield Heading(
                slug(f"{place.name} {country or ''}"),
                place.name,
                place.id,
                place.kind,
                place.country,
                lat=place.lat,
                lon=place.lon,
                geonames=place.geonames,
                parent=slug(country) if country else None,
            )


def countries(brief: Brief, site: Site) -> Iterator[Heading]:
    """List the countries of the main incident."""
    found = scene(brief)
    for code in dict.fromkeys(place.country for place in found if place.country):
        name = country_name(code)
        itself = next((p.id for p in found if p.kind == "country" and p.country == code), None)
        yield Heading(slug(name), name, itself, "country", code)


def types(brief: Brief, site: Site) -> Iterator[Heading]:
    """List the kind of the main incident."""
    main = main_incident(brief)
    if main:
        words = main.category.replace("_", " ")
        yield Heading(slug(words), words.capitalize(), kind=main.category)


def archive(brief: Brief, site: Site) -> Iterator[Heading]:
    """List the month, on the site's clock."""
    found = month(dated(brief), site.timezone)
    if found is None:
        yield Heading(UNDATED, "Undated")
    else:
        day = moment(found, _utc()).date()
        yield Heading(found, format_date(day, "LLLL yyyy", locale=site.locale))


def _utc() -> ZoneInfo:
    return ZoneInfo("UTC")


def outlets(brief: Brief, site: Site) -> Iterator[Heading]:
    """List the outlet that published the report."""
    if brief.source.name:
        yield Heading(slug(brief.source.name), brief.source.name)


RULES: tuple[Rule, ...] = (
    Rule("actors", "Actors", "Actor", "actors", actors),
    Rule("countries", "Countries", "Country", "countries", countries),
    Rule("places", "Places", "Place", "places", places),
    Rule("types", "Types of incident", "Type of incident", "types", types),
    Rule("outlets", "Outlets", "Outlet", "outlets", outlets),
    Rule("archive", "Archive", "Month", "archive", archive),
)
