"""From dates and counts to places on a chart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from math import ceil, log10
from typing import Literal

from babel.dates import format_date

WIDTH, HEIGHT = 400, 220
LEFT, RIGHT, TOP, BOTTOM = 52, 390, 14, 190
EDGE = 12
BELOW_ONE = 0.45
LABELS = 6
MONTHS, DAYS = 120, 31
PARTS = {4: "-01-01", 7: "-01", 10: ""}
SHORT = {4: "y", 7: "LLL y", 10: "d MMM"}
Unit = Literal["day", "month", "year"]
LENGTHS: dict[Unit, int] = {"day": 10, "month": 7, "year": 4}


def unit_of(dates: Iterable[str]) -> Unit:
    """Choose the finest unit that all dates have and that gives no more than DAYS or MONTHS of them."""
    known = list(dates)
    units: tuple[tuple[Unit, int], ...] = (("day", DAYS), ("month", MONTHS))
    for unit, most in units:
        length = LENGTHS[unit]
        cut = [number(iso[:length]) for iso in known if len(iso) >= length]
        if cut and len(cut) == len(known) and max(cut) - min(cut) < most:
            return unit
    return "year"


def number(iso: str) -> int:
    """Give consecutive days, months or years, told by the length of an ISO date, consecutive numbers."""
    day = date.fromisoformat(iso + PARTS[len(iso)])
    return {4: day.year, 7: day.year * 12 + day.month, 10: day.toordinal()}[len(iso)]


def across(iso: str, first: str, last: str) -> int:
    """Place a date between the first and the last."""
    share = (number(iso) - number(first)) / max(1, number(last) - number(first))
    return round(LEFT + EDGE + share * (RIGHT - LEFT - 2 * EDGE))


def decades(most: int) -> int:
    """Return the power of ten that holds a count."""
    return max(1, ceil(log10(most))) if most > 1 else 1


def up(count: int, powers: int) -> int:
    """Place a count on a logarithmic scale up to a power of ten, with 0 on the floor."""
    share = (log10(count) + BELOW_ONE) / (powers + BELOW_ONE) if count else 0
    return round(BOTTOM - share * (BOTTOM - TOP))


def labelled(first: str, last: str, locale: str) -> tuple[tuple[str, str], ...]:
    """Choose the dates to label between two, as (ISO date, words)."""
    years = range(int(first[:4]), int(last[:4]) + 1)
    if len(years) > 2:
        step = ceil(len(years) / LABELS)
        starts = (f"{year}-01-01"[: len(first)] for year in years if (year - years[0]) % step == 0)
        return tuple((iso, iso[:4]) for iso in starts if iso >= first)
    return tuple((iso, _short(iso, locale)) for iso in dict.fromkeys((first, last)))


def _short(iso: str, locale: str) -> str:
    return str(format_date(date.fromisoformat(iso + PARTS[len(iso)]), SHORT[len(iso)], locale))
