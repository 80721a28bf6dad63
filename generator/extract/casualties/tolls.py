"""Choose each incident's toll from its figures: the article's best reading, with the rule that chose it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from generator.extract.reading import Reading
from generator.model.brief import Effect, Toll
from generator.model.findings import FigureFinding, Findings, IncidentFinding


@dataclass(frozen=True, slots=True)
class Statement:
    """One telling of a toll: the figures one trigger counts together, summed."""

    low: int | None
    high: int | None
    figures: tuple[FigureFinding, ...]

    @property
    def first(self) -> FigureFinding:
        """The figure that opens the statement."""
        return self.figures[0]


def read_tolls(reading: Reading, found: Findings) -> Findings:
    """Tie each figure to its incident and choose each incident's best reading of killed and injured."""
    figures = tuple(tie(found, f) for f in found.figures)
    incidents = tuple(with_tolls(reading, incident, figures) for incident in found.incidents)
    return msgspec.structs.replace(found, figures=figures, incidents=incidents)


def tie(found: Findings, figure: FigureFinding) -> FigureFinding:
    """Say which incident a figure belongs to."""
    incident = found.incident_at(figure.span.start) or found.main
    return msgspec.structs.replace(figure, incident=incident.id if incident else None)


def with_tolls(
    reading: Reading, incident: IncidentFinding, figures: Sequence[FigureFinding]
) -> IncidentFinding:
    """Fill an incident's killed and injured."""
    own = [f for f in figures if f.incident == incident.id]
    return msgspec.structs.replace(
        incident, killed=choose(reading, own, "killed"), injured=choose(reading, own, "injured")
    )


def choose(reading: Reading, figures: Sequence[FigureFinding], effect: Effect) -> Toll | None:
    """Choose the toll for one effect."""
    rows = [f for f in figures if f.effect == effect and not f.part_of and not f.perpetrators]
    statements = [s for s in gather(rows) if s.low is not None or s.high is not None]
    counted = [s for s in statements if (s.high or s.low or 0) > 0 and not all(f.implicit for f in s.figures)]
    body = [s for s in counted if not reading.in_title(s.first.span.start)] or counted
    if body:
        best = body[0]
        return Toll(best.low, best.high)
    single = [s for s in statements if s.first.implicit]
    if single:
        return Toll(single[0].low, single[0].high)
    return Toll(0, 0) if statements else None


def gather(figures: Sequence[FigureFinding]) -> list[Statement]:
    """Join the figures that one trigger counts together, and sum them."""
    by_token: dict[int, list[FigureFinding]] = {}
    for figure in figures:
        by_token.setdefault(figure.token, []).append(figure)
    return [add_up(rows) for rows in by_token.values()]


def add_up(rows: Sequence[FigureFinding]) -> Statement:
    """Sum coordinated figures, unless the rest is what the first is made of."""
    head, rest = rows[0], rows[1:]
    if rest and head.low is not None and sum(f.low or 0 for f in rest) == head.low and len(rest) > 1:
        return Statement(head.low, head.high, (head,))
    lows = [f.low for f in rows if f.low is not None]
    highs = [f.high for f in rows]
    high = None if any(h is None for h in highs) else sum(h for h in highs if h is not None)
    return Statement(sum(lows) if lows else None, high, tuple(rows))
