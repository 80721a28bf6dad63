"""Compare dates of unlike precision."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from generator.model.brief import When

TOLERANCE = timedelta(days=1)


def bounds(when: When) -> tuple[date, date] | None:
    """Return the first and last day a date may mean; None for one that is no calendar date."""
    first, last = _days(when.start), _days(when.end or when.start)
    return (first[0], last[1]) if first and last else None


def _days(text: str) -> tuple[date, date] | None:
    parts = text[:10].split("-")
    if not all(part.isdigit() for part in parts):
        return None
    year, month, day = (*map(int, parts), 0, 0)[:3]
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if month:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def is_before(one: When, other: When) -> bool:
    """Say whether all of one date lies more than a day before the other begins."""
    a, b = bounds(one), bounds(other)
    return bool(a and b and a[1] + TOLERANCE < b[0])


def is_apart(one: When, other: When) -> bool:
    """Say whether two dates cannot mean the same event."""
    return is_before(one, other) or is_before(other, one)


def published_day(published: str | None) -> When | None:
    """Return the day of publication."""
    if not published or _days(published) is None or len(published) < len("2020-01-01"):
        return None
    return When(published[:10], None, "day")


def to_day(when: When) -> When:
    """Cut a minute to its day."""
    if when.precision != "minute":
        return when
    end = when.end[:10] if when.end else None
    return When(when.start[:10], end if end != when.start[:10] else None, "day")
