"""Expressions built of expressions: "early on the morning of 25 June", "two days before March 6"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from generator.extract.times.meaning import Calendar, Length, Mention, Shift

Values = Mapping[str, Any]
Composer = Callable[[int, int, Values], Mention | None]

_SIGNS = {"before": -1, "after": 1, "from": 1}
_LENGTH_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def _over(start: int, end: int, inner: Mention, **changes: object) -> Mention:
    return replace(inner, start=start, end=end, **changes)  # type: ignore[arg-type]


def _edge(start: int, end: int, v: Values) -> Mention | None:
    return _over(start, end, v["date"])


def _partial(start: int, end: int, v: Values) -> Mention | None:
    inner: Mention = v["date"]
    part = v.get("part") or "NI"
    return _over(start, end, inner, part=part.part if isinstance(part, Mention) else part)


def _clocked(start: int, end: int, v: Values) -> Mention | None:
    inner: Mention = v["date"]
    part = v.get("part") or inner.part
    clock = _afternoon(v["time"], part.part if isinstance(part, Mention) else part)
    return _over(start, end, inner, clock=clock, zone=v["time"].zone, part=None)


def _clockpart(start: int, end: int, v: Values) -> Mention | None:
    part = v["part"].part if isinstance(v["part"], Mention) else v["part"]
    core = v["part"].core if isinstance(v["part"], Mention) else None
    return _over(start, end, v["time"], clock=_afternoon(v["time"], part), core=core)


def _afternoon(time: Mention, part: str | None) -> tuple[int, int] | None:
    if time.clock and part in {"AF", "EV", "NI"} and 1 <= time.clock[0] < 12:
        hour, minute = time.clock
        late = part != "NI" or hour >= 6
        return (hour + 12, minute) if late else time.clock
    return time.clock


def _of(start: int, end: int, v: Values) -> Mention | None:
    inner, outer = v["inner"], v["outer"]
    if not isinstance(inner.core, Calendar) or not isinstance(outer.core, Shift):
        return None
    return _over(start, end, inner, within=outer)


def _around(start: int, end: int, v: Values) -> Mention:
    return Mention(start, end, Shift(0, v["unit"], v["date"], named=True))


def _offset(start: int, end: int, v: Values) -> Mention | None:
    sign = _SIGNS[v["sign"]]
    if "unit" in v:
        return Mention(start, end, Shift(sign, v["unit"], v["date"]))
    length = v["length"].core
    amount = length.value[1:-1]
    unit = _LENGTH_UNITS.get(length.value[-1])
    if not isinstance(length, Length) or unit is None or not amount.isdecimal():
        return None
    return Mention(start, end, Shift(sign * int(amount), unit, v["date"]))  # type: ignore[arg-type]


COMPOSERS: Mapping[str, Composer] = {
    "edge": _edge,
    "partial": _partial,
    "clocked": _clocked,
    "clockpart": _clockpart,
    "of": _of,
    "around": _around,
    "offset": _offset,
}
