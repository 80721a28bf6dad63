"""What single words and numbers can mean in a time expression, from ``data/words.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

Keys = Mapping[str, Any]

_DATA = tomllib.loads(files(__package__).joinpath("data/words.toml").read_text(encoding="utf-8"))
CAPITAL = frozenset(_DATA.pop("capital"))
ABBREVIATED = frozenset(
    word
    for table in ("MONTH", "WEEKDAY")
    for word in _DATA[table]
    if len(word) <= 5 and word not in {"march", "april", "may", "june", "july"}
)
SHORT_WEEKDAYS = frozenset(word for word in _DATA["WEEKDAY"] if len(word) == 3)
NO_KEYS: Keys = MappingProxyType({})

_ISO = re.compile(r"(\d{4})[-/](\d\d)[-/](\d\d)\Z")
_SLASHED = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)\Z")
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::\d\d)?\Z")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)\Z")
_DECADE = re.compile(r"['’]?(\d\d|\d{4})['’]?s\Z")
_SHORT_YEAR = re.compile(r"['’](\d\d)\Z")


def _by_word() -> dict[str, dict[str, Any]]:
    words: dict[str, dict[str, Any]] = {}
    for key, table in _DATA.items():
        for word, value in table.items():
            words.setdefault(word, {})[key] = value
    for word, value in _DATA["ORDINAL"].items():
        words[word]["NTH"] = value
    return words


_WORDS = _by_word()


@lru_cache(maxsize=65536)
def keys_of(word: str) -> Keys:
    """Return the classes of a word as written, with its value in each."""
    lower = word.lower()
    if lower in _WORDS:
        return NO_KEYS if lower in CAPITAL and word == lower else _WORDS[lower]
    return _number_keys(lower) if any(c.isdecimal() for c in lower) else NO_KEYS


def _number_keys(text: str) -> Keys:
    if text.isdecimal():
        return _digits(text)
    if match := _ISO.match(text):
        return {"ISO": tuple(int(g) for g in match.groups())}
    if match := _SLASHED.match(text):
        first, second, year = (int(g) for g in match.groups())
        return {"SLASHED": (first, second, full_year(year) if len(match[3]) == 2 else year)}
    if match := _CLOCK.match(text):
        return _clock(int(match[1]), int(match[2]))
    if match := _ORDINAL.match(text):
        return _nth(int(match[1]))
    if match := _DECADE.match(text):
        return {"DECADE": int(match[1])} if match[1].endswith("0") else NO_KEYS
    if match := _SHORT_YEAR.match(text):
        return {"YEAR": full_year(int(match[1])), "SHORT": True}
    return _plain(text)


def full_year(two_digits: int) -> int:
    """Read a year of two digits as the one between 1940 and 2039."""
    return two_digits + (2000 if two_digits < 40 else 1900)


def _digits(text: str) -> Keys:
    if len(text) > 4:
        return {"NUM": int(text)} if len(text) < 8 else NO_KEYS
    number = int(text)
    keys: dict[str, Any] = {"NUM": number}
    if len(text) <= 2:
        if 1 <= number <= 31:
            keys["DAY"] = number
        if number <= 24:
            keys["HOUR"] = number
        if len(text) == 2:
            keys["YY"] = number
    if len(text) == 4:
        if 1000 <= number <= 2199:
            keys["YEAR"] = number
        if number // 100 <= 24 and number % 100 < 60:
            keys["HHMM"] = (number // 100, number % 100)
    return keys


def _clock(hour: int, minute: int) -> Keys:
    return {"CLOCK": (hour, minute)} if hour <= 24 and minute < 60 else NO_KEYS


def _nth(number: int) -> Keys:
    keys = {"NTH": number, "ORDINAL": number}
    return {**keys, "DAY": number, "DAYTH": number} if 1 <= number <= 31 else keys


def _plain(text: str) -> Keys:
    """Read figures with thousands separators or a decimal point."""
    bare = text.replace(",", "")
    if bare.isdecimal() and len(bare) < 8:
        return {"NUM": int(bare)}
    whole, point, rest = bare.partition(".")
    if point and whole.isdecimal() and rest.isdecimal() and len(bare) < 8:
        keys: dict[str, Any] = {"NUM": float(bare)}
        if len(rest) == 2 and int(whole) <= 24 and int(rest) < 60:
            keys["CLOCKDOT"] = (int(whole), int(rest))
        return keys
    return NO_KEYS


@cache
def context(name: str) -> frozenset[str]:
    """Return a list of ``data/context.toml``."""
    text = files(__package__).joinpath("data/context.toml").read_text(encoding="utf-8")
    return frozenset(tomllib.loads(text)[name].split())
