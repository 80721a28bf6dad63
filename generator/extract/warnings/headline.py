"""Doubts about the headline: a toll or a place that the text does not repeat."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.reading import Reading
from generator.model.findings import Doubt, Findings, IncidentFinding


def headline_doubts(reading: Reading, found: Findings, main: IncidentFinding) -> Iterator[Doubt]:
    """Yield what only the headline says."""
    for effect, toll in (("killed", main.killed), ("injured", main.injured)):
        told = [f for f in found.figures if f.effect == effect and f.incident == main.id]
        if toll is not None and told and all(reading.in_title(f.span.start) for f in told):
            message = f"Only the headline says how many were {effect}."
            yield Doubt("only_in_headline", message, told[0].span, "headline")
    for place in found.places:
        if (
            place.mentions
            and place.kind != "country"
            and all(reading.in_title(s.start) for s in place.mentions)
        ):
            message = f"The headline names {place.name}, the text does not."
            yield Doubt("headline_place", message, place.mentions[0], "headline")
            return
