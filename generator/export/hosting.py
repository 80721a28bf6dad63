"""Files that hosts and search engines look for."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from generator.export.addresses import absolute
from generator.export.edition import Edition
from generator.model.artifact import Artifact
from generator.model.catalog import Catalog
from generator.model.policy import HEADERS

OPEN = {
    "/*.xml": "application/xml; charset=utf-8",
    "/*.json": "application/json; charset=utf-8",
    "/*.jsonl": "application/jsonl; charset=utf-8",
    "/*.geojson": "application/geo+json",
    "/*.csv": "text/csv; charset=utf-8",
    "/*.db": "application/vnd.sqlite3",
}


def robots(edition: Edition) -> Iterator[Artifact]:
    """Give ``robots.txt``: everything may be read, and where the sitemap is."""
    sitemap = absolute(edition.catalog.site, "sitemap.xml")
    yield edition.artifact("robots.txt", lambda: f"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n", ())


def headers(edition: Edition) -> Iterator[Artifact]:
    """Give ``_headers``, which Netlify, Cloudflare Pages and others apply; anybody may fetch the data."""
    yield edition.artifact("_headers", _headers, (), HEADERS, OPEN)


def _headers() -> str:
    pages = "".join(f"  {name}: {value}\n" for name, value in HEADERS.items())
    data = "".join(
        f"{path}\n  Content-Type: {kind}\n  Access-Control-Allow-Origin: *\n" for path, kind in OPEN.items()
    )
    return f"/*\n{pages}{data}"


def redirects(edition: Edition) -> Iterator[Artifact]:
    """Give ``_redirects``, for the same hosts: from previous addresses, if any, to present ones."""
    moved = edition.catalog.moved
    if moved:
        yield edition.artifact("_redirects", lambda: _redirects(edition.catalog), (), [*moved.items()])


def _redirects(catalog: Catalog) -> str:
    root = urlsplit(catalog.site.url).path
    rows = (
        f"{root}{quote(old)}* {root}{quote(entry.url)}:splat 301\n" for old, entry in catalog.moved.items()
    )
    return "".join(rows)


def no_jekyll(edition: Edition) -> Iterator[Artifact]:
    """Give ``.nojekyll``, which keeps GitHub Pages from leaving out files that begin with an underscore."""
    yield edition.artifact(".nojekyll", lambda: "This site is complete as it is.\n", ())
