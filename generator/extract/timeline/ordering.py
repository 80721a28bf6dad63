"""The order of happenings: by date, ties and undated ones by their place in the text."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.findings import Happening


def in_order(rows: Iterable[Happening]) -> tuple[Happening, ...]:
    """Sort by date; an undated row stays after the row that the text tells before it."""
    told = sorted(rows, key=lambda row: row.span.start)
    keyed: list[tuple[str, int, Happening]] = []
    date = ""
    for row in told:
        date = row.when.start if row.when else date
        keyed.append((date, row.span.start, row))
    return tuple(row for _, _, row in sorted(keyed, key=lambda key: key[:2]))
