"""From the values a pattern names to what the expression says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from generator.extract.times.lengths import period
from generator.extract.times.lexicon import full_year
from generator.extract.times.meaning import Base, Calendar, Fuzzy, Length, Mention, Repeat, Shift

Values = Mapping[str, Any]
Builder = Callable[[int, int, Values], Mention | None]

_STEPS = {
    "current": 0,
    "this": 0,
    "same": 0,
    "that": 0,
    "coming": 1,
    "next": 1,
    "following": 1,
    "past": -1,
    "last": -1,
    "previous": -1,
    "before": -1,
    "after": 1,
}
_SIGNS = {"before": -1, "after": 1, "from": 1, "now": 1, "yesterday": -1, "tomorrow": 1}
_REFERENCES = {"recently": "PAST_REF", "now": "PRESENT_REF", "soon": "FUTURE_REF"}
_PARTS = {"night": "NI", "evening": "EV"}
_FIELDS = ("year", "month", "day", "weekday", "season", "quarter", "half", "century", "holiday")


def _calendar(start: int, end: int, v: Values) -> Mention | None:
    fields = {name: v[name] for name in _FIELDS if v.get(name) is not None}
    if "yy" in v:
        fields["year"] = full_year(v["yy"])
    if v.get("decade") is not None or "decade" in v:
        fields["decade"] = v["decade"]
    if fields.get("day", 1) > 31 or fields.get("quarter", 1) > 4 or fields.get("half", 1) > 2:
        return None
    return Mention(start, end, Calendar(**fields))


def _iso(start: int, end: int, v: Values) -> Mention | None:
    year, month, day = v["iso"]
    valid = 1 <= month <= 12 and 1 <= day <= 31 and year > 0
    return Mention(start, end, Calendar(year, month, day)) if valid else None


def _slashed(start: int, end: int, v: Values) -> Mention | None:
    first, second, year = v["slashed"]
    if not (min(first, second) >= 1 and max(first, second) <= 31 and min(first, second) <= 12):
        return None
    return Mention(start, end, Calendar(year, first, second), ambiguous=True)


def _century(start: int, end: int, v: Values) -> Mention | None:
    ordinal = v["ordinal"]
    return Mention(start, end, Calendar(century=ordinal)) if 1 <= ordinal <= 99 else None


def _quarter_of(start: int, end: int, v: Values) -> Mention:
    year = Mention(start, end, Calendar(v["year"]))
    return Mention(start, end, Shift(0, "quarter", "told", named=True), within=year)


def _year_ago_quarter(start: int, end: int, v: Values) -> Mention:
    year = Mention(start, end, Shift(-1, "year", "told", named=True))
    return Mention(start, end, Calendar(quarter=v["quarter"]), within=year)


def _bc(start: int, end: int, v: Values) -> Mention | None:
    """Build a year or a century before Christ, which is no date of the calendar used here."""
    number = int(v["num"])
    if not 1 <= number <= 9999:
        return None
    return Mention(start, end, Fuzzy(f"BC{number - 1:02}" if "unit" in v else f"BC{number:04}"))


def _feast(start: int, end: int, v: Values) -> Mention:
    return Mention(start, end, Calendar(v.get("year"), holiday=v["holiday"]))


def _which(start: int, end: int, v: Values) -> Mention | None:
    built = _calendar(start, end, v)
    if built is None or not isinstance(built.core, Calendar):
        return None
    which = _STEPS.get(v["which"], v["which"])
    return replace(built, core=replace(built.core, which=which, base=v.get("base", "now")))


def _dayword(start: int, end: int, v: Values) -> Mention:
    return Mention(start, end, Shift(v["dayword"], "day", "now", named=True), part=v.get("part"))


def _beyond(start: int, end: int, v: Values) -> Mention:
    return Mention(start, end, Shift(2 * _SIGNS[v["days"]], "day", "now", named=True))


def _step(start: int, end: int, v: Values) -> Mention:
    step = _STEPS.get(v["step"], v["step"])
    return Mention(start, end, Shift(step, v["unit"], v["base"], named=True))


def _counted(v: Values) -> float | None:
    if "half" in v and v["half"] == "half":
        return 0.5
    if "fraction" in v:
        return float(v.get("num", 1)) + 0.5
    number = v.get("num", v.get("few", v.get("some", 1 if "unit" in v else None)))
    return None if number in {"X", None} else float(number)


def _ago(start: int, end: int, v: Values) -> Mention:
    sign: int = _SIGNS[v["sign"]] if v["sign"] in _SIGNS else v["sign"]
    return _offset(start, end, v, sign, "now")


def _later(start: int, end: int, v: Values) -> Mention:
    return _offset(start, end, v, v["sign"], "told")


def _offset(start: int, end: int, v: Values, sign: int, base: Base) -> Mention:
    count = None if "more" in v else _counted(v)
    unit = v.get("unit") or v["units"]
    return Mention(start, end, Shift(None if count is None else sign * count, unit, base, sign=sign))


def _length(start: int, end: int, v: Values) -> Mention | None:
    unit = v.get("unit") or v["units"]
    count = _counted(v)
    if "more" in v and "lesser" not in v:
        count = float(v["more"])
    text = period(count, unit)
    if "lesser" in v and text:
        lesser = (period(float(v["more"]), v["lesser"]) or "P").removeprefix("P")
        text += lesser.removeprefix("T") if "T" in text else lesser
    return Mention(start, end, Length(text)) if text else None


def _lately(start: int, end: int, v: Values) -> Mention | None:
    return _length(start, end, v)


def _every(start: int, end: int, v: Values) -> Mention | None:
    if "weekdays" in v or "weekday" in v:
        return Mention(start, end, Repeat(f"XXXX-WXX-{v.get('weekdays', v.get('weekday')) + 1}"))
    if "month" in v:
        return Mention(start, end, Repeat(f"XXXX-{v['month']:02}"))
    if "season" in v:
        return Mention(start, end, Repeat(f"XXXX-{v['season']}"))
    if "part" in v:
        return Mention(start, end, Repeat(f"XXXX-XX-XXT{v['part']}"))
    count = 2.0 if "other" in v else _counted(v)
    text = period(count, v.get("unit") or v["units"])
    return Mention(start, end, Repeat(text)) if text else None


def _frequency(start: int, end: int, v: Values) -> Mention:
    return Mention(start, end, Repeat(v["frequency"]))


def _fuzzy(start: int, end: int, v: Values) -> Mention:
    word: str = v.get("value") or v["fuzzy"]
    return Mention(start, end, Fuzzy(_REFERENCES.get(word, word)))


def _clock(start: int, end: int, v: Values) -> Mention | None:
    if "noon" in v:
        return Mention(start, end, None, clock=(v["noon"], 0))
    hour, minute = v.get("clock") or divmod(int(v["hour"]) * 60 + v.get("minute", 0), 60)
    if "meridiem" in v:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + v["meridiem"]
    if hour > 24:
        return None
    return Mention(start, end, None, clock=(hour % 24, minute), zone=v.get("zone"))


def _part(start: int, end: int, v: Values) -> Mention:
    step = _STEPS.get(v.get("step", 0), 0)
    core = Shift(step, "day", v["base"], named=True) if step or v["base"] == "now" else None
    return Mention(start, end, core, part=v.get("part", "NI"))


def _last_night(start: int, end: int, v: Values) -> Mention:
    return Mention(start, end, Shift(-1, "day", "now", named=True), part=_PARTS[v["part"]])


BUILDERS: Mapping[str, Builder] = {
    "calendar": _calendar,
    "dated": _calendar,
    "iso": _iso,
    "slashed": _slashed,
    "century": _century,
    "quarter_of": _quarter_of,
    "year_ago_quarter": _year_ago_quarter,
    "bc": _bc,
    "feast": _feast,
    "which": _which,
    "dayword": _dayword,
    "beyond": _beyond,
    "step": _step,
    "ago": _ago,
    "later": _later,
    "length": _length,
    "lately": _lately,
    "every": _every,
    "frequency": _frequency,
    "fuzzy": _fuzzy,
    "clock": _clock,
    "part": _part,
    "last_night": _last_night,
}
