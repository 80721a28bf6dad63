"""Dates as editors, pages and newsrooms write them, turned to ISO; what is ambiguous is never guessed.

Months are English. A slashed date such as 11/12/2020 is read only where something settles which number is
the month: a number above 12, a weekday beside it, or the order told by the caller.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Literal, NamedTuple

Order = Literal["day", "month"]
EARLIEST, LATEST = 1800, 2200
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ZONES = {  # minutes from UTC of the abbreviations that mean one thing in the press
    "utc": 0, "gmt": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
    "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "aest": 600, "aedt": 660, "jst": 540, "hkt": 480, "pkt": 300,
}  # fmt: skip
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_WEEKDAY = r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]{0,2} {0,2})?"
_NAMED = (
    re.compile(rf"(?<!\w){_WEEKDAY}{_DAY}[ -](?:of )?{_MONTH},?[ -]{_YEAR}(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<!\w){_WEEKDAY}{_MONTH} ?{_DAY},? {{1,2}}{_YEAR}(?!\d)", re.IGNORECASE),
)
_ISO = re.compile(rf"(?<![\w/-]){_YEAR}([-/.])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}})(?![\d/-])")
_SLASHED = re.compile(
    rf"(?<![\w/.-]){_WEEKDAY}(?P<first>\d{{1,2}})([/.-])(?P<second>\d{{1,2}})\3{_YEAR}(?![\w/-]|\.\d)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,9})?)?"
    r"|(?= ?(?i:[ap]\.?m)))(?!\d)"
    r" {0,2}(?P<half>(?i:[ap]\.?m)\b\.?)? {0,2}\(?(?P<zone>Z\b|[+-]\d\d:?\d\d\b|[A-Z]{2,4}\b)?"
)
_BETWEEN = re.compile(
    r"(?:[\s,;|@·•(–—-]|at\b|on\b|T(?=\d)|\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b)*",
    re.IGNORECASE,
)
_CLOCK_REACH = 24


class Found(NamedTuple):
    """A date in a text: its ISO form (with time and offset if given), or None when it is ambiguous."""

    start: int
    end: int
    iso: str | None


def stated(value: str) -> str | None:
    """Read a date or date-time that is a whole value, to ISO; None when it is not one, or ambiguous."""
    value = value.strip()
    return _iso_moment(value) or next(
        (found.iso for found in find(value) if found.start == 0 and _spent(value[found.end :])), None
    )


def find(text: str, order: Order | None = None) -> Iterator[Found]:
    """Find dates in a text, in no set order; ``order`` says which number of 11/12/2020 comes first."""
    for match in _ISO.finditer(text):
        yield from _dated(text, match, _day(match["year"], match["month"], match["day"]))
    for pattern in _NAMED:
        for match in pattern.finditer(text):
            month = MONTHS.get(match["month"].lower())
            if month:
                yield from _dated(text, match, _day(match["year"], month, match["day"]))
    for match in _SLASHED.finditer(text):
        day, impossible = _slashed(match, order)
        if not impossible:
            yield from _dated(text, match, day, ambiguous=day is None)


def order_of(text: str) -> Order | None:
    """Tell the order of slashed dates from those in a text that leave no doubt; None when they disagree."""
    orders: set[Order] = set()
    for match in _SLASHED.finditer(text):
        readings = _readings(match)
        if len(readings) == 1:
            orders |= readings.keys()
    return orders.pop() if len(orders) == 1 else None


def _iso_moment(value: str) -> str | None:
    """Read what ``datetime`` takes for ISO, and the separators that YAML and databases use."""
    if not re.match(r"\d{4}-?\d\d-?\d\d(?:[T ]|$)", value):
        return None
    try:
        moment = datetime.fromisoformat(re.sub(r" (?=[+-]\d|Z)", "", value))
    except ValueError:
        return None
    has_time = re.search(r"[T ]", value)
    return moment.isoformat() if has_time else moment.date().isoformat()


def _dated(text: str, match: re.Match[str], day: date | None, *, ambiguous: bool = False) -> Iterator[Found]:
    if day is None:
        if ambiguous:
            yield Found(match.start(), match.end(), None)
        return
    after = _CLOCK.search(text, match.end(), match.end() + _CLOCK_REACH)
    if after and _BETWEEN.fullmatch(text, match.end(), after.start()):
        moment, end = _clock(after), after.end()
    else:
        moment, end = _clock_before(text, match.start()), match.end()
    yield Found(match.start(), end, datetime.combine(day, moment).isoformat() if moment else day.isoformat())


def _clock_before(text: str, end: int) -> time | None:
    """Read the time that stands right before a date: ``5:36 PM EST on Nov 18, 2019``."""
    clocks = list(_CLOCK.finditer(text, max(0, end - _CLOCK_REACH), end))
    return _clock(clocks[-1]) if clocks and _BETWEEN.fullmatch(text, clocks[-1].end(), end) else None


def _spent(rest: str) -> bool:
    """Say whether nothing that matters is left of a value."""
    return not re.search(r"\w", rest)


def _clock(match: re.Match[str]) -> time | None:
    hour = int(match["hour"])
    half = (match["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * half.startswith("p")
    try:
        return time(hour, int(match["minute"] or 0), int(match["second"] or 0), tzinfo=_zone(match["zone"]))
    except ValueError:
        return None


def _zone(written: str | None) -> tzinfo | None:
    """Return the offset of a zone as written; None for none, and for letters that mean several zones."""
    if not written:
        return None
    if written[0] in "+-":
        digits = written[1:].replace(":", "")
        minutes = int(digits[:2]) * 60 + int(digits[2:])
        return (
            timezone(timedelta(minutes=-minutes if written[0] == "-" else minutes))
            if minutes < 1440
            else None
        )
    minutes_east = ZONES.get(written.lower())
    return None if minutes_east is None else timezone(timedelta(minutes=minutes_east))


def _slashed(match: re.Match[str], order: Order | None) -> tuple[date | None, bool]:
    """Return the day of a slashed date, None if ambiguous; and whether there is no such day."""
    readings = _readings(match)
    if len(readings) == 1:
        return next(iter(readings.values())), False
    return (readings.get(order) if order else None), not readings


def _readings(match: re.Match[str]) -> dict[Order, date]:
    """Return the days a slashed date can mean, by which number comes first; a weekday rules one out."""
    day = _day(match["year"], match["second"], match["first"])
    month = _day(match["year"], match["first"], match["second"])
    options: dict[Order, date] = {}
    if day:
        options["day"] = day
    if month and month != day:
        options["month"] = month
    weekday = (match["weekday"] or "").lower()
    if weekday:
        fitting = {order: day for order, day in options.items() if WEEKDAYS[day.weekday()] == weekday}
        return fitting or options
    return options


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if EARLIEST <= found.year <= LATEST else None


def is_partial(value: str) -> bool:
    """Say whether a value is a year or a month alone, as 2016 or 2016-05."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d))?", value.strip())
    return bool(match) and _day(match[1], match[2] or 1, "1") is not None  # type: ignore[index]
