"""The front page: the newest briefs and the ways into the rest."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.brief import Place
from generator.model.catalog import TaxonomyName
from generator.render.cards import Card, main_incident, places_of
from generator.render.charts.deaths import DeathsChart, deaths_chart
from generator.render.charts.pooling import Deaths, deaths
from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import href
from generator.render.library import Library
from generator.render.maps.world import WorldMap, land, world_map

NEWEST = 24
MOST = 10
YEARS = 10


class Tally(msgspec.Struct, frozen=True):
    """A list and how many briefs it has."""

    href: str
    name: str
    total: int


class HomeShown(msgspec.Struct, frozen=True):
    """What the front page depends on."""

    cards: tuple[Card, ...]
    total: int
    countries: tuple[Tally, ...]
    actors: tuple[Tally, ...]
    types: tuple[Tally, ...]
    months: tuple[Tally, ...]
    world: WorldMap
    chart: DeathsChart | None
    since: str | None


class HomePage(msgspec.Struct, frozen=True):
    """What the template of the front page may show."""

    shell: Shell
    cards: tuple[Card, ...]
    total: int
    countries: tuple[Tally, ...]
    actors: tuple[Tally, ...]
    types: tuple[Tally, ...]
    months: tuple[Tally, ...]
    world: WorldMap
    land: str
    chart: DeathsChart | None
    since: str | None
    archive: Target


def find_home(library: Library) -> Iterator[tuple[str, HomeShown]]:
    """Find the front page."""
    entries = library.catalog.entries
    cards = tuple(library.cards[entry.brief.id] for entry in entries[:NEWEST])
    recent, since = _recent(deaths(entry.brief for entry in entries))
    yield (
        "index.html",
        HomeShown(
            cards,
            len(entries),
            countries=_latest(library, "countries"),
            actors=_latest(library, "actors"),
            types=_most(library, "types"),
            months=_tallies(library, "archive")[:MOST],
            world=world_map(_scenes(library)),
            chart=deaths_chart(recent, library.catalog.site.locale, "month"),
            since=since,
        ),
    )


def _scenes(library: Library) -> Iterator[tuple[Place, ...]]:
    """Return the places of every main incident."""
    for entry in library.catalog.entries:
        main = main_incident(entry.brief)
        if main:
            yield places_of(entry.brief, main)


def _recent(found: tuple[Deaths, ...]) -> tuple[tuple[Deaths, ...], str | None]:
    """Keep the incidents of the newest YEARS years; say the first of these where older ones are left out."""
    years = [one.date[:4] for one in found if one.date]
    first = str(int(max(years)) - YEARS + 1) if years else ""
    kept = tuple(one for one in found if not one.date or one.date[:4] >= first)
    return kept, first if len(kept) < len(found) else None


def _tallies(library: Library, name: TaxonomyName) -> tuple[Tally, ...]:
    terms = library.catalog.taxonomy(name).terms
    return tuple(Tally(href(term.url), term.name, len(term.entries)) for term in terms)


def _latest(library: Library, name: TaxonomyName) -> tuple[Tally, ...]:
    """Return the lists of the newest briefs; of actors those who did, claimed or denied something."""
    by_slug = library.catalog.taxonomy(name).by_slug
    found: dict[str, Tally] = {}
    for entry in library.catalog.entries:
        acting = {a.actor for a in entry.brief.attributions}
        urls = {url for subject, url in entry.subjects if subject in acting}
        for term in (by_slug[slug] for taxonomy, slug in entry.terms if taxonomy == name):
            if name != "actors" or term.url in urls:
                found.setdefault(term.slug, Tally(href(term.url), term.name, len(term.entries)))
        if len(found) >= MOST:
            break
    return tuple(found.values())[:MOST]


def _most(library: Library, name: TaxonomyName) -> tuple[Tally, ...]:
    """Return the lists with most briefs, by number and then name."""
    return tuple(sorted(_tallies(library, name), key=lambda tally: -tally.total)[:MOST])


def home_page(frame: Frame, path: str, shown: HomeShown) -> HomePage:
    """Make the context of the front page."""
    return HomePage(
        shell=shell(frame, path, frame.site.title),
        cards=shown.cards,
        total=shown.total,
        countries=shown.countries,
        actors=shown.actors,
        types=shown.types,
        months=shown.months,
        world=shown.world,
        land=land() if shown.world.dots else "",
        chart=shown.chart,
        since=shown.since,
        archive=Target(href("archive/"), "All briefs by month"),
    )
