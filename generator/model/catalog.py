"""The catalog: everything the site shows, with its addresses.

Paths are relative to the site's root, with forward slashes. A page's ``path`` is its file
(``briefs/ID/index.html``) and its ``url`` what links and feeds name (``briefs/ID/``); the absolute address is
``site.url`` followed by it, percent-encoded.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Literal

import msgspec

from generator.model.article import Editorial
from generator.model.brief import Brief
from generator.model.site import Site

PLAIN_ID = re.compile(r"\w[\w-]*")
TaxonomyName = Literal["actors", "places", "countries", "types", "archive", "outlets"]


class Link(msgspec.Struct, frozen=True):
    """A page to link to: its ``url`` and what to call it."""

    url: str
    name: str


class Feeds(msgspec.Struct, frozen=True):
    """The paths of the feeds of one list of briefs."""

    rss: str
    atom: str
    json: str


class CatalogEntry(msgspec.Struct, frozen=True):
    """A brief in its place.

    ``dated`` is the moment that orders it and puts it into a month: the report's publication as an ISO date
    or date-time, else the date of its main incident, else None. ``newer`` and ``older`` are its neighbours.
    ``terms`` are the pages it is listed on, as (taxonomy, slug). ``subjects`` lead from the ids of its actors
    and places to the urls of their pages.
    """

    brief: Brief
    editorial: Editorial
    path: str
    url: str
    dated: str | None
    newer: Link | None
    older: Link | None
    terms: tuple[tuple[TaxonomyName, str], ...]
    subjects: tuple[tuple[str, str], ...] = ()


class Term(msgspec.Struct, frozen=True):
    """A list of briefs under one heading: an actor, a place, a country, a type, a month.

    ``slug`` is stable: it depends on what the term is, not on what else there is. ``kind`` is the actor's
    type or the place's kind, ``country`` an ISO 3166 code, ``aliases`` other names met. ``entries`` are ids
    of briefs, newest first. ``parent`` is the slug of the country a place is in.
    """

    taxonomy: TaxonomyName
    slug: str
    name: str
    path: str
    url: str
    entries: tuple[str, ...]
    feeds: Feeds
    kind: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    geonames: int | None = None
    parent: str | None = None


class Taxonomy(msgspec.Struct, frozen=True, dict=True):
    """All terms of one sort, in the order to list them; ``path`` is the page that lists them."""

    name: TaxonomyName
    title: str
    singular: str
    path: str
    url: str
    terms: tuple[Term, ...]

    @cached_property
    def by_slug(self) -> dict[str, Term]:
        """The terms by their slug."""
        return {term.slug: term for term in self.terms}


class EditorPage(msgspec.Struct, frozen=True):
    """A page an editor wrote in ``content/pages``: Markdown, and the place it came from."""

    slug: str
    title: str
    markdown: str
    source: str
    path: str
    url: str
    description: str = ""


class Catalog(msgspec.Struct, frozen=True, dict=True):
    """The whole site: ``entries`` newest first, every list of them, and the editor's own pages.

    ``feeds`` are those of the whole site. ``addresses`` are the urls of all pages a reader may find, each
    once: what a sitemap lists.
    """

    site: Site
    entries: tuple[CatalogEntry, ...]
    taxonomies: tuple[Taxonomy, ...]
    pages: tuple[EditorPage, ...]
    feeds: Feeds
    addresses: tuple[str, ...]

    @cached_property
    def by_id(self) -> dict[str, CatalogEntry]:
        """The entries by the id of their brief."""
        return {entry.brief.id: entry for entry in self.entries}

    @cached_property
    def moved(self) -> dict[str, CatalogEntry]:
        """The entries by the urls they had before, under an id that no brief has now."""
        found: dict[str, CatalogEntry] = {}
        for entry in self.entries:
            for old in entry.editorial.previous_ids:
                if PLAIN_ID.fullmatch(old) and old not in self.by_id:
                    found.setdefault(f"briefs/{old}/", entry)
        return found

    def taxonomy(self, name: TaxonomyName) -> Taxonomy:
        """Return the taxonomy of that name. Raises KeyError when the site has none."""
        for taxonomy in self.taxonomies:
            if taxonomy.name == name:
                return taxonomy
        raise KeyError(name)

    def entries_of(self, term: Term) -> tuple[CatalogEntry, ...]:
        """Return the entries listed under a term, newest first."""
        return tuple(self.by_id[brief_id] for brief_id in term.entries)
