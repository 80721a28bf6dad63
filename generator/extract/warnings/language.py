"""Doubts about the language: everything here reads English."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.reading import Reading
from generator.model.findings import Doubt

FEWEST_WORDS = 20
LEAST_SHARE = 0.15


def language_doubts(reading: Reading) -> Iterator[Doubt]:
    """Yield a doubt where too few words are the small words of English: in news they are four in ten."""
    words = [token for token in reading.doc if token.is_alpha]
    small = sum(token.is_stop for token in words)
    if len(words) >= FEWEST_WORDS and small < LEAST_SHARE * len(words):
        yield Doubt("language", "The text does not read as English: rely on nothing that was read from it.")
