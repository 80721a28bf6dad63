"""Lengths of time as TIMEX3 periods."""

from __future__ import annotations

_LETTER = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
}
_UNKNOWN = {"decade": "DE", "century": "CE", "millennium": "ML", "weekend": "WE", "fortnight": "W"}
_TIMES = {
    "decade": (10, "year"),
    "century": (100, "year"),
    "millennium": (1000, "year"),
    "fortnight": (2, "week"),
    "quarter": (3, "month"),
}
_HALVES = {"year": (6, "month"), "day": (12, "hour"), "hour": (30, "minute"), "minute": (30, "second")}


def period(count: float | None, unit: str) -> str | None:
    """Return so many units as a TIMEX3 period; an unsaid number is X. None when it can't be written."""
    if count is None:
        return _written("X", _LETTER.get(unit) or _UNKNOWN[unit])
    if unit in _TIMES:
        factor, lesser = _TIMES[unit]
        return period(count * factor, lesser)
    if unit == "weekend":
        return _written(_number(2 * count), "D")
    if count % 1 == 0.5 and unit in _HALVES:
        return _with_half(int(count), unit)
    return _written(_number(count), _LETTER[unit])


def _with_half(whole: int, unit: str) -> str:
    number, lesser = _HALVES[unit]
    half = _written(str(number), _LETTER[lesser])
    if not whole:
        return half
    first = _written(str(whole), _LETTER[unit])
    joined = half.removeprefix("PT") if "T" in first else half.removeprefix("P")
    return first + joined


def _number(count: float) -> str:
    return str(int(count)) if count == int(count) else f"{count:g}"


def _written(number: str, letter: str) -> str:
    return f"P{letter[:-1]}{number}{letter[-1]}" if letter.startswith("T") else f"P{number}{letter}"
