"""The days of named feasts in a year."""

from __future__ import annotations

from datetime import date, timedelta

from generator.extract.times.calendar import easter, nth_weekday

_FLOATING = {
    "THANKSGIVING": (11, 3, 4),
    "LABOR": (9, 0, 1),
    "MEMORIAL": (5, 0, -1),
    "MARTIN": (1, 0, 3),
}


def feast(name: str, year: int) -> date:
    """Return the day of a feast: ``MM-DD``, a floating one of the United States, or Easter and an offset."""
    if name in _FLOATING:
        month, weekday, nth = _FLOATING[name]
        return nth_weekday(year, month, weekday, nth)
    if name == "ELECTION":
        return nth_weekday(year, 11, 0, 1) + timedelta(days=1)
    if name.startswith("EASTER"):
        return easter(year) + timedelta(days=int(name.removeprefix("EASTER") or 0))
    month, day = (int(part) for part in name.split("-"))
    return date(year, month, day)
