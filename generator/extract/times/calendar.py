"""Stretches of the calendar: what they are called in TIMEX3, when they begin and end, how to step on."""

from __future__ import annotations

import calendar as _calendar
from datetime import date, timedelta
from typing import NamedTuple

from generator.extract.times.meaning import Unit

SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_NAMES = {month: name for name, month in SEASON_STARTS.items()}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "season": 3}
_YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}


class Stretch(NamedTuple):
    """One unit of the calendar, by its first day."""

    unit: Unit
    start: date


def stretch(unit: Unit, day: date) -> Stretch:
    """Return the unit of the calendar that holds a day; hours and minutes give the day itself."""
    if unit in {"week", "fortnight"}:
        return Stretch("week", day - timedelta(days=day.weekday()))
    if unit == "weekend":
        return Stretch("weekend", day - timedelta(days=(day.weekday() - 5) % 7))
    if unit in {"month", "quarter", "half"}:
        size = _MONTHS[unit]
        return Stretch(unit, date(day.year, (day.month - 1) // size * size + 1, 1))
    if unit == "season":
        return _season(day)
    if unit in _YEARS:
        return Stretch(unit, date(max(1, day.year // _YEARS[unit] * _YEARS[unit]), 1, 1))
    return Stretch("day", day)


def _season(day: date) -> Stretch:
    if day.month < 3:
        return Stretch("season", date(max(1, day.year - 1), 12, 1))
    return Stretch("season", date(day.year, day.month // 3 * 3, 1))


def shifted(held: Stretch, count: int) -> Stretch:
    """Step ``count`` units on. Raises OverflowError or ValueError beyond the calendar's years."""
    unit, start = held
    if unit == "day":
        return Stretch(unit, start + timedelta(days=count))
    if unit in {"week", "weekend"}:
        return Stretch(unit, start + timedelta(weeks=count))
    months = _MONTHS.get(unit, 12 * _YEARS.get(unit, 1)) * count
    return Stretch(unit, months_on(start, months))


def months_on(day: date, months: int) -> date:
    """Return the same day so many months on, or that month's last. Raises ValueError beyond the years."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = _calendar.monthrange(year, month + 1)[1] if 1 <= year <= 9999 else 28
    return date(year, month + 1, min(day.day, last))


def last_day(held: Stretch) -> date:
    """Return the last day of a stretch."""
    if held.unit == "day":
        return held.start
    if held.unit == "weekend":
        return held.start + timedelta(days=1)
    try:
        return shifted(held, 1).start - timedelta(days=1)
    except (OverflowError, ValueError):
        return date.max


def value(held: Stretch) -> str:
    """Return the TIMEX3 value."""
    unit, start = held
    if unit in {"week", "weekend"}:
        year, week, _ = start.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "weekend" else "")
    if unit == "month":
        return f"{start.year:04}-{start.month:02}"
    if unit == "quarter":
        return f"{start.year:04}-Q{start.month // 3 + 1}"
    if unit == "half":
        return f"{start.year:04}-H{start.month // 6 + 1}"
    if unit == "season":
        return f"{start.year:04}-{_SEASON_NAMES[start.month]}"
    if unit in _YEARS:
        digits = {"year": 4, "decade": 3, "century": 2, "millennium": 1}[unit]
        return f"{start.year:04}"[:digits]
    return start.isoformat()


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth (or, from the end, -1st) weekday of a month."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, _calendar.monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Return Easter Sunday (the anonymous Gregorian algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
