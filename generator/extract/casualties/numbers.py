"""Read one number out of a list of words: numerals, number words and mixtures of both."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.extract.casualties.bounds import Bare
from generator.extract.casualties.number_words import (
    GROUPS,
    NONE,
    SCALES,
    TOGETHER,
    UNITS,
    VAGUE,
)

NUMERAL = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
DASHES = frozenset(("-", "–", "—", "‑"))


def read_number(words: Sequence[str], at: int) -> Bare | None:
    """Read one number that starts at ``at``: "1,200", "1.2 million", "twenty-five", "two dozen", "scores"."""
    if at >= len(words):
        return None
    word = words[at]
    if word in NONE:
        return Bare(at + 1 + (words[at + 1 : at + 2] == ["one"]), 0, 0, "none")
    if word in TOGETHER:
        return _together(words, at)
    vague = _vague(words, at)
    if vague:
        return vague
    if word in ("a", "an", "half", "the"):
        return _article(words, at)
    return _digits(words, at) if word[0].isdigit() else _spelled(words, at)


def _together(words: Sequence[str], at: int) -> Bare | None:
    """Read "both", "all four" and "all but one of the six" as the number meant."""
    if words[at] == "both":
        return Bare(at + 1, 2, 2)
    if words[at + 1 : at + 2] == ["but"]:
        return _all_but(words, at + 2)
    skip = 2 if words[at + 1 : at + 2] == ["of"] or words[at + 1 : at + 2] == ["the"] else 1
    number = read_number(words, at + skip) if at + skip < len(words) else None
    return number if number and number.qualifier == "exact" else None


def _all_but(words: Sequence[str], at: int) -> Bare | None:
    """Read "one of the sixteen" after "all but" as fifteen."""
    spared = read_number(words, at)
    whole = (
        read_number(words, spared.end + 2)
        if spared and words[spared.end : spared.end + 1] == ["of"]
        else None
    )
    if spared is None or whole is None or spared.low >= whole.low or whole.high is None:
        return None
    return Bare(whole.end, whole.low - spared.low, whole.low - spared.low)


def _vague(words: Sequence[str], at: int) -> Bare | None:
    """Read "dozens", "several hundred", "tens of thousands", "a number of"; low is what it must be."""
    for size in (3, 2, 1):
        low = VAGUE.get(" ".join(words[at : at + size]))
        if low is None or at + size > len(words):
            continue
        end = at + size
        scale = SCALES.get(words[end]) if end < len(words) else None
        if scale:
            return Bare(end + 1, low * scale, None, "vague")
        return Bare(end, low, None, "vague", numeral=low > 3)
    return None


def _article(words: Sequence[str], at: int) -> Bare | None:
    """Read "a dozen", "half a dozen", "a hundred", "a couple"; a plain article is no number."""
    for size in (3, 2):
        group = GROUPS.get(" ".join(words[at : at + size]))
        if group is not None and at + size <= len(words):
            return _scaled(words, at + size, group)
    return None


def _digits(words: Sequence[str], at: int) -> Bare | None:
    """Read a numeral with its scale word: "1.2 million", "2 dozen", "20+"."""
    text = words[at].rstrip("+")
    if not NUMERAL.fullmatch(text):
        return None
    value = float(text.replace(",", ""))
    if text != words[at] or words[at + 1 : at + 2] == ["+"]:
        return Bare(at + 1 + (text == words[at]), int(value), None, "at_least")
    if at + 1 < len(words) and words[at + 1] in SCALES:
        scaled = round(value * SCALES[words[at + 1]])
        return Bare(at + 2, scaled, scaled)
    return Bare(at + 1, int(value), int(value)) if value == int(value) else None


def _spelled(words: Sequence[str], at: int) -> Bare | None:
    """Read "seven", "twenty-five", "two hundred and fifty", "three dozen"."""
    if words[at] not in UNITS:
        return None
    total, part, here = 0, UNITS[words[at]], at + 1
    while here < len(words):
        step = here + (words[here] in DASHES or (words[here] == "and" and total + part >= 100))
        word = words[step] if step < len(words) else ""
        if word in SCALES and step == here:
            part *= SCALES[word]
            if part >= 1000:
                total, part = total + part, 0
        elif word in UNITS and _follows(part, UNITS[word]):
            part += UNITS[word]
        else:
            break
        here = step + 1
    return Bare(here, total + part, total + part)


def _follows(part: int, unit: int) -> bool:
    """Say whether "five" may follow "twenty", or "twelve" may follow "two hundred"."""
    return (part % 100 == 0 and 0 < unit < 100) or (part % 100 >= 20 and part % 10 == 0 and 0 < unit < 10)


def _scaled(words: Sequence[str], at: int, value: int) -> Bare:
    """Apply a scale word after "a couple of", "a hundred"."""
    if at < len(words) and words[at] in SCALES:
        return Bare(at + 1, value * SCALES[words[at]], value * SCALES[words[at]])
    return Bare(at, value, value)
