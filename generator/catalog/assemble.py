"""The catalog of all briefs."""

from __future__ import annotations

from collections.abc import Sequence

from generator.catalog.addresses import addresses
from generator.catalog.order import dated, newest_first
from generator.catalog.taxonomies import Filed, taxonomies
from generator.model.brief import Entry
from generator.model.catalog import Catalog, CatalogEntry, EditorPage, Feeds, Link
from generator.model.site import Site

FEEDS = Feeds("feed.xml", "atom.xml", "feed.json")


def assemble(entries: Sequence[Entry], site: Site, pages: Sequence[EditorPage] = ()) -> Catalog:
    """Put briefs and pages into one catalog; the order of ``entries`` does not matter.

    Ids of briefs are taken to be unique. Raises CatalogError when two pages want one address.
    """
    ordered = newest_first(entries, site.timezone)
    lists, filed = taxonomies([entry.brief for entry in ordered], site)
    placed = _place(ordered, filed)
    return Catalog(site, placed, lists, tuple(pages), FEEDS, addresses(placed, lists, pages))


def _place(ordered: Sequence[Entry], filed: dict[str, Filed]) -> tuple[CatalogEntry, ...]:
    """Give each entry, newest first, its address and its neighbours."""
    links = [Link(f"briefs/{entry.brief.id}/", entry.brief.title) for entry in ordered]
    return tuple(
        CatalogEntry(
            brief=entry.brief,
            editorial=entry.editorial,
            path=f"{links[n].url}index.html",
            url=links[n].url,
            dated=dated(entry.brief),
            newer=links[n - 1] if n else None,
            older=links[n + 1] if n + 1 < len(links) else None,
            terms=filed[entry.brief.id].terms,
            subjects=filed[entry.brief.id].subjects,
        )
        for n, entry in enumerate(ordered)
    )
