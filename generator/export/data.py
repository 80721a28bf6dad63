"""Briefs as JSON: one file each, and all of them, one a line."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.export.edition import Edition
from generator.model.artifact import Artifact
from generator.model.brief import Brief
from generator.model.catalog import CatalogEntry
from generator.model.site import Site

ALL = "data/briefs.jsonl"


def each_brief(edition: Edition) -> Iterator[Artifact]:
    """Give ``briefs/ID/brief.json`` for every brief."""
    for entry in edition.catalog.entries:
        path = f"{entry.url}brief.json"
        yield edition.artifact(path, lambda entry=entry: _line(entry, edition.catalog.site), [entry])  # type: ignore[misc]


def briefs_lines(edition: Edition) -> Iterator[Artifact]:
    """Give all briefs in one file, newest first; none while there are no briefs."""
    entries = edition.catalog.entries
    if entries:
        yield edition.artifact(
            ALL, lambda: b"".join(_line(e, edition.catalog.site) for e in entries), entries
        )


def published_brief(brief: Brief, site: Site) -> Brief:
    """Return a brief as it may be published: with its article's text only where the site says so."""
    return brief if site.publish_text else msgspec.structs.replace(brief, text="")


def _line(entry: CatalogEntry, site: Site) -> bytes:
    return msgspec.json.encode(published_brief(entry.brief, site)) + b"\n"
