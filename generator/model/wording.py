"""How figures and dates are said, wherever they are shown.

A range is never collapsed, "at least" and "about" stay visible, and a date is never sharper than it is known.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from babel.dates import format_date
from babel.numbers import format_decimal

from generator.model.brief import Brief, Casualty, Effect, Incident, Precision, Qualifier, Toll, When

NUMBER = re.compile(r"\d[\d,]*(?<!,)")
VAGUE = {2: "a couple", 3: "several", 24: "dozens", 40: "scores", 200: "hundreds", 2000: "thousands"}
LENGTHS: dict[Precision, int] = {"year": len("2020"), "month": len("2020-11")}
PARTS = {len("2020"): "-01-01", len("2020-11"): "-01"}
PATTERNS = {len("2020"): "y", len("2020-11"): "MMMM y"}


def figure(low: int | None, high: int | None, qualifier: Qualifier | None = None, locale: str = "en") -> str:
    """Say how many: ``8``, ``8–10``, ``at least 31``, ``up to 50``, ``about 100``, ``dozens``, ``none``.

    Nothing known is "unknown", never 0.
    """
    if low is None and high is None:
        return "unknown"
    if low == high == 0:
        return "none"
    if low is not None and high is None and qualifier == "vague" and low in VAGUE:
        return VAGUE[low]
    first, last = (format_decimal(n, locale=locale) if n is not None else "" for n in (low, high))
    if not first or not last:
        return f"at least {first}" if first else f"up to {last}"
    span = first if low == high else f"{first}–{last}"
    return f"about {span}" if qualifier == "about" else span


def mention(count: Casualty, locale: str = "en") -> str:
    """Say how many one mention counts; "more than 20" stays that, though its lowest reading is 21."""
    if count.qualifier == "at_least" and count.low and count.high is None:
        below = format_decimal(count.low - 1, locale="en")
        if count.low > 1 and {below, below.replace(",", "")} & set(NUMBER.findall(count.evidence.quote)):
            return f"more than {format_decimal(count.low - 1, locale=locale)}"
    return figure(count.low, count.high, count.qualifier, locale)


def toll_figure(brief: Brief, incident: Incident, effect: Effect) -> Casualty | None:
    """Find the mention that an incident's toll was taken from: its qualifier and its source can be shown."""
    toll = toll_of(incident, effect)
    if toll is None:
        return None
    same = [
        figure
        for figure in brief.casualties
        if figure.effect == effect
        and figure.incident == incident.id
        and (figure.low, figure.high) == (toll.low, toll.high)
    ]
    return min(same, key=lambda figure: (figure.part_of, figure.attributed_to is None), default=None)


def toll_of(incident: Incident, effect: Effect) -> Toll | None:
    """Return an incident's toll of the killed or the injured; None when unknown, and for other effects."""
    return {"killed": incident.killed, "injured": incident.injured}.get(effect)


def when(value: When | None, locale: str = "en") -> str:
    """Say a date as precisely as it is known: ``21 November 2020``, ``November 2020``, ``2020``."""
    if value is None:
        return "unknown"
    start = day(value.start, locale, value.precision)
    end = day(value.end, locale, value.precision) if value.end else start
    return start if end == start else f"{start} – {end}"


def day(iso: str, locale: str = "en", precision: Precision = "day") -> str:
    """Say an ISO date, or the day of a date-time, no sharper than ``precision``; a year alone stays one."""
    plain = iso.partition("T")[0][: LENGTHS.get(precision)]
    parsed = date.fromisoformat(plain + PARTS.get(len(plain), ""))
    whole = "d MMMM y" if locale.startswith("en") else "long"
    return format_date(parsed, PATTERNS.get(len(plain), whole), locale)


def clock(iso: str) -> str | None:
    """Say the time of day of an ISO date-time, with its offset where one is given; None for a bare date."""
    if "T" not in iso:
        return None
    moment = datetime.fromisoformat(iso)
    offset = moment.replace(microsecond=0).isoformat()[len("2020-11-21T14:05:00") :]
    return f"{moment:%H:%M}{f' UTC{offset}' if offset else ''}".removesuffix("+00:00")
