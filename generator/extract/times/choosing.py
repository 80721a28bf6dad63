"""Dates that leave their year or week unsaid: which one is meant, by tense, day of writing and story."""

from __future__ import annotations

from datetime import date, timedelta

from generator.extract.times.calendar import Stretch, last_day, months_on
from generator.extract.times.meaning import Calendar, Mention
from generator.extract.times.naming import in_year
from generator.extract.times.story import Story

_SOON = 60
_FAR = 250
_PRESENT = frozenset({"present", "scheduled"})


def weekday(core: Calendar, story: Story) -> Stretch | None:
    """Return the day a weekday means: the last one, or the next one in what is to come."""
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
    if story.tense in {"future", "scheduled"} or (core.which == 0 and story.tense != "past"):
        return Stretch("day", now + timedelta(days=ahead))
    return Stretch("day", now - timedelta(days=behind))


def nearest(core: Calendar, mention: Mention, story: Story) -> Stretch | None:
    """Return the stretch a date without a year means; None when no day of writing or story settles it."""
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
    if soon and not story.happened and (core.day is not None or story.tense != "past"):
        return coming[0]
    if story.tense in _PRESENT and core.day is None and core.month is not None:
        return coming[0]
    if story.tense == "past" or core.month is None or core.day is None:
        return past[-1]
    return min((past[-1], coming[0]), key=lambda o: abs((o.start - now).days))


def _quarter(quarter: int, story: Story, now: date) -> Stretch:
    """Choose the quarter that is reported on: the current one, the last ones, in forecasts the next ones."""
    current = (now.month + 2) // 3
    ahead = story.tense == "future" and quarter < current - 1
    behind = story.tense != "future" and quarter > current + 1
    return Stretch("quarter", date(now.year + ahead - behind, 3 * quarter - 2, 1))


def _try_year(core: Calendar, year: int, mention: Mention, story: Story) -> Stretch | None:
    try:
        return in_year(core, year, mention, story)
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
        within = (o for o in options if o.start.year == told.start.year)
        return next(within, None) or next((o for o in options if o.start >= told.start), None)
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
