"""What page types take their pages from: the catalog, and the card of every brief made once."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.catalog import Catalog
from generator.render.cards import Card, card
from generator.render.frame import Frame


@dataclass(frozen=True, slots=True)
class Library:
    """The catalog, the cards of its briefs by id, and their places in it, newest first."""

    catalog: Catalog
    frame: Frame
    cards: dict[str, Card]
    position: dict[str, int]


def make_library(catalog: Catalog, frame: Frame) -> Library:
    """Make the card of every brief."""
    cards = {entry.brief.id: card(entry, catalog.site) for entry in catalog.entries}
    position = {brief_id: number for number, brief_id in enumerate(cards)}
    return Library(catalog, frame, cards, position)
