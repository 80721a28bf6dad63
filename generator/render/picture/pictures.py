"""The pictures of all briefs, as files of the site."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache, partial
from importlib.metadata import version
from pathlib import Path

import msgspec

from generator.model.artifact import Artifact
from generator.model.catalog import CatalogEntry
from generator.render.cards import Card, main_incident, places_of
from generator.render.library import Library
from generator.render.maps.locator import locator
from generator.render.picture.drawing import Fact, PictureShown, draw
from generator.render.wording.numbers import Count

NAME = "card.png"


def pictures(library: Library) -> Iterator[Artifact]:
    """Give ``briefs/ID/card.png`` for every brief; the same brief makes the same bytes."""
    for entry in library.catalog.entries:
        shown = picture_of(entry, library.cards[entry.brief.id], library.catalog.site.title)
        inputs = hashlib.sha256(_code() + msgspec.json.encode(shown)).hexdigest()
        yield Artifact(f"{entry.url}{NAME}", inputs, partial(draw, shown))


def picture_of(entry: CatalogEntry, card: Card, site_title: str) -> PictureShown:
    """Choose what the picture of a brief shows."""
    counts = ((card.killed, "killed"), (card.injured, "injured"))
    return PictureShown(
        site=site_title,
        kind=card.category_name or "Report",
        headline=card.title,
        where=card.where,
        when=card.date_text,
        facts=tuple(fact for count, label in counts if count and (fact := _fact(count, label))),
        standing="" if card.reviewed else "Extracted by machine, not yet reviewed",
        map=locator(places_of(entry.brief, main_incident(entry.brief))),
    )


def _fact(count: Count, label: str) -> Fact | None:
    """Say a figure; that the dead are not stated is said, for the injured it goes without saying."""
    if count.level == "unknown":
        return Fact("", "?", "killed: not stated") if label == "killed" else None
    return Fact(count.lead, count.amount, label)


@cache
def _code() -> bytes:
    """Digest what pictures are drawn by."""
    digest = hashlib.sha256(version("numpy").encode())
    for file in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(file.read_bytes())
    return digest.digest()
