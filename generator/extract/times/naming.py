"""Dates whose year is told: from names and numbers of the calendar to the stretch they name."""

from __future__ import annotations

from datetime import date, timedelta

from generator.extract.times.calendar import SEASON_STARTS, Stretch
from generator.extract.times.holidays import feast
from generator.extract.times.meaning import Calendar, Mention
from generator.extract.times.story import Story


def in_year(core: Calendar, year: int, mention: Mention, story: Story) -> Stretch:
    """Return the stretch a date means in a year. Raises ValueError when that year has no such day."""
    if core.holiday:
        return Stretch("day", feast(core.holiday, year))
    if core.month is not None and core.day is not None:
        month, day = core.month, core.day
        if mention.ambiguous and (month > 12 or (story.day_first and day <= 12)):
            month, day = day, month
        return Stretch("day", date(year, month, day))
    if core.month is not None:
        return Stretch("month", date(year, core.month, 1))
    if core.quarter is not None:
        return Stretch("quarter", date(year, 3 * core.quarter - 2, 1))
    if core.half is not None:
        return Stretch("half", date(year, 6 * core.half - 5, 1))
    if core.season is not None:
        return Stretch("season", date(year, SEASON_STARTS[core.season], 1))
    return Stretch("year", date(year, 1, 1))


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
