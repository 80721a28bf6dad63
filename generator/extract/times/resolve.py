"""From what an expression says to the stretch of the calendar it means, at its place in the story."""

from __future__ import annotations

from datetime import date

from generator.extract.times.calendar import Stretch, last_day, shifted, stretch
from generator.extract.times.choosing import nearest, weekday
from generator.extract.times.meaning import Calendar, Mention, Shift, Unit
from generator.extract.times.naming import in_decade, in_year, inside
from generator.extract.times.story import Story


def resolve(mention: Mention, story: Story) -> Stretch | None:
    """Return the stretch a date means; None when the text does not settle it.

    Raises ValueError or OverflowError for days that no calendar has.
    """
    core = mention.core
    if isinstance(core, Calendar):
        return _calendar(core, mention, story)
    if isinstance(core, Shift):
        held = _shift(core, story)
        return _in_year_of(held, mention.within, story) if mention.within else held
    if core is None and story.then_day is not None and story.then_day.unit == "day":
        return story.then_day
    return None


def _calendar(core: Calendar, mention: Mention, story: Story) -> Stretch | None:
    if core.century is not None:
        return Stretch("century", date(max(1, (core.century - 1) * 100), 1, 1))
    if core.decade is not None:
        return in_decade(core.decade, story)
    if core.year is not None:
        return in_year(core, core.year, mention, story)
    if mention.within is not None:
        outer = resolve(mention.within, story)
        return inside(core, outer, mention, story) if outer else None
    if core.weekday is not None and core.day is None:
        return weekday(core, story)
    return nearest(core, mention, story)


def _shift(core: Shift, story: Story) -> Stretch | None:
    if core.count is None or _looks_ahead_of_all(core, story):
        return None
    base = _base(core, story)
    if base is None:
        return None
    if core.unit == "quarter" and core.named and core.base == "told" and core.count in {0, -4}:
        reported = story.quarter or shifted(stretch("quarter", story.published or base.start), -1)
        return shifted(reported, int(core.count))
    if core.unit == "weekend" and core.base == "now":
        return _weekend(int(core.count), base.start, story)
    if core.unit in {"second", "minute", "hour"}:
        return base if base.unit == "day" and abs(core.count) < 4 else None
    count = core.count
    unit: Unit = core.unit
    if unit == "fortnight":
        unit, count = "week", count * 2
    if count % 1:
        unit, count = _finer(unit, count)
    if _coarser(base, unit):
        return base if core.named and not count else None
    if story.quarter is not None and story.told == story.quarter and is_comparison(core):
        return shifted(story.quarter, -4)
    if unit == "week" and _just_over(core, story):
        count -= 1
    return shifted(stretch(unit, base.start), int(count))


def _looks_ahead_of_all(core: Shift, story: Story) -> bool:
    """Say whether "the following day" tells of the past with no time told that it could follow."""
    ahead = core.base == "told" and core.count is not None and core.count > 0
    return ahead and story.told is None and story.tense == "past"


def _in_year_of(held: Stretch | None, outer: Mention, story: Story) -> Stretch | None:
    """Return the same part of another year: "the 1988 quarter"."""
    year = resolve(outer, story)
    return held._replace(start=held.start.replace(year=year.start.year)) if held and year else None


def _just_over(core: Shift, story: Story) -> bool:
    """Say whether "this week", told of the past on a Monday, is the week that ended the day before."""
    now = story.published
    told = core.named and core.count == 0 and core.base == "now" and not story.narrative
    return told and now is not None and now.weekday() == 0 and story.tense == "past"


def is_comparison(core: Shift) -> bool:
    """Say whether figures are compared with those of a year before."""
    return core.unit == "year" and core.count == -1 and not core.named


def _finer(unit: Unit, count: float) -> tuple[Unit, float]:
    factor: dict[Unit, tuple[Unit, int]] = {
        "year": ("month", 12),
        "week": ("day", 7),
        "decade": ("year", 10),
        "century": ("year", 100),
    }
    finer, times = factor.get(unit, (unit, 1))
    return finer, int(count * times)


_ORDER = (
    "day",
    "week",
    "weekend",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
    "millennium",
)


def _coarser(base: Stretch, unit: str) -> bool:
    return _ORDER.index(base.unit) > _ORDER.index(unit)


def _base(core: Shift, story: Story) -> Stretch | None:
    if isinstance(core.base, Mention):
        return resolve(core.base, story)
    if core.base == "now":
        return Stretch("day", story.now) if story.now else None
    return story.then_day if core.unit == "day" else story.then


def _weekend(step: int, day: date, story: Story) -> Stretch:
    recent = stretch("weekend", day)
    inside = day <= last_day(recent)
    if step < 0:
        return shifted(recent, step if inside else step + 1)
    if step > 0 or (not inside and story.tense != "past"):
        return shifted(recent, max(step, 1))
    return recent
