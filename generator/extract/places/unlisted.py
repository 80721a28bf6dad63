"""Find places that the gazetteer does not know but the text marks as such ("the village of X")."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.countries import country_of_adjective
from generator.extract.places.folding import fold
from generator.extract.places.lexicon import lexicon
from generator.extract.places.mentions import Mention, weigh
from generator.extract.places.scanning import Name
from generator.extract.places.words import PLACE_LABELS, Words

SURE = 4.0
DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})


def find_unlisted(words: Words, taken: list[bool]) -> Iterator[Mention]:
    """Yield names not taken yet that stand where only a place stands."""
    for start, end in _stretches(words, taken):
        name = Name(start, end, fold(words.text(start, end)), ())
        mention = weigh(words, name)
        if mention.weight >= SURE and _is_name(words, name):
            yield mention


def _stretches(words: Words, taken: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield the entities of place, and the capitalised words beside a type word."""
    lists = lexicon()
    seen = list(taken)
    for first, last, label in words.entities:
        start = first + (words.lower[first] == "the")
        end = last - (last - start > 1 and words.lower[last - 1] in lists.types)
        if label in PLACE_LABELS and start < end and not any(seen[start:end]):
            seen[start:end] = [True] * (end - start)
            yield start, end
    for i in range(1, len(words)):
        if words.lower[i] in lists.types:
            stretch = _before(words, i, seen) or _after(words, i, seen)
            if stretch:
                seen[stretch[0] : stretch[1]] = [True] * (stretch[1] - stretch[0])
                yield stretch


def _before(words: Words, i: int, taken: list[bool]) -> tuple[int, int] | None:
    start = i
    while start and i - start < 4 and not taken[start - 1] and _part(words, start - 1):
        start -= 1
    return (start, i) if start < i else None


def _after(words: Words, i: int, taken: list[bool]) -> tuple[int, int] | None:
    start = i + 2 if words.at(i + 1) == "of" else i + 1
    end = start
    while end < len(words) and end - start < 4 and not taken[end] and _part(words, end):
        end += 1
    return (start, end) if start < end else None


def _part(words: Words, i: int) -> bool:
    if words.texts[i] == "-" and words.capital(i + 1):
        return True
    return words.capital(i) and words.tags[i] in {"NNP", "NNPS"}


def _is_name(words: Words, name: Name) -> bool:
    lists = lexicon()
    if words.text(name.start, name.end) in lists.abbreviations:
        return False
    if words.lower[name.end - 1] in DAYS:
        return False
    plain = lists.never | lists.skipped | set(lists.types)
    own = [w for w in words.lower[name.start : name.end] if w.isalpha() and w not in plain]
    capitals = words.capital(name.start) or words.capital(name.end - 1)
    return bool(own) and capitals and country_of_adjective(words.text(name.start, name.end)) is None
