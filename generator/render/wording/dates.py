"""When, in the site's language and zone, and no sharper than it is known."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_interval, format_time

from generator.model.brief import Precision
from generator.model.wording import day

DAY = len("2020-11-21")
BLUNT = {"month": "day not stated", "year": "month not stated"}
LENGTHS = {"year": 4, "month": 7, "day": 10, "minute": 16}


def when(start: str, end: str | None, precision: Precision, locale: str, *, weekday: bool = False) -> str:
    """Word a date or a span at its precision: "7 May 2024", "May 2024", "2024", "7–9 May 2024"."""
    if end and cut(end, precision) != cut(start, precision):
        return _span(start, end, precision, locale)
    if weekday and precision in {"day", "minute"}:
        words = str(format_date(_day(start), "EEEE d MMMM y" if english(locale) else "full", locale=locale))
    else:
        words = day(start, locale, precision)
    return f"{words}, {start[11:16]}" if precision == "minute" and len(start) > DAY else words


def english(locale: str) -> bool:
    """Say whether a locale writes English, whose days come before their months here."""
    return locale.startswith("en")


def _span(start: str, end: str, precision: Precision, locale: str) -> str:
    skeleton = {"year": "y", "month": "yMMMM"}.get(precision, "yMMMMd")
    return str(format_interval(_day(start), _day(end), skeleton, locale=locale))


def blunt(precision: Precision) -> str | None:
    """Say what a date leaves open, None when it names a day."""
    return BLUNT.get(precision)


def cut(iso: str, precision: Precision) -> str:
    """Cut an ISO date to its precision, as ``<time datetime>`` takes it."""
    return iso[: LENGTHS[precision]]


def published(iso: str, locale: str, timezone: str) -> str:
    """Word a publication date; a time is given on the site's clock, with its zone's name."""
    if len(iso) <= DAY:
        return day(iso, locale, "day")
    zone = ZoneInfo(timezone)
    moment = datetime.fromisoformat(iso)
    local = moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
    words = day(local.isoformat(), locale, "day")
    return f"{words}, {format_time(local, 'HH:mm z', tzinfo=zone, locale=locale)}"


def short_day(iso: str, locale: str, timezone: str) -> str:
    """Word the day of a date for a list ("7 May 2024"), on the site's clock; a year or a month stays one."""
    if len(iso) < DAY:
        return day(iso, locale)
    moment = datetime.fromisoformat(iso)
    local = moment.astimezone(ZoneInfo(timezone)) if moment.tzinfo else moment
    return day(local.date().isoformat(), locale)


def _day(iso: str) -> date:
    """Read the day of an ISO date of any length."""
    return date.fromisoformat((iso + "-01-01"[len(iso) - 4 :] if len(iso) < DAY else iso)[:DAY])
