"""Stand-in."""

import hashlib
import html
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from generator.model.artifact import Artifact
from generator.model.brief import Brief
from generator.model.catalog import Catalog


def pages(catalog: Catalog, templates: Sequence[Path]) -> Iterator[Artifact]:
    """Stand-in."""
    briefs = [entry.brief for entry in catalog.entries]
    yield Artifact("index.html", _digest([b.id for b in briefs]), lambda: _home(briefs))
    for brief in briefs:
        yield Artifact(f"briefs/{brief.id}/index.html", _digest(brief), lambda b=brief: _page(b))  # type: ignore[misc]


def assets(templates: Sequence[Path]) -> Iterator[Artifact]:
    """Stand-in."""
    yield from ()


def _digest(value: object) -> str:
    return hashlib.sha256(msgspec.json.encode(value)).hexdigest()


def _home(briefs: list[Brief]) -> bytes:
    rows = "".join(f'<li><a href="briefs/{b.id}/">{html.escape(b.title)}</a></li>' for b in briefs)
    return f"<!doctype html><title>Dateline</title><body><h1>Dateline</h1><ul>{rows}</ul></body>".encode()


def _page(brief: Brief) -> bytes:
    quotes = "".join(f"<li>{html.escape(c.evidence.quote)}</li>" for c in brief.casualties)
    title = html.escape(brief.title)
    return (
        f"<!doctype html><title>{title}</title><body>"
        f'<h1>{title}</h1><ul>{quotes}</ul><a href="../../">Home</a></body>'
    ).encode()
