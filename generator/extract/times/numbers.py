"""Numbers of several words become one token: "twenty-one", "two and a half", "nineteen ninety-six"."""

from __future__ import annotations

from typing import Any

from generator.extract.times.lexicon import Keys
from generator.extract.times.tokens import Token

Number = int | float
_LONGEST = 12


def merge_numbers(tokens: list[Token]) -> list[Token]:
    """Return the tokens with every number of several words, and every mixed fraction, as one."""
    merged: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        stop, keys = _number_at(tokens, at) if _begins(tokens, at) else (at + 1, token.keys)
        if stop == at + 1:
            merged.append(token)
        else:
            last = tokens[stop - 1]
            merged.append(token._replace(word="#", end=last.end, keys=keys))
        at = stop
    return merged


def _begins(tokens: list[Token], at: int) -> bool:
    return "NUM" in tokens[at].keys or (
        tokens[at].word == "a" and at + 1 < len(tokens) and tokens[at + 1].word in {"hundred", "thousand"}
    )


def _number_at(tokens: list[Token], at: int) -> tuple[int, Keys]:
    """Find where the number that begins at ``at`` ends, and its classes."""
    token = tokens[at]
    if token.word[0].isdecimal():
        return _with_fraction(tokens, at + 1, token.keys["NUM"], token.keys)
    if token.word == "a":
        return at + 2, {"NUM": tokens[at + 1].keys["MAGNITUDE"]}
    year = _spoken_year(tokens, at)
    if year:
        return year[0], {"YEAR": year[1], "NUM": year[1], "SPOKEN": True}
    stop, value = _spoken(tokens, at)
    keys: dict[str, Any] = {"NUM": value}
    if 1 <= value <= 31:
        keys["DAYWORDED"] = value
    if value == 2000:
        keys["YEAR2000"] = value
    return _with_fraction(tokens, stop, value, keys if stop > at + 1 else token.keys)


def _tens(tokens: list[Token], at: int) -> tuple[int, int] | None:
    """Read a spoken number below a hundred."""
    if at >= len(tokens) or not _is_spoken(tokens[at]):
        return None
    value: int = tokens[at].keys["NUM"]
    if value < 20 or value % 10:
        return at + 1, value
    units = at + 2 if _word(tokens, at + 1) == "-" else at + 1
    if units < len(tokens) and _is_spoken(tokens[units]) and tokens[units].keys["NUM"] < 10:
        return units + 1, value + tokens[units].keys["NUM"]
    return at + 1, value


def _spoken_year(tokens: list[Token], at: int) -> tuple[int, int] | None:
    century = tokens[at].keys["NUM"]
    if not 13 <= century <= 20:
        return None
    rest = _tens(tokens, at + 2 if _word(tokens, at + 1) == "-" else at + 1)
    return (rest[0], century * 100 + rest[1]) if rest and rest[1] >= 10 else None


def _spoken(tokens: list[Token], at: int) -> tuple[int, int]:
    """Read "two hundred and thirty-four thousand"; the total of magnitudes times what stands before them."""
    total, part = 0, 0
    stop = at
    limit = min(len(tokens), at + _LONGEST)
    while stop < limit:
        below = _tens(tokens, stop)
        if below and (stop == at or part % 100 == 0):
            stop, part = below[0], part + below[1]
        elif stop > at and "MAGNITUDE" in tokens[stop].keys:
            magnitude: int = tokens[stop].keys["MAGNITUDE"]
            stop += 1
            if magnitude == 100:
                part = max(part, 1) * 100
            else:
                total, part = total + max(part, 1) * magnitude, 0
        elif part and part % 100 == 0 and _word(tokens, stop) == "and" and _tens(tokens, stop + 1):
            stop += 1
        else:
            break
    return stop, total + part


def _with_fraction(tokens: list[Token], stop: int, value: Number, keys: Keys) -> tuple[int, Keys]:
    words = tuple(_word(tokens, stop + step) for step in range(3))
    if words == ("and", "a", "half"):
        return stop + 3, {"NUM": value + 0.5}
    if words == ("1", "/", "2") or words[:1] == ("½",):
        return stop + (1 if words[0] == "½" else 3), {"NUM": value + 0.5}
    return stop, keys


def _is_spoken(token: Token) -> bool:
    return "NUM" in token.keys and token.word[0].isalpha()


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].word if at < len(tokens) else ""
