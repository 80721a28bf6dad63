"""Figures told as older ones: "an earlier toll of 27", "up from 30"."""

from __future__ import annotations

from generator.extract.lexicon import words
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding

SUPERSEDED = words(
    """
    earlier initial initially previous previously first
    """
)


def is_superseded(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a figure is told as an older one."""
    return figure.rule == "toll:from" or near(reading, figure, SUPERSEDED)


def near(reading: Reading, figure: FigureFinding, markers: frozenset[str]) -> bool:
    """Say whether a marker stands within four words of a figure."""
    doc = reading.doc
    span = doc.char_span(figure.span.start, figure.span.end, alignment_mode="expand")
    if span is None:
        return False
    return any(t.lower_ in markers for t in doc[max(0, span.start - 4) : span.end])
