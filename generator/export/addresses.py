"""Addresses and ids that do not change."""

from __future__ import annotations

import uuid
from urllib.parse import quote, urlsplit

from generator.model.catalog import CatalogEntry
from generator.model.site import Site

BRIEFS = uuid.uuid5(uuid.NAMESPACE_URL, "https://schema.dateline.invalid/brief")
FEEDS = uuid.uuid5(uuid.NAMESPACE_URL, "https://schema.dateline.invalid/feed")
SAFE = "/-._~!$&'()*+,;=:@"


def absolute(site: Site, url: str) -> str:
    """Return the absolute address of a path below the site's root, percent-encoded (RFC 3986)."""
    return site.url + quote(url, safe=SAFE)


def entry_id(entry: CatalogEntry) -> str:
    """Return the id of an entry in feeds: a UUID of the brief's first id.

    It depends on nothing else, so that readers see no brief twice when a site moves to another address or an
    editor gives a brief another id and names the previous one.
    """
    first = (*entry.editorial.previous_ids, entry.brief.id)[0]
    return f"urn:uuid:{uuid.uuid5(BRIEFS, first)}"


def feed_id(path: str, site: Site) -> str:
    """Return the id of a feed: a UUID of its path and the site's title."""
    return f"urn:uuid:{uuid.uuid5(FEEDS, f'{site.title}/{path}')}"


def web_address(url: str | None) -> str | None:
    """Return an address a reader may follow; None for anything but http and https."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname else None
