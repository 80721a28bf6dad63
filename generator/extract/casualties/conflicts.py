"""Doubts about a toll: sources that disagree, a headline that says otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.extract.casualties.superseded import is_said_earlier, is_superseded
from generator.extract.reading import Reading
from generator.model.brief import Toll
from generator.model.findings import Doubt, FigureFinding, IncidentFinding
from generator.model.wording import figure

EFFECTS = ("killed", "injured")


def find_conflicts(
    reading: Reading, incidents: Sequence[IncidentFinding], figures: Sequence[FigureFinding]
) -> Iterator[Doubt]:
    """Yield a doubt for each toll that a source or the headline contradicts."""
    for incident in incidents:
        for effect in EFFECTS:
            toll = incident.killed if effect == "killed" else incident.injured
            own = [f for f in figures if f.incident == incident.id and f.effect == effect and stands_alone(f)]
            old = {(f.low, f.high) for f in own if is_superseded(reading, f)}
            own = [f for f in own if (f.low, f.high) not in old and not is_said_earlier(reading, f)]
            if toll is not None:
                yield from _headline(reading, toll, own)
                yield from _sources(reading, toll, own)


def stands_alone(figure: FigureFinding) -> bool:
    """Say whether a figure is a toll of its own and not a part, an attacker, an older or a vague count."""
    whole = not figure.part_of and not figure.perpetrators and not figure.implicit
    return whole and figure.qualifier not in ("vague", "none") and figure.rule not in ("toll:from", "care")


def _headline(reading: Reading, toll: Toll, figures: Sequence[FigureFinding]) -> Iterator[Doubt]:
    """Yield a doubt when the headline's figure is outside the toll."""
    for count in figures:
        if reading.in_title(count.span.start) and not agrees(count, toll):
            yield Doubt(
                "headline_differs",
                f"The headline says {_said(count)} {count.effect}, the text says {_told(toll)}.",
                count.span,
                "headline",
            )
            return


def _sources(reading: Reading, toll: Toll, figures: Sequence[FigureFinding]) -> Iterator[Doubt]:
    """Yield a doubt for the first source whose figure is outside the toll, or outside what another says."""
    told = [f for f in figures if f.speaker is not None and not reading.in_title(f.span.start)]
    firm = any(f.low == f.high == toll.low for f in told)
    known = Toll(toll.low, toll.low) if firm else toll
    for count in told:
        if not agrees(count, known):
            source = reading.text(count.speaker) if count.speaker else ""
            source = source[:1].upper() + source[1:]
            yield Doubt(
                "toll_conflict",
                f"{source} says {_said(count)} {count.effect}; the brief says {_told(toll)}.",
                count.span,
                "sources",
            )
            return


def agrees(figure: FigureFinding, toll: Toll) -> bool:
    """Say whether a figure's range and a toll's have a number in common."""
    low, high = figure.low or 0, figure.high if figure.high is not None else 10**9
    return low <= (toll.high if toll.high is not None else 10**9) and high >= (toll.low or 0)


def _said(count: FigureFinding) -> str:
    """Print a figure: "12", "at least 31", "about 1,200", "4–6"."""
    return figure(count.low, count.high, count.qualifier)


def _told(toll: Toll) -> str:
    """Print a toll the same way."""
    return figure(toll.low, toll.high)
