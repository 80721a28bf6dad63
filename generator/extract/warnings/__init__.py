"""List what an editor should look at."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.extract.reading import Reading
from generator.extract.warnings.dates import date_doubts
from generator.extract.warnings.headline import headline_doubts
from generator.extract.warnings.language import language_doubts
from generator.extract.warnings.places import place_doubts
from generator.model.findings import Doubt, Findings


def find_doubts(reading: Reading, found: Findings) -> Findings:
    """Add what is missing, assumed or contradicted; each code once for each place in the text."""
    doubts = {(d.code, d.span): d for d in (*found.doubts, *_doubts(reading, found))}
    return msgspec.structs.replace(found, doubts=tuple(doubts.values()))


def _doubts(reading: Reading, found: Findings) -> Iterator[Doubt]:
    if found.main is None:
        yield Doubt(
            "no_incident", "The text reports no attack, conflict or disaster that could be told apart."
        )
    else:
        yield from place_doubts(found, found.main)
        yield from headline_doubts(reading, found, found.main)
    yield from date_doubts(reading, found)
    yield from language_doubts(reading)
    if reading.article.encoding:
        message = f"The file was read as {reading.article.encoding}, a guess: check letters with accents."
        yield Doubt("encoding", message)
