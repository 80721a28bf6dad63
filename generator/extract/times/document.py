"""What the whole text tells of its time: the day of writing, whether it is a history, how it writes dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from generator.extract.times.meaning import Calendar, Mention, Shift
from generator.extract.times.story import Story

_DATELINE = 250
# The number of a press release that begins with year and month: "2010-04-CA-067".
_SERIAL = re.compile(r"(?<![\w-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-[A-Z]{1,4}-\d{1,5}(?![\w-])")


def open_story(text: str, mentions: Sequence[Mention], published: date | None, body: int) -> Story:
    """Read what the whole text says of its own time."""
    written = published or dateline(mentions, body) or numbered(text, mentions, body)
    return Story(
        published=written,
        narrative=_is_narrative(mentions, written),
        day_first=writes_day_first(mentions),
    )


def dateline(mentions: Sequence[Mention], body: int) -> date | None:
    """Return the full date at the head of a text, if it stands within its first words."""
    for mention in mentions:
        core = mention.core
        if body <= mention.start <= body + _DATELINE and isinstance(core, Calendar):
            if core.year and core.month and core.day and not mention.ambiguous:
                try:
                    return date(core.year, core.month, core.day)
                except ValueError:
                    return None
        elif mention.start > body + _DATELINE:
            return None
    return None


def numbered(text: str, mentions: Sequence[Mention], body: int) -> date | None:
    """Return the day at the head of a release whose number tells the year: "April 23 … 2010-04-CA-067"."""
    serial = _SERIAL.search(text, body, body + _DATELINE)
    if serial is None:
        return None
    year, month = int(serial[1]), int(serial[2])
    for mention in mentions:
        core = mention.core
        if mention.start > body + _DATELINE:
            return None
        if (
            isinstance(core, Calendar)
            and core.day
            and core.month in {month, month % 12 + 1}
            and not core.year
        ):
            try:
                return date(year + (core.month < month), core.month, core.day)
            except ValueError:
                return None
    return None


def _is_narrative(mentions: Sequence[Mention], published: date | None) -> bool:
    """Say whether a history is told: many years long past, and hardly a count from the day of writing."""
    years = [m.core.year for m in mentions if isinstance(m.core, Calendar) and m.core.year]
    past = [y for y in years if published is None or y < published.year - 1]
    deictic = sum(_is_deictic(m) for m in mentions)
    if published is None:
        return bool(years)
    if not deictic and len(past) >= 2 and len(past) == len(years):
        return True
    return len(past) >= 4 and len(past) > 5 * deictic and 2 * len(past) > len(years)


def _is_deictic(mention: Mention) -> bool:
    core = mention.core
    if isinstance(core, Shift):
        return core.base == "now" or (isinstance(core.base, Mention) and _is_deictic(core.base))
    return isinstance(core, Calendar) and core.weekday is not None and core.day is None


def writes_day_first(mentions: Sequence[Mention]) -> bool | None:
    """Read from the dates in figures whether days come first; None when none of them tells it."""
    figures = [m.core for m in mentions if m.ambiguous and isinstance(m.core, Calendar)]
    day_first = sum((core.month or 0) > 12 for core in figures)
    month_first = sum((core.day or 0) > 12 for core in figures)
    return None if day_first == month_first else day_first > month_first
