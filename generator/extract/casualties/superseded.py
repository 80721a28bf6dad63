"""Figures told as older ones: "an earlier toll of 27", "up from 30"."""

from __future__ import annotations

import re

from generator.extract.lexicon import words
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding

SUPERSEDED = words(
    """
    earlier initial initially previous previously first
    """
)

SAYING = r"(?:said|told|reported|announced|put|counted|received|confirmed)"
SAID_EARLIER = re.compile(rf"\b(?:had|earlier) {SAYING}\b|\b{SAYING} (?:[a-z]+ )?earlier\b")
SAID_LATER = re.compile(rf"\blater {SAYING}\b|\b{SAYING} later\b", re.IGNORECASE)


def is_superseded(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a figure is told as an older one."""
    return figure.rule == "toll:from" or near(reading, figure, SUPERSEDED)


def is_said_earlier(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a figure is told in a sentence as what was said before: "said earlier that 21 died"."""
    span = reading.doc.char_span(figure.span.start, figure.span.end, alignment_mode="expand")
    return span is not None and bool(
        SAID_EARLIER.search(reading.whole[span.sent.start_char : span.start_char])
    )


def renews(reading: Reading, figure: FigureFinding, old: FigureFinding) -> bool:
    """Say whether the source of an old figure tells a new one later: "police later said 14 had died"."""
    if figure.speaker is None or old.speaker is None or figure.span.start < old.span.start:
        return False
    span = reading.doc.char_span(figure.span.start, figure.span.end, alignment_mode="expand")
    told = reading.whole[span.sent.start_char : span.start_char] if span else ""
    same = reading.text(figure.speaker).lower() == reading.text(old.speaker).lower()
    return same and bool(SAID_LATER.search(told))


def near(reading: Reading, figure: FigureFinding, markers: frozenset[str]) -> bool:
    """Say whether a marker stands within four words of a figure."""
    doc = reading.doc
    span = doc.char_span(figure.span.start, figure.span.end, alignment_mode="expand")
    if span is None:
        return False
    return any(t.lower_ in markers for t in doc[max(0, span.start - 4) : span.end])
