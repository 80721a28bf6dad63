"""The page of all actors, all countries, all months…: a table of lists with their briefs counted."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.catalog import Taxonomy, TaxonomyName, Term
from generator.model.countries import country_name
from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import href
from generator.render.library import Library
from generator.render.wording import labels

KINDS = tuple(labels.ACTOR_TYPES)
COLUMNS: dict[TaxonomyName, tuple[str, ...]] = {"actors": ("Kind", "Country"), "places": ("Country",)}
MANY = {"archive": "months"}


class IndexItem(msgspec.Struct, frozen=True):
    """A list to choose: its name, more about it, its briefs, and when the newest incident was.

    ``more`` has a text for every column of its taxonomy; ``latest_date`` is ISO, "" where unknown.
    """

    href: str
    name: str
    more: tuple[str, ...]
    total: int
    latest: str
    latest_date: str


class IndexShown(msgspec.Struct, frozen=True):
    """A taxonomy's page; ``counted`` says how many there are of what ("12 actors")."""

    title: str
    singular: str
    counted: str
    columns: tuple[str, ...]
    items: tuple[IndexItem, ...]


class IndexPage(msgspec.Struct, frozen=True):
    """What the template of an index may show."""

    shell: Shell
    title: str
    singular: str
    counted: str
    columns: tuple[str, ...]
    items: tuple[IndexItem, ...]


def find_indexes(library: Library) -> Iterator[tuple[str, IndexShown]]:
    """Find the page of every taxonomy."""
    for taxonomy in library.catalog.taxonomies:
        columns = COLUMNS.get(taxonomy.name, ())
        items = tuple(_item(library, term, columns) for term in _ordered(taxonomy))
        yield (
            taxonomy.path,
            IndexShown(taxonomy.title, taxonomy.singular, counted(taxonomy), columns, items),
        )


def counted(taxonomy: Taxonomy) -> str:
    """Say how many lists a taxonomy has: "1 actor", "12 actors"."""
    many = MANY.get(taxonomy.name, taxonomy.title.lower())
    total = len(taxonomy.terms)
    return f"{total} {taxonomy.singular.lower() if total == 1 else many}"


def _ordered(taxonomy: Taxonomy) -> list[Term]:
    """Put actors of a kind and places of a country together; otherwise keep the taxonomy's order."""
    if taxonomy.name == "actors":
        return sorted(taxonomy.terms, key=lambda term: GROUPED.index(term.kind or KINDS[-1]))
    if taxonomy.name == "places":
        return sorted(taxonomy.terms, key=lambda term: _country(term) or "\uffff")
    return list(taxonomy.terms)


GROUPED = tuple(sorted(KINDS, key=lambda kind: (kind != "armed_group", KINDS.index(kind))))


def _country(term: Term) -> str:
    return country_name(term.country) if term.country else ""


def _item(library: Library, term: Term, columns: tuple[str, ...]) -> IndexItem:
    newest = library.cards[term.entries[0]]
    known = {"Kind": labels.ACTOR_TYPES.get(term.kind or "", ""), "Country": _country(term)}
    return IndexItem(
        href=href(term.url),
        name=term.name,
        more=tuple(known[column] for column in columns),
        total=len(term.entries),
        latest=newest.date_text,
        latest_date=newest.date or "",
    )


def index_page(frame: Frame, path: str, shown: IndexShown) -> IndexPage:
    """Make the context of an index."""
    return IndexPage(
        shell=shell(
            frame,
            path,
            shown.title,
            description=f"{shown.title} in the briefs of {frame.site.title}: {shown.counted}.",
            crumbs=(Target(href(""), "Briefs"),),
        ),
        title=shown.title,
        singular=shown.singular,
        counted=shown.counted,
        columns=shown.columns,
        items=shown.items,
    )
