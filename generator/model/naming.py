"""Headlines as parts of ids and file names: plain letters and digits, joined by hyphens."""

from __future__ import annotations

import hashlib
import re
import unicodedata

WORDS = 8
LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
     "'": None, "’": None, "ʼ": None, "`": None}
)  # fmt: skip


def slug(title: str) -> str:
    """Turn a headline into at most WORDS words: ``23-rockets-slam-into-kabul``.

    A headline with letters of other scripts, or with none, ends in a digest of its own, which keeps it apart
    from others and never changes: ``report-5e5dfd5b``.
    """
    parts = unicodedata.normalize("NFKD", title.lower().translate(LETTERS))
    folded = "".join(part for part in parts if not unicodedata.combining(part))
    words = re.findall(r"[a-z0-9]+", folded)[:WORDS]
    if words and not any(letter.isalpha() and not letter.isascii() for letter in folded):
        return "-".join(words)
    digest = hashlib.sha256(title.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return "-".join([*(words or ["report"]), digest])
