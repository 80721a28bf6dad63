"""Fold the spellings of a name into one key, the same for the gazetteer and for the text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SINGLE_LETTERS = str.maketrans(
    {
        "ı": "i", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "þ": "th",
        "ə": "a", "ħ": "h",
        "-": " ", "–": " ", "—": " ", "‐": " ", "‑": " ", "/": " ", "_": " ", ",": " ",
        "'": None, "’": None, "‘": None, "ʻ": None, "ʼ": None, "`": None, "´": None, "ʿ": None, "ʾ": None,
        "ʹ": None, "′": None, ".": None, '"': None, "“": None, "”": None,
    }
)  # fmt: skip
WHOLE_WORDS = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}
CONNECTORS = frozenset({"i", "e", "ye", "y", "and", "&"})
ARTICLES = frozenset({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "the"})


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Return the key of a name: lower case, no diacritics, apostrophes, full stops, hyphens or connectors.

    ``Mazār-e Sharīf``, ``Mazar-i-Sharif`` and ``Mazar e Sharif`` all give ``mazar sharif``.
    """
    plain = name.lower() if name.isascii() else _strip_marks(name)
    words = plain.translate(SINGLE_LETTERS).split()
    return " ".join(
        WHOLE_WORDS.get(word, word) for at, word in enumerate(words) if not at or word not in CONNECTORS
    )


def _strip_marks(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def without_article(key: str) -> str | None:
    """Return an Arabic or English name's key without its leading article, None where it has none."""
    first, _, rest = key.partition(" ")
    return rest if rest and first in ARTICLES else None


def title_of(key: str) -> str:
    """Return a key with capitals: the name that a row with no name of its own shows."""
    return re.sub(r"(?<![^ ])[^ ]", lambda letter: letter.group().upper(), key)
