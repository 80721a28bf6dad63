"""Read the words that bound a number: "at least", "more than", "up to", "or so", "another"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.extract.casualties.number_words import (
    ABOUT,
    ADDED,
    AFTER,
    AT_LEAST,
    AT_MOST,
    FEWER,
    MORE,
    OPENERS,
)
from generator.model.brief import Qualifier


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount and the words ``start`` to ``end`` (exclusive) that say it.

    ``core`` is where the number itself begins, after words such as "at least". ``added`` marks "another 15",
    ``numeral`` an amount that names a number ("a dozen", "12") and not only a vague size ("many").
    """

    start: int
    core: int
    end: int
    low: int | None
    high: int | None
    qualifier: Qualifier
    added: bool = False
    numeral: bool = True


@dataclass(frozen=True, slots=True)
class Bare:
    """A number before its qualifier is read; ``high`` is None when it is open or vague."""

    end: int
    low: int
    high: int | None
    qualifier: Qualifier = "exact"
    numeral: bool = True


def qualify(words: Sequence[str], at: int, bare: Bare, floor: int) -> Amount:
    """Read the words around a number: "at least", "more than", "up to", "or more", "another"."""
    start, added = at, False
    low, high, qualifier = bare.low, bare.high, bare.qualifier
    bounds: tuple[int | None, int | None, Qualifier] | None = None
    while start > floor:
        step = _before(words, start, floor)
        if step is None:
            break
        start, kind = step
        if kind == "added":
            added = True
        elif bounds is None:
            bounds = _bounded(low, high, qualifier, kind)
    end, kind = _after(words, bare.end)
    if bounds is None and kind:
        bounds = _bounded(low, high, qualifier, kind)
    if words[end : end + 1] and words[end] in ("more", "additional", "further"):
        added = True
    lowest, highest, how = bounds or (low, high, qualifier)
    return Amount(start, at, end, lowest, highest, how, added, bare.numeral)


def _before(words: Sequence[str], start: int, floor: int) -> tuple[int, str] | None:
    """Find a qualifying phrase that ends just before ``start``: where it begins and what it does."""
    for size in (4, 3, 2, 1):
        begin = start - size
        if begin < floor:
            continue
        phrase = " ".join(words[begin:start])
        for kind, phrases in KINDS:
            if phrase in phrases:
                return begin, kind
    return None


def _after(words: Sequence[str], end: int) -> tuple[int, str]:
    """Find "or more", "or so", "at least" just after the number; "in 2016 at least 12" bounds the 12."""
    kind = AFTER.get(" ".join(words[end : end + 2]))
    if kind is None or any(w[0].isdigit() or w in OPENERS for w in words[end + 2 : end + 3]):
        return end, ""
    return end + 2, kind


KINDS = (
    ("least", AT_LEAST),
    ("more", MORE),
    ("most", AT_MOST),
    ("fewer", FEWER),
    ("about", ABOUT),
    ("added", ADDED),
)


def _bounded(
    low: int, high: int | None, qualifier: Qualifier, kind: str
) -> tuple[int | None, int | None, Qualifier]:
    """Apply one qualifier to a number. A vague number or a range keeps its own qualifier."""
    if qualifier in ("none", "vague"):
        return low, high, qualifier
    if qualifier == "range":
        return low, high, "range"
    bounds: dict[str, tuple[int | None, int | None, Qualifier]] = {
        "least": (low, None, "at_least"),
        "more": (low + 1, None, "at_least"),
        "most": (None, low, "at_most"),
        "fewer": (None, max(low - 1, 0), "at_most"),
        "about": (low, low, "about"),
    }
    return bounds[kind]
