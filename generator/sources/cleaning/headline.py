"""Finds the headline among the lines of a page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from generator.sources.cleaning.certain import kind_of
from generator.sources.opening import is_byline, is_moment

SHORTEST, LONGEST = 4, 32
SHORT = 3
NEAR = 30
_TAIL = re.compile(r"\s(?:[-–—|»:]|\|\|)\s(?P<outlet>[^|»]{2,50})$")
_WORD = re.compile(r"\w[\w’'-]*")


class Headline(NamedTuple):
    """A headline, the line it stands on, and the outlet that a window title adds to it."""

    title: str | None
    at: int = -1
    outlet: str | None = None


def same(one: str, other: str) -> bool:
    """Say whether two lines are one, but for case, quotes and punctuation."""
    return _key(one) == _key(other)


def find_headline(lines: Sequence[str], start: int, body: Sequence[str]) -> Headline:
    """Choose the headline of a report whose body starts at ``lines[start]``.

    A headline shares words with the report, stands near it or opens the page, is often there twice, and has
    a byline or a date below it.
    """
    counts = Counter(map(_key, lines))
    told = {word.lower() for line in body for word in _WORD.findall(line)}
    signed = [at for at, line in enumerate(lines[:start]) if is_byline(line) or is_moment(line)]
    best_rank, best_at = 1.0, -1
    for at in range(start):
        if _possible(lines[at]) or (_is_short(lines[at], told) and _stands_above(lines, at, start)):
            rank = _rank(lines[at], at, start, told) + 0.7 * (counts[_key(lines[at])] > 1)
            rank += any(at < sign <= at + 3 for sign in signed)
            rank -= kind_of(lines[at + 1]) == "credit" if at + 1 < start else 0
            if rank >= best_rank:
                best_rank, best_at = rank, at
    return _untailed(lines[best_at], best_at, counts) if best_at >= 0 else Headline(None)


def _key(line: str) -> str:
    return " ".join(_WORD.findall(line.replace("’", "'").replace("'", "").lower()))


def _possible(line: str, shortest: int = SHORTEST) -> bool:
    words = len(line.split())
    if not shortest <= words <= LONGEST or kind_of(line) or is_byline(line) or is_moment(line):
        return False
    return not re.search(
        r"[a-z]{3}\.$|[,;]$|^https?:|©|^[\W\d]+$|^(?:Updated|Published|Posted|Image|Photo)\b", line
    )


def _is_short(line: str, told: set[str]) -> bool:
    """Say whether a line of few words can be a headline: most of them are told in the report."""
    words = _WORD.findall(line.lower())
    return len(words) == SHORT and _possible(line, SHORT) and sum(word in told for word in words) * 3 > SHORT


def _stands_above(lines: Sequence[str], at: int, start: int) -> bool:
    """Say whether nothing but bylines, dates and boilerplate parts a line from the report."""
    return all(is_byline(line) or is_moment(line) or kind_of(line) for line in lines[at + 1 : start])


def _rank(line: str, at: int, start: int, told: set[str]) -> float:
    long_words = {word.lower() for word in _WORD.findall(line) if len(word) > 3}
    shared = len(long_words & told) / len(long_words) if long_words else 0.0
    nearness = max(0.0, 1 - (start - at) / NEAR)
    return 2.5 * shared + nearness + (at == 0) - 0.7 * (len(line.split()) < 5)


def _untailed(line: str, at: int, counts: Counter[str]) -> Headline:
    """Part ``Headline - Outlet`` where the page has the headline alone as well."""
    tail = _TAIL.search(line)
    if tail and counts[_key(line[: tail.start()])]:
        return Headline(line[: tail.start()].strip(), at, tail["outlet"].strip())
    return Headline(line, at)
