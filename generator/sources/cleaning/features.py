"""What can be seen of the lines of a scraped page, as named yes-or-no features."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

LENGTHS = (1, 2, 4, 7, 11, 17, 26, 45)
REACH = 4
LOOKED_AT = 2000  # characters of a line: what follows in so long a line tells no more
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*(?:\s|$)")
_ENDS = re.compile(r"[.!?][\"”’')\]]*$")
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_DATE = re.compile(
    rf"{_MONTH}[a-z]{{0,6}}\.? \d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}"
    r"|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b"
)
_LINK = re.compile(r"https?://|www\.|\b\w+@\w+|\.(?:com|org|net)\b|@\w")
_PERSONAL = re.compile(r"\b(?:I|I['’]m|[Yy]ou|[Yy]our|[Mm]y|[Mm]e|u|lol|[Ww]e|[Oo]ur|us)\b")
STOPWORDS = frozenset((files(__package__) / "stopwords.txt").read_text("utf-8").split())


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = tomllib.loads((files(__package__) / "phrases.toml").read_text("utf-8"))
    return tuple((kind, re.compile("|".join(patterns))) for kind, patterns in table.items())


def page_features(lines: Sequence[str]) -> list[frozenset[str]]:
    """Return the features of each line: its own, its neighbours' (``-1 …``, ``+1 …``), its surroundings'."""
    if sum(map(str.isupper, lines)) * 2 > len(lines):  # a telegram: its capitals tell nothing
        lines = [line.lower() for line in lines]
    counts = Counter(lines)
    core = _vocabulary(lines)
    own = [_own(line[:LOOKED_AT], counts[line], core) for line in lines]
    weights = [_prose(line) for line in lines]
    return [
        frozenset(
            (
                *own[i],
                *(f"-1 {name}" for name in (own[i - 1] if i else ("edge",))),
                *(f"+1 {name}" for name in (own[i + 1] if i + 1 < len(own) else ("edge",))),
                f"before {_bucket(sum(weights[max(0, i - REACH) : i]), (1, 15, 40, 90))}",
                f"after {_bucket(sum(weights[i + 1 : i + 1 + REACH]), (1, 15, 40, 90))}",
            )
        )
        for i in range(len(lines))
    ]


def _own(line: str, count: int, core: frozenset[str]) -> list[str]:
    words = _WORD.findall(line)
    low = line.lower()
    found = ["any", f"words {_bucket(len(words), LENGTHS)}"]
    stops = sum(word.lower() in STOPWORDS for word in words)
    if words:
        found.append(f"stops {_bucket(100 * stops // len(words), (1, 15, 28, 40))}")
        found.append(
            f"capitals {_bucket(100 * sum(w[0].isupper() for w in words) // len(words), (10, 35, 70, 100))}"
        )
    if _ENDS.search(line):
        found.append("ends")
    found.append(f"sentences {_bucket(len(_SENTENCE_END.findall(line)), (1, 2, 3))}")
    found += [name for name, holds in _marks(line, len(words), count).items() if holds]
    short = len(words) < 20
    found += [f"{kind}{'' if short else ' long'}" for kind, pattern in _phrases() if pattern.search(low)]
    long_words = {word.lower() for word in words if len(word) > 4}
    if long_words:
        found.append(f"core {_bucket(100 * len(long_words & core) // len(long_words), (1, 25, 50, 75))}")
    return found


def _marks(line: str, words: int, count: int) -> dict[str, bool]:
    """Say what a line looks like; ``count`` is how often the page has it."""
    dated = bool(_DATE.search(line.lower()))
    return {
        "starts small": line[:1].islower(),
        "starts quote": line[:1] in "\"“‘'",
        "all capitals": line.isupper(),
        "trails off": line.endswith(("...", "…")),
        "bars": bool(re.search(r"[|•·»›]", line)),
        "colon": line.endswith(":"),
        "question": line.endswith("?"),
        "comma": "," in line,
        "bullet": bool(re.match(r"[-–*•]\s", line)),
        "digits": sum(map(str.isdigit, line)) * 3 > len(line),
        "date": dated,
        "short date": dated and words < 10,
        "link": bool(_LINK.search(line.lower())),
        "personal": bool(_PERSONAL.search(line)),
        "repeated": count > 1,
        "repeated headline": count > 1 and words > 4,
    }


def is_sentence(line: str, shortest: int = 8) -> bool:
    """Say whether a line has the words for a sentence, at least ``shortest``, and ends like one."""
    return len(_WORD.findall(line)) >= shortest and bool(_ENDS.search(line))


def _prose(line: str) -> int:
    """Return how many words of sentences a line has."""
    return len(_WORD.findall(line)) if is_sentence(line) else 0


def _vocabulary(lines: Sequence[str]) -> frozenset[str]:
    """Return the longer words of the run of lines that holds most sentences for its length."""
    best, best_sum, start, total = (0, 0), 0, 0, 0
    for i, line in enumerate(lines):
        total += _prose(line) or -6
        if total <= 0:
            start, total = i + 1, 0
        elif total > best_sum:
            best, best_sum = (start, i + 1), total
    words = Counter(w.lower() for line in lines[best[0] : best[1]] for w in set(_WORD.findall(line)))
    return frozenset(word for word, n in words.items() if len(word) > 4)


def _bucket(value: int, bounds: Sequence[int]) -> str:
    """Name the part of a scale that a value lies in."""
    return f">={max((b for b in bounds if value >= b), default=0)}"
