"""Moments, from the ISO dates of briefs."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from generator.model.catalog import CatalogEntry
from generator.model.site import Site

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
PARTS = {len("2020"): "-01-01", len("2020-11"): "-01"}


def moment(iso: str, site: Site) -> datetime:
    """Return the moment of an ISO date or date-time; without a zone it is one of the site's."""
    found = datetime.fromisoformat(iso + PARTS.get(len(iso), ""))
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(site.timezone))


def published(entry: CatalogEntry, site: Site) -> datetime | None:
    """Return when an entry is from; None when nothing dates it."""
    return moment(entry.dated, site) if entry.dated else None


def updated(entry: CatalogEntry, site: Site) -> datetime | None:
    """Return when an entry last changed: its last correction, else when it is from."""
    known = [moment(correction.date, site) for correction in entry.editorial.corrections]
    first = published(entry, site)
    return max([*known, *([first] if first else [])], default=None)
