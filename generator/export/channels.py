"""What there is a feed of: the whole site, and every list of briefs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.catalog import Catalog, CatalogEntry, Feeds


@dataclass(frozen=True, slots=True)
class Channel:
    """What a feed says about itself: the page it belongs to (``url``), its own paths, and its briefs."""

    title: str
    description: str
    url: str
    feeds: Feeds
    entries: tuple[CatalogEntry, ...]


def channels(catalog: Catalog) -> Iterator[Channel]:
    """Give the whole site and then every list; ``entries`` are the newest, as many as a feed holds."""
    site = catalog.site
    yield Channel(site.title, site.description, "", catalog.feeds, catalog.entries[: site.feed_items])
    for taxonomy in catalog.taxonomies:
        for term in taxonomy.terms:
            about = f"{taxonomy.singular}: {term.name}. {site.description}"
            shown = catalog.entries_of(term)[: site.feed_items]
            yield Channel(f"{site.title}: {term.name}", about, term.url, term.feeds, shown)
