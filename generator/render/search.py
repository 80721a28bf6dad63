"""Search in the browser: a file of what can be found, and the page that finds it, even from a disk.

The file is a script, since a page from a disk may load no JSON. It holds cards, names and summaries.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.catalog import CatalogEntry, TaxonomyName
from generator.model.wording import toll_of
from generator.render.cards import main_incident
from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import href
from generator.render.library import Library

INDEX = "search/briefs.js"
ESCAPES = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})
LONGEST = 400


class Findable(msgspec.Struct, frozen=True):
    """A brief as the search knows it; ``killed`` is the lowest number of dead, None when unknown."""

    href: str
    title: str
    date: str
    year: str
    type: str
    where: str
    toll: str
    killed: int | None
    countries: tuple[str, ...]
    actors: tuple[str, ...]
    words: str


class SearchShown(msgspec.Struct, frozen=True):
    """What can be chosen from."""

    countries: tuple[str, ...]
    types: tuple[str, ...]
    years: tuple[str, ...]
    actors: tuple[str, ...]


class SearchPage(msgspec.Struct, frozen=True):
    """What the template of the search page may show."""

    shell: Shell
    index: str
    countries: tuple[str, ...]
    types: tuple[str, ...]
    years: tuple[str, ...]
    actors: tuple[str, ...]


def find_search(library: Library) -> Iterator[tuple[str, SearchShown]]:
    """Find the search page."""
    found = findable(library)
    yield (
        "search/index.html",
        SearchShown(
            countries=_distinct(name for one in found for name in one.countries),
            types=_distinct(one.type for one in found if one.type),
            years=_distinct(one.year for one in found if one.year)[::-1],
            actors=_distinct(name for one in found for name in one.actors),
        ),
    )


def _distinct(names: Iterator[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names), key=str.casefold))


def search_page(frame: Frame, path: str, shown: SearchShown) -> SearchPage:
    """Make the context of the search page."""
    description = "Find briefs by word, country, actor, type, year and number of dead."
    return SearchPage(
        shell=shell(frame, path, "Search", description=description, crumbs=(Target(href(""), "Briefs"),)),
        index=href(INDEX),
        countries=shown.countries,
        types=shown.types,
        years=shown.years,
        actors=shown.actors,
    )


def findable(library: Library) -> tuple[Findable, ...]:
    """List what can be found, newest first."""
    names = {(t.name, term.slug): term.name for t in library.catalog.taxonomies for term in t.terms}
    return tuple(_findable(library, entry, names) for entry in library.catalog.entries)


def _findable(library: Library, entry: CatalogEntry, names: dict[tuple[TaxonomyName, str], str]) -> Findable:
    card, main = library.cards[entry.brief.id], main_incident(entry.brief)
    toll = toll_of(main, "killed") if main else None
    under = [(name, names[name, slug]) for name, slug in entry.terms]
    return Findable(
        href=card.href,
        title=card.title,
        date=card.date_text,
        year=(card.happened or entry.dated or "")[:4],
        type=card.category_name or "",
        where=card.where,
        toll=card.killed.text if card.killed else "",
        killed=toll.low if toll else None,
        countries=tuple(text for name, text in under if name == "countries"),
        actors=tuple(text for name, text in under if name == "actors"),
        words=" ".join(sentence.quote for sentence in entry.brief.summary)[:LONGEST],
    )


def index_script(found: tuple[Findable, ...]) -> bytes:
    """Write the file to search in."""
    text = msgspec.json.encode(found).decode("utf-8").translate(ESCAPES)
    return f"window.briefs = {text};\n".encode()
