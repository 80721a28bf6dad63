"""What the language model takes for a person or an organisation and is none: places, ships, storms, cars."""

from __future__ import annotations

from generator.extract.actors.grouping import Group
from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.words import PLACE_NOUNS, THING_FIRST, THING_LAST
from generator.model.findings import Findings

INSIDE = frozenset({"in", "at", "near", "outside", "around", "across", "towards", "toward", "into"})
REGIONS = frozenset({"province", "district", "region", "county", "governorate", "state", "department"})


def is_misread(words: Words, group: Group, found: Findings) -> bool:
    """Say whether what was taken for a person or an organisation is a place or a thing."""
    if group.kind not in {"person", "organisation"} or any(m.titles for m in group.mentions):
        return False
    if group.mentions[0].type == "armed_group":
        return False
    return _is_place(words, group, found) or any(
        _is_thing(words, m) for m in group.mentions if m.kind != "stand_in"
    )


def _is_place(words: Words, group: Group, found: Findings) -> bool:
    mentions = group.mentions
    placed = {(m.start, m.end) for p in found.places for m in p.mentions}
    if all(_span(words, m) in placed for m in mentions) or any(_heads(words, m) in REGIONS for m in mentions):
        return True
    names = {p.name for p in found.places}
    if group.kind == "organisation" and any(m.name in names for m in mentions):
        return True
    return all(_heads(words, m) in PLACE_NOUNS or _is_inside(words, m) for m in mentions)


def _span(words: Words, mention: Mention) -> tuple[int, int]:
    first, last = words.tokens[mention.start], words.tokens[mention.end - 1]
    return first.idx, last.idx + len(last)


def _heads(words: Words, mention: Mention) -> str:
    """Return the noun that a name stands before: "province" in "Al Haouz province"."""
    after = mention.end
    if after < len(words) and words.lower[after] in {"'s", "'"}:
        after += 1
    return words.lower[after] if after < len(words) else ""


def _is_inside(words: Words, mention: Mention) -> bool:
    """Say whether it is where something happens: "rockets fell in Akbar Khan"."""
    token = words.tokens[mention.head]
    return mention.kind == "person" and token.dep_ == "pobj" and token.head.lower_ in INSIDE


def _is_thing(words: Words, mention: Mention) -> bool:
    first, last = words.lower[mention.start], words.lower[mention.end - 1]
    if mention.end - mention.start > 1 and (first in THING_FIRST or last in THING_LAST):
        return True
    if words.tokens[mention.head].dep_ in {"compound", "poss", "nmod"}:
        return False
    before = mention.start - 1
    if before > 0 and words.tags[before] == "JJ":
        before -= 1
    return mention.end - mention.start == 1 and before >= 0 and words.lower[before] in {"a", "an"}
