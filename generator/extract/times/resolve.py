"""From what an expression says to the stretch of the calendar it means, at its place in the story."""

from __future__ import annotations

from datetime import date, timedelta

from generator.extract.times.calendar import (
    SEASON_STARTS,
    Stretch,
    last_day,
    months_on,
    shifted,
    stretch,
)
from generator.extract.times.holidays import feast
from generator.extract.times.meaning import Calendar, Mention, Shift, Unit
from generator.extract.times.story import Story

_SOON = 60
_FAR = 250


def resolve(mention: Mention, story: Story) -> Stretch | None:
    """Return the stretch a date means; None when the text does not settle it.

    Raises ValueError or OverflowError for days that no calendar has.
    """
    core = mention.core
    if isinstance(core, Calendar):
        return _calendar(core, mention, story)
    if isinstance(core, Shift):
        return _shift(core, story)
    if core is None and story.then_day is not None and story.then_day.unit == "day":
        return story.then_day
    return None


def _calendar(core: Calendar, mention: Mention, story: Story) -> Stretch | None:
    if core.century is not None:
        return Stretch("century", date(max(1, (core.century - 1) * 100), 1, 1))
    if core.decade is not None:
        return _decade(core.decade, story)
    if core.year is not None:
        return _in_year(core, core.year, mention, story)
    if mention.within is not None:
        outer = resolve(mention.within, story)
        return _inside(core, outer, mention, story) if outer else None
    if core.weekday is not None and core.day is None:
        return _weekday(core, story)
    return _nearest(core, mention, story)


def _in_year(core: Calendar, year: int, mention: Mention, story: Story) -> Stretch:
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


def _inside(core: Calendar, outer: Stretch, mention: Mention, story: Story) -> Stretch | None:
    if core.weekday is not None and outer.unit == "week":
        return Stretch("day", outer.start + timedelta(days=core.weekday))
    if outer.unit == "year":
        return _in_year(core, outer.start.year, mention, story)
    if outer.unit == "month" and core.day is not None and core.month is None:
        return Stretch("day", outer.start.replace(day=core.day))
    return None


def _decade(decade: int, story: Story) -> Stretch | None:
    if decade >= 100:
        return Stretch("decade", date(decade // 10 * 10, 1, 1))
    now = story.now
    if now is None:
        return Stretch("decade", date(1900 + decade, 1, 1))
    year = now.year // 100 * 100 + decade
    return Stretch("decade", date(year if year <= now.year else year - 100, 1, 1))


def _weekday(core: Calendar, story: Story) -> Stretch | None:
    now = story.now
    if now is None or core.weekday is None:
        return None
    behind = (now.weekday() - core.weekday) % 7
    if core.base == "told" and core.which is not None:
        then = story.then_day
        if then is None:
            return None
        gap = (core.weekday - then.start.weekday()) % 7
        if core.which == 0:
            return Stretch("day", then.start - timedelta(days=(then.start.weekday() - core.weekday) % 7))
        return Stretch("day", then.start + timedelta(days=(gap or 7) if core.which > 0 else gap - 7))
    if core.which == -1:
        return Stretch("day", now - timedelta(days=behind or 7))
    ahead = (-behind) % 7
    if core.which == 1:
        return Stretch("day", now + timedelta(days=ahead or 7))
    if story.narrative and story.told is not None:
        return Stretch("day", now + timedelta(days=ahead))
    if story.tense in {"future", "present"} or (core.which == 0 and story.tense != "past"):
        return Stretch("day", now + timedelta(days=ahead))
    return Stretch("day", now - timedelta(days=behind))


def _nearest(core: Calendar, mention: Mention, story: Story) -> Stretch | None:
    """Choose the year of a date without one."""
    now = story.now
    if now is None:
        return None
    if core.day is not None and core.month is None:
        return _day_of_month(core.day, story, now)
    years = [y for y in range(now.year - 8, now.year + 9) if 1 <= y <= 9999]
    options = [held for y in years if (held := _try_year(core, y, mention, story))]
    options = [o for o in options if core.weekday is None or o.start.weekday() == core.weekday] or options
    if core.which is not None:
        return _which(core.which, options, now)
    if story.narrative and story.told is not None:
        return _following_on(options, story.told)
    if core.quarter is not None:
        return _quarter(core.quarter, story, now)
    past = [o for o in options if o.start <= now]
    coming = [o for o in options if last_day(o) >= now]
    if not past or not coming:
        return None
    if story.tense == "future":
        late = (now - past[-1].start).days <= _SOON and (coming[0].start - now).days >= _FAR
        return past[-1] if late and core.day is not None else coming[0]
    soon = (coming[0].start - now).days <= _SOON and (now - past[-1].start).days >= _FAR
    if core.day is not None and soon:
        return coming[0]
    if story.tense == "past" or core.month is None or core.day is None:
        return coming[0] if story.tense == "present" and soon else past[-1]
    return min((past[-1], coming[0]), key=lambda o: abs((o.start - now).days))


def _quarter(quarter: int, story: Story, now: date) -> Stretch:
    """Choose the quarter that is reported on: the current one, the last ones, in forecasts the next ones."""
    current = (now.month + 2) // 3
    ahead = story.tense == "future" and quarter < current - 1
    behind = story.tense != "future" and quarter > current + 1
    return Stretch("quarter", date(now.year + ahead - behind, 3 * quarter - 2, 1))


def _try_year(core: Calendar, year: int, mention: Mention, story: Story) -> Stretch | None:
    try:
        return _in_year(core, year, mention, story)
    except ValueError:
        return None


def _which(which: int, options: list[Stretch], now: date) -> Stretch | None:
    if which < 0:
        return next((o for o in reversed(options) if last_day(o) < now), None)
    if which > 0:
        return next((o for o in options if o.start > now), None)
    return min(options, key=lambda o: abs(o.start.year - now.year), default=None)


def _following_on(options: list[Stretch], told: Stretch) -> Stretch | None:
    """In a history dates mostly follow on the last one told, or step a little back."""
    if told.unit in {"year", "decade", "century"}:
        return next((o for o in options if o.start.year == told.start.year), None)
    floor = months_on(told.start, -5)
    return next((o for o in options if o.start >= floor), None)


def _day_of_month(day: int, story: Story, now: date) -> Stretch | None:
    base = story.told_day.start if story.told_day else now
    for months in (0, -1) if story.tense != "future" else (0, 1):
        try:
            return Stretch("day", months_on(base.replace(day=1), months).replace(day=day))
        except ValueError:
            continue
    return None


def _shift(core: Shift, story: Story) -> Stretch | None:
    if core.count is None:
        return None
    base = _base(core, story)
    if base is None:
        return None
    if core.unit == "quarter" and core.named and core.base == "told" and core.count == 0:
        return base if base.unit == "quarter" else shifted(stretch("quarter", base.start), -1)
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
    if unit == "year" and count == -1 and not core.named and story.told and story.told.unit == "quarter":
        return shifted(story.told, -4)
    return shifted(stretch(unit, base.start), int(count))


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
