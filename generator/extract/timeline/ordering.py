"""The order of happenings: by date, ties and undated ones by their place in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.findings import Happening


def in_order(rows: Iterable[Happening], days: Mapping[str, str]) -> tuple[Happening, ...]:
    """Sort by date; an undated row stays after the dated one that the text tells before it.

    ``days`` gives the date of each incident: what is said of an incident never comes before it. An undated
    row that opens the text goes before the first dated one told after it.
    """
    told = sorted(rows, key=lambda row: row.span.start)
    date = next((row.when.start for row in told if row.when), "")
    keyed: list[tuple[str, int, Happening]] = []
    for row in told:
        date = row.when.start if row.when else date
        place = date if row.when else max(date, days.get(row.incident or "", ""))
        keyed.append((place, row.span.start, row))
    return tuple(row for _, _, row in sorted(keyed, key=lambda key: key[:2]))
