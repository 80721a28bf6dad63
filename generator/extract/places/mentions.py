"""Weigh each name in its sentence: whether the words beside it speak of a place, and of what kind."""

from __future__ import annotations

from dataclasses import dataclass

from generator.extract.countries import country_of_adjective
from generator.extract.places.company import after_name, before_name
from generator.extract.places.lexicon import Cue, Lexicon, lexicon
from generator.extract.places.neighbours import as_part, as_person
from generator.extract.places.scanning import Name
from generator.extract.places.type_words import apposition, with_type
from generator.extract.places.words import PLACE_LABELS, Words

FAMOUS = 1_000_000
TOWN = 100_000


@dataclass(frozen=True, slots=True)
class Mention:
    """A name with its type word: tokens ``start`` to ``end`` (exclusive).

    ``weight`` is how surely the words speak of a place: 2 or more says so, below 0 says no. ``dateline``
    marks where the report was filed.
    """

    name: Name
    start: int
    end: int
    cue: Cue | None
    weight: float
    dateline: bool = False


def weigh(words: Words, name: Name) -> Mention:
    """Weigh one name."""
    lists = lexicon()
    start, end, cue = with_type(words, name, lists)
    apposed = apposition(words, name.end, lists)
    cue = cue or apposed
    filed = _is_dateline(words, name, lists)
    weight = (
        _told(words, name, end, cue)
        + 3.0 * (apposed is not None)
        + 4.0 * filed
        + before_name(words, start)
        + after_name(words, name)
        + _label(words, name, cue)
        + _known(name)
        + as_person(words, name, start, end)
        + as_part(words, start, end)
        - 3.0 * (cue is None and country_of_adjective(words.text(name.start, name.end)) is not None)
    )
    return Mention(name, start, end, cue, weight, filed)


def _told(words: Words, name: Name, end: int, cue: Cue | None) -> float:
    """Count a type word; a person may be called Forest or River."""
    if cue == "natural" and words.labels[name.start] == "PERSON" and words.capital(end - 1):
        return 0.0
    return 4.0 if cue else 0.0


def is_tail(words: Words, mention: Mention) -> bool:
    """Say whether a name before its type word is but the end of a longer one ("Chahar Darah district")."""
    left = mention.start - 1
    if words.at(left) in {"e", "i"} and words.at(left - 1) == "-":
        return True
    return (
        mention.end > mention.name.end
        and words.capital(left)
        and words.tags[left] in {"NNP", "NNPS"}
        and words.lower[left] not in lexicon().skipped
        and words.lower[left] not in lexicon().titles
        and country_of_adjective(words.texts[left]) is None
    )


def _is_dateline(words: Words, name: Name, lists: Lexicon) -> bool:
    """Say whether the name opens a paragraph as a dateline does: ``KABUL, Nov. 21 (Reuters) –``."""
    before = name.start - 1
    if before >= 0 and not ("\n" in words.texts[before] or name.start in words.first_of_sentence):
        return False
    close = words.lower[name.end : name.end + 14]
    if (
        words.texts[name.start].isupper()
        and len(words.texts[name.start]) > 3
        and words.at(name.end) in {",", "(", "-", "–", "—", "--"}
    ):
        return True
    dash = next((i for i, w in enumerate(close) if w in {"-", "--", "–", "—"}), None)
    if dash is None or not close or close[0] not in {",", "(", "-", "--", "–", "—"}:
        return False
    inside = close[:dash]
    return (dash == 0 and words.at(name.end) in {"--", "—", "–"}) or any(
        w.rstrip(".") in lists.months or w in {"(", "reuters", "ap", "afp"} or w.isdigit() for w in inside
    )


def _label(words: Words, name: Name, cue: Cue | None) -> float:
    labels = {words.labels[i] for i in range(name.start, name.end) if words.texts[i] not in "-–'’"}
    if labels <= PLACE_LABELS:
        return 2.0
    famous = any(e.kind in {"settlement", "alternate"} and e.population >= FAMOUS for e in name.entries)
    if "PERSON" in labels:
        town = len(name.key.split()) > 1 and any(e.population >= TOWN for e in name.entries)
        return -0.5 if famous else -1.0 if town or cue else -3.0
    if "ORG" in labels:
        return -0.5 if famous else -1.0
    return -0.5 if labels - {""} else 0.0


def _known(name: Name) -> float:
    best = max((_fame(e.kind, e.population) for e in name.entries), default=0.0)
    return best + (0.5 if len(name.key.split()) > 1 else 0.0)


def _fame(kind: str, population: int) -> float:
    if kind in {"country", "wide"}:
        return 2.0
    if kind == "region":
        return 1.0
    if population >= FAMOUS:
        return 1.5
    return 1.0 if population >= 300_000 else 0.5 if population >= 50_000 else 0.0
