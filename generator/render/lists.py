"""Lists of briefs: under an actor, a country, a place, a type, an outlet or a month."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.brief import Place
from generator.model.catalog import Term
from generator.model.countries import country_name
from generator.render.cards import Card, main_incident, places_of
from generator.render.charts.deaths import DeathsChart, deaths_chart
from generator.render.charts.pooling import Deaths, deaths
from generator.render.frame import FeedLink, Frame, Shell, Target, feed_links, shell
from generator.render.hrefs import href
from generator.render.library import Library
from generator.render.maps.locator import Locator, country_map
from generator.render.maps.world import WorldMap, land, world_map
from generator.render.parts import parts
from generator.render.wording import labels

PER_PAGE = 60


class ListItem(msgspec.Struct, frozen=True):
    """A card and what the subject of the list has to do with it ("claimed responsibility")."""

    card: Card
    parts: tuple[str, ...]


class ListShown(msgspec.Struct, frozen=True):
    """A page of a list: ``number`` counts from 1, ``total`` is of all its briefs."""

    term: Term
    taxonomy: Target
    singular: str
    items: tuple[ListItem, ...]
    number: int
    pages: int
    parent: Target | None
    places: tuple[Place, ...]
    deaths: tuple[Deaths, ...]


class ListPage(msgspec.Struct, frozen=True):
    """What the template of a list may show."""

    shell: Shell
    kicker: str
    title: str
    kind: str | None
    country: Target | None
    aliases: tuple[str, ...]
    total: int
    map: Locator | None
    world: WorldMap | None
    land: str
    chart: DeathsChart | None
    items: tuple[ListItem, ...]
    feeds: tuple[FeedLink, ...]
    number: int
    pages: int
    newer: str | None
    older: str | None


def find_lists(library: Library) -> Iterator[tuple[str, ListShown]]:
    """Cut every list into pages."""
    for taxonomy in library.catalog.taxonomies:
        heading = Target(href(taxonomy.url), taxonomy.title)
        for term in taxonomy.terms:
            parent, places = _parent(library, term), _places(library, term)
            told = deaths(entry.brief for entry in library.catalog.entries_of(term))
            items = tuple(_items(library, term))
            pages = max(1, -(-len(items) // PER_PAGE))
            for number in range(1, pages + 1):
                here = items[(number - 1) * PER_PAGE : number * PER_PAGE]
                yield (
                    page_url(term, number) + "index.html",
                    ListShown(
                        _bare(term), heading, taxonomy.singular, here, number, pages, parent, places, told
                    ),
                )


def _items(library: Library, term: Term) -> Iterator[ListItem]:
    for entry in library.catalog.entries_of(term):
        shown = parts(entry, term) if term.taxonomy == "actors" else ()
        yield ListItem(library.cards[entry.brief.id], shown)


def _places(library: Library, term: Term) -> tuple[Place, ...]:
    """Return where the incidents of a list were, each place once and without its mentions."""
    found: dict[tuple[str, float | None, float | None], Place] = {}
    for entry in library.catalog.entries_of(term):
        scene = places_of(entry.brief, main_incident(entry.brief))
        place = next((p for p in scene if p.lat is not None and p.kind != "country"), None)
        if place:
            bare = msgspec.structs.replace(place, id="", mentions=())
            found.setdefault((place.name, place.lat, place.lon), bare)
    return tuple(found.values())


def _bare(term: Term) -> Term:
    """Drop the ids: a page depends on the briefs it shows, and on how many there are."""
    return msgspec.structs.replace(term, entries=(str(len(term.entries)),))


def _parent(library: Library, term: Term) -> Target | None:
    if term.parent is None:
        return None
    country = library.catalog.taxonomy("countries").by_slug.get(term.parent)
    return Target(href(country.url), country.name) if country else None


def page_url(term: Term, number: int) -> str:
    """Return the url of a page of a list: the first one is the list's own."""
    return term.url if number == 1 else f"{term.url}{number}/"


def list_page(frame: Frame, path: str, shown: ListShown) -> ListPage:
    """Make the context of a page of a list."""
    term, number = shown.term, shown.number
    total = int(term.entries[0])
    briefs = f"{total} {'brief' if total == 1 else 'briefs'}"
    place = f"{term.name}, {shown.parent.text}" if shown.parent else term.name
    place += " as an actor" if term.kind == "state" else ""
    name = f"{place}: {briefs}, page {number}" if number > 1 else f"{place}: {briefs}"
    home = _map(term, shown.places)
    world = world_map((place,) for place in shown.places) if shown.places and not home else None
    return ListPage(
        shell=shell(
            frame,
            path,
            name,
            description=f"{shown.singular} {place}: {briefs} with their sources, on a map and over time.",
            crumbs=(Target(href(""), "Briefs"), shown.taxonomy, *filter(None, (shown.parent,))),
            feeds=term.feeds,
        ),
        kicker=shown.singular,
        title=term.name,
        kind=_kind(term),
        country=shown.parent or _country(term),
        aliases=term.aliases,
        total=total,
        map=home,
        world=world,
        land=land() if world else "",
        chart=deaths_chart(shown.deaths, frame.site.locale),
        items=shown.items,
        feeds=feed_links(term.feeds, term.name, frame.site.url),
        number=number,
        pages=shown.pages,
        newer=href(page_url(term, number - 1)) if number > 1 else None,
        older=href(page_url(term, number + 1)) if number < shown.pages else None,
    )


def _map(term: Term, places: tuple[Place, ...]) -> Locator | None:
    """Draw the country of the incidents; None where they are in several."""
    codes = {place.country for place in places if place.country}
    country = term.country if term.taxonomy in {"countries", "places"} else None
    return country_map(country or next(iter(codes)), places) if country or len(codes) == 1 else None


def _kind(term: Term) -> str | None:
    if term.taxonomy == "actors" and term.kind:
        return labels.ACTOR_TYPES.get(term.kind)
    return None


def _country(term: Term) -> Target | None:
    """Name the country of an actor, without a link."""
    named = term.taxonomy == "actors" and term.country
    return Target("", country_name(term.country)) if named and term.country else None
