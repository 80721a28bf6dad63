"""Four figures alone: a year, a time of day, or the number of a house or of a model."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.times.lexicon import context
from generator.extract.times.tokens import Token, tag_at, word_at

_COUNTED = context("counted")
_NUMBERING = context("numbering")
_STREETS = context("streets")
_MAKES = context("makes")
_IN = frozenset({"in", "of", "since", "the", "during", "by", "until", "year"})


def year(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether four figures are a year: they count nothing and are the number of nothing."""
    token = tokens[at]
    before, after = word_at(tokens, at - 1), word_at(tokens, stop)
    if "SPOKEN" in token.keys:
        return after not in _COUNTED
    if not 1400 <= token.keys["YEAR"] <= 2099 and before not in {"in", "of", "year"}:
        return False
    if before in _NUMBERING or after in _COUNTED or (after == "-" and tokens[stop].joined):
        return False
    if token.joined and before in {"/", ".", ":"}:
        return False
    if after in {"/", ":"} and tokens[stop].joined and at and not token.breaks:
        return False
    if clock(tokens, tags, at, stop) or is_number_of(tokens, at, stop):
        return False
    return not (tag_at(tags, stop) == "NNS" and before not in {"in", "since", "the", "of", "-"})


def clock(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether four figures are a time of day: "at 1830", "around 1945 on Monday"."""
    if "HHMM" not in tokens[at].keys or (tokens[at].joined and word_at(tokens, at - 1) != "("):
        return False
    if is_number_of(tokens, at, stop):
        return False
    day = stop + (word_at(tokens, stop) == "on")
    dated = day < len(tokens) and "WEEKDAY" in tokens[day].keys
    return dated or word_at(tokens, at - 1) == "at"


def is_number_of(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Say whether a house or a car has the number: "1900 Pine Street", "1700 block", "a 2004 Toyota"."""
    if word_at(tokens, stop) == "block":
        return True
    if word_at(tokens, at - 1) in _IN:
        return False
    if word_at(tokens, stop) in _MAKES or word_at(tokens, stop + 1) in _MAKES:
        return True
    for here in range(stop, min(stop + 4, len(tokens))):
        word = tokens[here].word
        if here > stop and word in _STREETS:
            return True
        if not word.isalnum():
            return False
    return False
