"""Headlines In Title Case, given back the small letters the language model was trained on.

The tagger takes "Killing" and "Slam" of such a headline for names. Only the case of letters changes, so
every offset stays; what is quoted is the headline as written.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
INSIDE = re.compile(r"(?<=[a-z,;] )[^\W\d_]+")
SHORT = 3
FEWEST_WORDS = 4
SHARE = 0.8
SMALL = """
a about after against ahead all amid among an and another are around as at be before behind both but by
could despite during each ever every following for from had has have how if in inside into is it its
itself just least less like more most near nearly new no not now of off on once one only onto or other
our out outside over per since so some still such than that the their then there these they this those
though through to too toward towards two under unless until up upon via was were what when where which
while who whose why will with within without would yet
"""
SMALL_WORDS = frozenset(SMALL.split())


def sentence_case(title: str, body: str, is_word: Callable[[str], bool]) -> str:
    """Write a headline in title case or capitals as a sentence; any other comes back as it is.

    A word keeps its capital when the body writes it so inside sentences, and loses it when the body writes
    it small, or when the body has not got it and ``is_word`` knows it as a common word. The result is as
    long as ``title``.
    """
    if not _is_title_case(title):
        return title
    names = Counter(INSIDE.findall(body))
    shouted = title.isupper()

    def written(found: re.Match[str]) -> str:
        word = found[0]
        if found.start() == 0 or (word.isupper() and len(word) > 1 and not shouted):
            return word
        return _written(word, names, is_word)

    return WORD.sub(written, title)


def _is_title_case(title: str) -> bool:
    words = [word for word in WORD.findall(title) if len(word) > SHORT]
    capital = sum(word[0].isupper() for word in words)
    return len(words) >= FEWEST_WORDS and capital >= SHARE * len(words)


def _written(word: str, names: Counter[str], is_word: Callable[[str], bool]) -> str:
    """Write one word the way the body does; a word that changes its length with its case stays."""
    small = word.lower()
    forms = [form for form in (word, word.capitalize(), small) if names[form]]
    best = max(forms, key=lambda form: names[form], default=None)
    if best is None:
        best = small if small in SMALL_WORDS or is_word(small) else word
    return best if len(best) == len(word) else word
