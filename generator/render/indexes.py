"""The page of all actors, all countries, all months…: each with its briefs counted."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.catalog import Taxonomy, Term
from generator.model.countries import country_name
from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import href
from generator.render.library import Library
from generator.render.wording import labels


class IndexItem(msgspec.Struct, frozen=True):
    """A list to choose: its name, its briefs, and when the newest is from."""

    href: str
    name: str
    total: int
    latest: str
    group: str


class IndexShown(msgspec.Struct, frozen=True):
    """A taxonomy's page."""

    title: str
    items: tuple[IndexItem, ...]


class IndexGroup(msgspec.Struct, frozen=True):
    """Lists under one heading; ``title`` is "" where there is but one."""

    title: str
    items: tuple[IndexItem, ...]


class IndexPage(msgspec.Struct, frozen=True):
    """What the template of an index may show."""

    shell: Shell
    title: str
    total: int
    groups: tuple[IndexGroup, ...]


def find_indexes(library: Library) -> Iterator[tuple[str, IndexShown]]:
    """Find the page of every taxonomy."""
    for taxonomy in library.catalog.taxonomies:
        items = tuple(_item(library, taxonomy, term) for term in taxonomy.terms)
        yield taxonomy.path, IndexShown(taxonomy.title, items)


def _item(library: Library, taxonomy: Taxonomy, term: Term) -> IndexItem:
    newest = library.cards[term.entries[0]]
    group = _group(taxonomy, term)
    return IndexItem(href(term.url), term.name, len(term.entries), newest.date_text, group)


def _group(taxonomy: Taxonomy, term: Term) -> str:
    if taxonomy.name == "archive":
        return term.slug[:4] if term.slug[0].isdigit() else term.name
    if taxonomy.name == "actors" and term.kind:
        return labels.ACTOR_GROUPS[term.kind]
    if taxonomy.name == "places":
        return country_name(term.country) if term.country else "Elsewhere"
    return ""


def index_page(frame: Frame, path: str, shown: IndexShown) -> IndexPage:
    """Make the context of an index; groups are in the order of their first item, actors' in a fixed one."""
    groups: dict[str, list[IndexItem]] = {}
    for item in shown.items:
        groups.setdefault(item.group, []).append(item)
    order = [*filter(groups.__contains__, labels.ACTOR_GROUPS.values())] or list(groups)
    if shown.title == "Places":
        order = sorted(groups)
    return IndexPage(
        shell=shell(
            frame,
            path,
            shown.title,
            description=f"{shown.title} in the briefs of {frame.site.title}.",
            crumbs=(Target(href(""), "Briefs"),),
        ),
        title=shown.title,
        total=len(shown.items),
        groups=tuple(IndexGroup(name, tuple(groups[name])) for name in order),
    )
