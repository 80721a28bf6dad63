"""Read amounts out of a list of words: numerals, number words, mixtures, ranges and bounds.

Knows nothing of spaCy: ``read_amounts`` takes lower-cased words as a tokenizer cuts them (hyphens stand
alone) and gives back each amount with the words it covers. Conventions are those of the method page:
"more than 20" begins at 21, "dozens" at 24, "several" at 3.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.extract.casualties.bounds import Amount, Bare, qualify
from generator.extract.casualties.number_words import (
    AT_LEAST,
    AT_MOST,
    CHANGED,
    GROUPS,
    MORE,
    NONE,
    OPENERS,
    SCALES,
    TOGETHER,
    UNITS,
    VAGUE,
)

NUMERAL = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
DASHES = frozenset(("-", "–", "—", "‑"))
BETWEEN_BOUNDS = frozenset(("and", "or", "but", ",", "possibly", "perhaps", "maybe"))
BOUND_OPENERS = frozenset(("as", "no", "not", "a"))


def read_amounts(words: Sequence[str]) -> tuple[Amount, ...]:
    """Find every amount in ``words``, left to right, without overlaps."""
    amounts: list[Amount] = []
    at = 0
    while at < len(words):
        phrase = _bound_phrase(words, at)
        at += phrase
        opens = at < len(words) and (words[at] in OPENERS or words[at][0].isdigit())
        bare = read_range(words, at) if opens else None
        if bare is None:
            at += 1
            continue
        floor = amounts[-1].end if amounts else 0
        amounts.append(up_to(words, qualify(words, at, bare, floor)))
        at = amounts[-1].end
    return tuple(amounts)


def up_to(words: Sequence[str], amount: Amount) -> Amount:
    """Read on to the upper end of "at least 15 and up to 25", "at least 15, possibly as many as 25"."""
    if amount.qualifier != "at_least" or amount.low is None:
        return amount
    at = amount.end
    while at < len(words) and words[at] in BETWEEN_BOUNDS:
        at += 1
    size = next((n for n in (3, 2) if at > amount.end and " ".join(words[at : at + n]) in AT_MOST), 0)
    top = read_number(words, at + size) if size else None
    if top is None or top.high is None or top.high <= amount.low:
        return amount
    return replace(amount, end=top.end, high=top.high, qualifier="range")


def _bound_phrase(words: Sequence[str], at: int) -> int:
    """Count the words of a bound such as "as many as" or "no fewer than" that begins at ``at``."""
    if words[at] not in BOUND_OPENERS:
        return 0
    return 3 if " ".join(words[at : at + 3]) in AT_MOST | AT_LEAST | MORE else 0


def read_range(words: Sequence[str], at: int) -> Bare | None:
    """Read a number or a range ("4-6", "four to six", "between four and six") that starts at ``at``."""
    opened = words[at] in ("between", "from")
    first = read_number(words, at + opened)
    if first is None:
        return None
    second = None if _changes(words, at) else _second(words, first, opened=opened)
    if second is not None and first.high is not None and second.low > first.low:
        return Bare(second.end, first.low, second.high, "range" if second.high else "vague")
    return None if opened else first


def _changes(words: Sequence[str], at: int) -> bool:
    """Say whether a number that starts at ``at`` is an older one: "rose from 30 to 42"."""
    came_from = at if words[at] == "from" else at - 1
    return words[came_from] == "from" and any(w in CHANGED for w in words[max(0, came_from - 3) : came_from])


def _second(words: Sequence[str], first: Bare, *, opened: bool) -> Bare | None:
    """Read the upper end of a range whose lower end is ``first``."""
    at = first.end
    if at + 1 >= len(words):
        return None
    joint = words[at]
    if joint in DASHES or joint in ("to", "or") or (opened and joint == "and"):
        second = read_number(words, at + 1)
        apart = joint == "or" and second is not None and second.low - first.low > max(5, first.low)
        return None if apart else second
    return None


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
