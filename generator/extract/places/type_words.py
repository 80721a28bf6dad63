"""Read the type words beside a name: "Ghazni province", "the city of X", "Palma, a town in"."""

from __future__ import annotations

from generator.extract.places.lexicon import Cue, Lexicon
from generator.extract.places.scanning import Name
from generator.extract.places.words import Words

AFTER_NAME = frozenset({"city", "town", "village", "settlement"})
FIRM = frozenset({"province", "governorate", "oblast", "county"})
BODIES = frozenset({"department", "departments", "division", "zone", "state", "states", "territory"})
NO_AREA = frozenset({"border", "coast"})
HEADS_OF_WHOLE = frozenset({"capital", "suburb", "suburbs", "outskirts", "stronghold", "parts"})


def with_type(words: Words, name: Name, lists: Lexicon) -> tuple[int, int, Cue | None]:
    """Take in the type word after the name; look for one before it."""
    after = words.at(name.end)
    cue = lists.types.get(after)
    if words.capital(name.end) and words.capital(name.end + 1) and words.tags[name.end + 1] == "NNP":
        cue = None if after in BODIES | {"county", "city", "district"} else cue
    of_many = after == "state" and words.at(name.end + 1) in {"of", "-"}
    areas = any(e.kind in {"region", "district", "wide"} for e in name.entries)
    country = bool(name.entries) and name.entries[0].kind == "country"
    if cue == "region" and ((country and after not in FIRM) or (after in BODIES and not areas)):
        cue = None
    if cue and not of_many and after not in NO_AREA and (cue != "settlement" or after in AFTER_NAME):
        return name.start, name.end + 1, cue
    if words.at(name.end) in {"and", "or", ","} and _shares_type(words, name.end, lists):
        return name.start, name.end, "region"
    before = type_before(words, name.start, lists)
    return name.start, name.end, None if country and before != "settlement" else before


def apposition(words: Words, at: int, lists: Lexicon) -> Cue | None:
    """Return the kind that words after a name and a comma give it: "Palma, a coastal town in"."""
    if words.at(at) != "," or words.at(at + 1) not in {"a", "an", "the"}:
        return None
    for i in range(at + 2, min(at + 6, len(words))):
        cue = lists.types.get(words.lower[i])
        if cue and cue != "natural" and words.at(i + 1) in {"in", "of", "near", "on", "about"}:
            return cue
        if words.capital(i) or not words.lower[i].replace("-", "").isalpha():
            break
    return None


def _shares_type(words: Words, at: int, lists: Lexicon) -> bool:
    """Say whether a list of names ends in a type word for all of them: "Ghazni and Wardak provinces"."""
    for i in range(at, min(at + 12, len(words))):
        word = words.lower[i]
        if lists.types.get(word) == "region" and word.endswith("s"):
            return True
        if not words.capital(i) and word not in {",", "and", "or", "-"}:
            return False
    return False


def type_before(words: Words, start: int, lists: Lexicon) -> Cue | None:
    """Return the kind that a type word before a name gives it: "the city of X", "the capital X"."""
    at = start - 1
    while at >= 0 and words.lower[at] in {"the", ","}:
        at -= 1
    of = words.at(at) == "of"
    at -= of
    word = words.at(at)
    if of and (word in HEADS_OF_WHOLE or words.capital(at - 1)):
        return None
    cue = lists.types.get(word)
    if cue == "natural" or (cue and not of and cue != "settlement") or word in {"states", "state"}:
        return None
    return cue
