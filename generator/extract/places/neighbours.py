"""Count against a name what the words beside it say: a person's title, a verb of speech, a longer name."""

from __future__ import annotations

from generator.extract.countries import country_of_adjective
from generator.extract.places.lexicon import lexicon
from generator.extract.places.scanning import Name
from generator.extract.places.words import PLACE_LABELS, Words

PARTICLES = frozenset({"de", "del", "al", "el", "bin", "van", "von", "la", "da", "dos"})
NAMES = frozenset({"NNP", "NNPS"})
LONGEST_LIST = 8
STREETS = frozenset({"streets", "avenues", "roads", "boulevards", "highways"})
OUTFITS = frozenset({"cartel", "cartels", "mafia", "mob"})


def as_person(words: Words, name: Name, start: int, end: int) -> float:
    """Count against a name that is titled or speaks as a person does."""
    lists = lexicon()
    before, after = words.at(start - 1), words.at(end)
    country = any(e.kind == "country" for e in name.entries)
    weight = 0.0
    if before in lists.titles and (words.capital(start - 1) or before in {"named", "brother", "sister"}):
        weight -= 4.0
    if after in lists.speech and not country:
        weight -= 2.5
    return weight


def as_part(words: Words, start: int, end: int) -> float:
    """Count against a name that is a part of a longer one: "Paris Hilton", "Boston Globe"."""
    return (
        -3.0 * _has_particle(words, start - 1)
        - 6.0 * _is_branch(words, start - 1)
        - 6.0 * (words.at(end + (words.at(end) == "drug")) in OUTFITS)
        - 6.0 * (words.at(end) in STREETS or _shares_street(words, end))
        - 3.0 * _goes_on(words, start, end)
        - 0.5 * (words.at(end) == "-" and words.capital(end + 1))
        - _led(words, start)
    )


def _has_particle(words: Words, left: int) -> bool:
    return words.at(left) in PARTICLES and words.capital(left - 1) and words.tags[left - 1] == "NNP"


def _is_branch(words: Words, at: int) -> bool:
    """Say whether a name after a word is a group's branch: "Islamic State Khorasan"."""
    at -= words.at(at) in {"of", "in", "-", "'s", "’s"}
    return (words.at(at) == "state" and words.at(at - 1) == "islamic") or words.at(at) in {
        "isis",
        "isil",
        "daesh",
    }


def _shares_street(words: Words, at: int) -> bool:
    """Say whether a list of names ends as one of streets: "Pine and Third streets"."""
    if words.at(at) not in {"and", "or", ","}:
        return False
    for i in range(at, min(at + LONGEST_LIST, len(words))):
        if words.lower[i] in STREETS:
            return True
        if not words.capital(i) and words.lower[i] not in {",", "and", "or"}:
            break
    return False


def _goes_on(words: Words, start: int, right: int) -> bool:
    """Say whether another name follows that is no place of its own."""
    if not (words.capital(right) and words.tags[right] in NAMES):
        return False
    apart = words.labels[right] in PLACE_LABELS and words.labels[right] != words.labels[start]
    return not apart and country_of_adjective(words.texts[right]) is None


def _led(words: Words, start: int) -> float:
    """Count the name that stands before it, less where that is of another kind."""
    left = start - 1
    if not (words.capital(left) and words.tags[left] in NAMES) or _may_lead(words.lower[left]):
        return 0.0
    return 3.0 if words.labels[left] in {words.labels[start], "PERSON", "ORG"} else 1.0


def _may_lead(word: str) -> bool:
    """Say whether a word may stand before a place with a capital: a direction, a type, a preposition."""
    lists = lexicon()
    return word in lists.skipped or word in lists.types or word in lists.strong | lists.weak
