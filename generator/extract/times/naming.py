"""Dates whose year is told: from names and numbers of the calendar to the stretch they name."""

from __future__ import annotations

from datetime import date, timedelta

from generator.extract.times.calendar import SEASON_STARTS, Stretch
from generator.extract.times.holidays import feast
from generator.extract.times.meaning import Calendar, Mention
from generator.extract.times.story import Story

_CLOSE = 14


def in_year(core: Calendar, year: int, mention: Mention, story: Story) -> Stretch:
    """Return the stretch a date means in a year. Raises ValueError when that year has no such day."""
    if core.holiday:
        return Stretch("day", feast(core.holiday, year))
    if core.month is not None and core.day is not None:
        if mention.ambiguous:
            return _in_figures(core.month, core.day, year, story)
        return Stretch("day", date(year, core.month, core.day))
    if core.month is not None:
        return Stretch("month", date(year, core.month, 1))
    if core.quarter is not None:
        return Stretch("quarter", date(year, 3 * core.quarter - 2, 1))
    if core.half is not None:
        return Stretch("half", date(year, 6 * core.half - 5, 1))
    if core.season is not None:
        return Stretch("season", date(year, SEASON_STARTS[core.season], 1))
    return Stretch("year", date(year, 1, 1))


def _in_figures(first: int, second: int, year: int, story: Story) -> Stretch:
    """Return the day of a date in figures; its year where nothing tells which number is the month.

    The other dates of the text tell it, or the day of writing when one reading is close to it.
    """
    if first > 12:
        return Stretch("day", date(year, second, first))
    if second > 12 or first == second:
        return Stretch("day", date(year, first, second))
    readings = {False: date(year, first, second), True: date(year, second, first)}
    if story.day_first is not None:
        return Stretch("day", readings[story.day_first])
    near = [d for d in readings.values() if story.published and abs((d - story.published).days) <= _CLOSE]
    return Stretch("day", near[0]) if len(near) == 1 else Stretch("year", date(year, 1, 1))


def inside(core: Calendar, outer: Stretch, mention: Mention, story: Story) -> Stretch | None:
    """Return the part of a larger stretch that a date names."""
    if core.weekday is not None and outer.unit == "week":
        return Stretch("day", outer.start + timedelta(days=core.weekday))
    if outer.unit == "year":
        return in_year(core, outer.start.year, mention, story)
    if outer.unit == "month" and core.day is not None and core.month is None:
        return Stretch("day", outer.start.replace(day=core.day))
    return None


def in_decade(decade: int, story: Story) -> Stretch | None:
    """Return a decade; one without its century is the latest begun."""
    if decade >= 100:
        return Stretch("decade", date(decade // 10 * 10, 1, 1))
    now = story.now
    if now is None:
        return Stretch("decade", date(1900 + decade, 1, 1))
    year = now.year // 100 * 100 + decade
    return Stretch("decade", date(year if year <= now.year else year - 100, 1, 1))
