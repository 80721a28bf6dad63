"""Statements of a toll: the figures one word counts together, summed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.findings import FigureFinding


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


def gather(figures: Sequence[FigureFinding]) -> list[Statement]:
    """Join the figures that one trigger counts together, and sum them."""
    by_token: dict[tuple[int, int], list[FigureFinding]] = {}
    for figure in figures:
        apart = figure.span.end if figure.rule.startswith("toll") else 0
        by_token.setdefault((figure.token, apart), []).append(figure)
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
