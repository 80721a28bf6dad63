"""Figures of one effect side by side: from the lowest to the highest number of each, on one scale from 0."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.model.brief import Casualty

WIDTH = 100


class Range(msgspec.Struct, frozen=True):
    """A figure on a line of WIDTH: from ``start`` to ``end``; ``open`` where it has no upper end."""

    start: int
    end: int
    open: bool


def ranges(figures: Sequence[Casualty]) -> tuple[Range | None, ...]:
    """Draw whole figures beside each other, each None where they all say the same and a drawing says nothing.

    Parts of a bigger figure are not drawn.
    """
    drawn = [figure if not figure.part_of and _known(figure) else None for figure in figures]
    spans = {(figure.low, figure.high) for figure in drawn if figure}
    most = max((max(low or 0, high or 0) for low, high in spans), default=0)
    if len(spans) < 2 or not most:
        return (None,) * len(figures)
    return tuple(_range(figure, most) if figure else None for figure in drawn)


def _known(figure: Casualty) -> bool:
    return figure.low is not None or figure.high is not None


def _range(figure: Casualty, most: int) -> Range:
    """Place a figure; an open one runs on to the end of the line."""
    start = round((figure.low or 0) / most * (WIDTH - 16))
    end = start if figure.high is None else round(figure.high / most * (WIDTH - 16))
    return Range(start, end, figure.high is None)
