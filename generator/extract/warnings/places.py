"""Doubts about where: no place told, one that is in no gazetteer, one name for two places."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.findings import Doubt, Findings, IncidentFinding


def place_doubts(found: Findings, main: IncidentFinding) -> Iterator[Doubt]:
    """Yield what is doubtful about the main incident's places."""
    by_id = {place.id: place for place in found.places}
    told = [by_id[i] for i in main.places if i in by_id]
    if not told:
        yield Doubt("no_place", "The text does not say where the incident happened.", main.span, "places")
        return
    best = told[0]
    span = best.mentions[0] if best.mentions else None
    if best.lat is None:
        yield Doubt(
            "unresolved_place", f"{best.name} is in no gazetteer, so it has no position.", span, "places"
        )
    if best.kind == "country":
        yield Doubt("only_country", f"No place narrower than {best.name} is told.", span, "places")
    twins = [p for p in found.places if p.name == best.name and p.id != best.id and p.kind == best.kind]
    if twins and span is not None:
        yield Doubt("ambiguous_place", f"{best.name} stands for more than one place.", span, "places")
