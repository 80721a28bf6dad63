"""From text to tokens, in one pass over the characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from generator.extract.times.lexicon import ABBREVIATED, SHORT_WEEKDAYS, Keys, keys_of

# Every alternative takes a run of one kind of character or a fixed number of them: no nested repeats.
_TOKEN = re.compile(
    r"\d{4}([-/])\d\d\1\d\d(?![\d-])"
    r"|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?!\d)"
    r"|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)(?!\d|\.\d)"
    r"|(?<![\d-])\d{1,2}-\d{1,2}-\d{4}(?![\d-])"
    r"|\d{1,2}:\d\d(?::\d\d)?(?!\d)"
    r"|\d{1,2}(?:st|nd|rd|th)\b"
    r"|['’]?\d{2,4}['’]?s\b"
    r"|['’]\d\d(?!\d)"
    r"|\d(?:[\d,]*\d)?(?:\.\d+)?"
    r"|[ap]\. ?m\b\.?"
    r"|['’]s\b"
    r"|[^\W\d_]+"
    r"|\S",
    re.IGNORECASE,
)
_DASHES = frozenset("‐‑‒–—−")


class Token(NamedTuple):
    """A stretch of text: ``word`` is its lower-case form, ``keys`` the classes it belongs to with values.

    ``joined`` says that no space stands before it, ``breaks`` that a blank line does.
    """

    word: str
    start: int
    end: int
    keys: dict[str, Any] | Keys
    joined: bool
    breaks: bool


def word_at(tokens: Sequence[Token], at: int) -> str:
    """Return the word of a token; empty beyond the text."""
    return tokens[at].word if 0 <= at < len(tokens) else ""


def tag_at(tags: Sequence[str | None], at: int) -> str:
    """Return the tag of a token; empty where none is known."""
    return tags[at] or "" if 0 <= at < len(tags) else ""


def tokenize(text: str) -> list[Token]:
    """Split text into words, figures and signs; a clock time or a written-out date is one token."""
    return list(_merged(text))


def _merged(text: str) -> Iterator[Token]:
    end = 0
    dot = -1
    for match in _TOKEN.finditer(text):
        start = match.start()
        if start == dot:
            continue
        raw = match.group()
        stop = match.end()
        keys = keys_of(raw)
        if keys and raw.lower() in ABBREVIATED and text[stop : stop + 1] == ".":
            dot, stop = stop, stop + 1
        elif keys and raw.lower() in SHORT_WEEKDAYS:
            keys = {"WKD": keys["WEEKDAY"]}
        word = _word(raw)
        yield Token(word, start, stop, _marked(word, keys), start == end, text.count("\n", end, start) > 1)
        end = stop


def _word(raw: str) -> str:
    if raw in _DASHES:
        return "-" if raw in "‐‑" else "–"
    lower = raw.lower()
    return "'s" if lower == "’s" else "'" if lower == "’" else lower


def _marked(word: str, keys: Keys) -> Keys:
    if word[0] in "ap" and word[1:2] == ".":
        return {"MERIDIEM": 0 if word[0] == "a" else 12}
    return keys
