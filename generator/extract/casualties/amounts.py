"""Read amounts out of a list of words: numbers and ranges with the words that bound them.

Knows nothing of spaCy: ``read_amounts`` takes lower-cased words as a tokenizer cuts them (hyphens stand
alone) and gives back each amount with the words it covers. Conventions are those of the method page:
"more than 20" begins at 21, "dozens" at 24, "several" at 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.extract.casualties.bounds import Amount, Bare, qualify
from generator.extract.casualties.number_words import AT_LEAST, AT_MOST, CHANGED, MORE, OPENERS
from generator.extract.casualties.numbers import DASHES, read_number

BETWEEN_BOUNDS = frozenset(("and", "or", "but", ",", "possibly", "perhaps", "maybe"))
BOUND_OPENERS = frozenset(("as", "no", "not", "a"))
QUOTES = frozenset(("“", '"', "‘"))


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
    more = 2 if " ".join(words[at + size : at + size + 2]) in MORE else 0
    top = read_number(words, at + size + more) if size else None
    if top is None or top.high is None or top.high <= amount.low:
        return amount
    return replace(amount, end=top.end, high=top.high + bool(more), qualifier="range")


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
        if second.qualifier == "at_least":
            return replace(second, low=first.low)
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
        second = _open_end(words, at + 1) or read_number(words, at + 1)
        apart = joint == "or" and second is not None and second.low - first.low > max(5, first.low)
        return None if apart else second
    return None


def _open_end(words: Sequence[str], at: int) -> Bare | None:
    """Read "over 200" as the end of "between 80 and over 200", which leaves the range open."""
    at += words[at] in QUOTES
    size = next((n for n in (3, 2, 1) if " ".join(words[at : at + n]) in MORE | AT_LEAST), 0)
    number = read_number(words, at + size) if size else None
    return Bare(number.end, number.low, None, "at_least") if number else None
