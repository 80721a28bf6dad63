"""Count for a name the words that stand beside places: "in X", "X was shaken", "the X earthquake"."""

from __future__ import annotations

from generator.extract.places.lexicon import lexicon
from generator.extract.places.scanning import Name
from generator.extract.places.words import PLACE_LABELS, Words

QUOTES = frozenset("\"'“”‘’(")
BE = frozenset({"is", "are", "was", "were", "been"})
FURTHEST = 4  # words from a name to the event that is named for it
TOWN = 50_000


def before_name(words: Words, start: int) -> float:
    """Count the preposition, verb or list before a name, 2 for what only stands before a place."""
    lists = lexicon()
    at = governor(words, start)
    word = words.at(at)
    if word in lists.strong or (word == "of" and words.at(at - 1) in lists.owners):
        return 2.0
    if word in {",", "and", "or"} and _follows_place(words, at):
        return 1.0
    return 1.0 if word in lists.weak else 0.0


def governor(words: Words, start: int) -> int:
    """Return the token before a name that is no article, direction or quotation mark; -1 for none."""
    at = start - 1
    while at >= 0 and (words.lower[at] in lexicon().skipped or words.texts[at] in QUOTES):
        at -= 1
    return at


def _follows_place(words: Words, at: int) -> bool:
    """Say whether the item of a list before its comma or conjunction is a place."""
    while at > 0 and words.lower[at] in {",", "and", "or"}:
        at -= 1
    return words.labels[at] in PLACE_LABELS


def after_name(words: Words, name: Name) -> float:
    """Count what befell it, the event named for it, and the place that follows as what it lies in."""
    if words.at(name.end) in BE and words.at(name.end + 1) in lexicon().befell:
        return 2.0
    if is_of_event(words, name):
        return 3.0 * any(e.population >= TOWN for e in name.entries)
    holds = words.at(name.end) == "in" and words.capital(name.end + 1)
    return 1.0 * (holds and words.labels[name.end + 1] in PLACE_LABELS)


def is_of_event(words: Words, name: Name) -> bool:
    """Say whether an event is named for the name: "the Balasore train crash"."""
    for i in range(name.end, min(name.end + FURTHEST, len(words))):
        if words.lower[i] in lexicon().events:
            return True
        if words.tags[i] not in {"NN", "JJ", "NNP"} or words.capital(i):
            return False
    return False
