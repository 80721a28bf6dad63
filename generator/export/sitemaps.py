"""The list of pages for search engines (https://www.sitemaps.org/protocol.html)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from generator.export import dates
from generator.export.addresses import absolute
from generator.export.edition import Edition
from generator.model.artifact import Artifact
from generator.model.catalog import Catalog, CatalogEntry
from generator.model.site import Site

PATH = "sitemap.xml"
MOST = 50_000
SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def sitemap(edition: Edition) -> Iterator[Artifact]:
    """Give the sitemap; above MOST addresses, several and an index of them."""
    catalog = edition.catalog
    entries = catalog.entries
    parts = [catalog.addresses[n : n + MOST] for n in range(0, len(catalog.addresses), MOST)]
    if len(parts) == 1:
        yield edition.artifact(PATH, lambda: _urls(catalog, parts[0]), entries, parts[0])
        return
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    yield edition.artifact(PATH, lambda: _index(catalog.site, names), (), names)
    for name, part in zip(names, parts, strict=True):
        yield edition.artifact(name, lambda part=part: _urls(catalog, part), entries, part)  # type: ignore[misc]


def _urls(catalog: Catalog, addresses: Sequence[str]) -> str:
    changed = _changes(catalog)
    rows = "".join(_row("url", absolute(catalog.site, url), changed.get(url)) for url in addresses)
    return f'{HEAD}<urlset xmlns="{SCHEMA}">\n{rows}</urlset>\n'


def _index(site: Site, names: Sequence[str]) -> str:
    rows = "".join(_row("sitemap", absolute(site, name), None) for name in names)
    return f'{HEAD}<sitemapindex xmlns="{SCHEMA}">\n{rows}</sitemapindex>\n'


def _row(kind: str, address: str, changed: str | None) -> str:
    last = f"<lastmod>{changed}</lastmod>" if changed else ""
    return f"<{kind}><loc>{escape(address)}</loc>{last}</{kind}>\n"


def _changes(catalog: Catalog) -> dict[str, str]:
    """Say on which day the pages of briefs, and the lists of them, last changed, as far as it is known."""
    own = {entry.brief.id: _changed(entry, catalog.site) for entry in catalog.entries}
    lists = [("", tuple(own)), *((t.url, t.entries) for tax in catalog.taxonomies for t in tax.terms)]
    pages = {entry.url: own[entry.brief.id] for entry in catalog.entries}
    pages |= {url: max((own[i] for i in ids), default="") for url, ids in lists}
    return {url: day for url, day in pages.items() if day}


def _changed(entry: CatalogEntry, site: Site) -> str:
    moment = dates.updated(entry, site)
    return moment.date().isoformat() if moment else ""
