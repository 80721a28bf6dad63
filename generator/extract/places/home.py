"""Take a doubtful name for a place of the country that the text speaks of.

The language model takes many towns for persons. A name that stands alone where a place may stand is one
after all when the gazetteer knows it in that country.
"""

from __future__ import annotations

from dataclasses import replace

from generator.extract.places.groups import ENOUGH
from generator.extract.places.mentions import Mention, before_name
from generator.extract.places.neighbours import as_part, as_person
from generator.extract.places.words import Words

AT_HOME = 3.0
SMALLEST = 1000
AREAS = frozenset({"region", "district"})


def at_home(words: Words, mentions: list[Mention], homes: frozenset[str]) -> list[Mention]:
    """Return the mentions, those weighed anew that are doubtful and at home in a country of the text."""
    return [
        replace(m, weight=m.weight + AT_HOME) if m.weight < ENOUGH and _is_at_home(words, m, homes) else m
        for m in mentions
    ]


def _is_at_home(words: Words, mention: Mention, homes: frozenset[str]) -> bool:
    entries = mention.name.entries
    known = any(e.country in homes and (e.population >= SMALLEST or e.kind in AREAS) for e in entries)
    return known and _stands_as_place(words, mention) and not _is_of_person(words, mention)


def _stands_as_place(words: Words, mention: Mention) -> bool:
    before = before_name(words, mention.start)
    listed = words.at(mention.start - 1) in {",", "and", "or"} and before > 0
    return mention.cue is not None or listed or before >= ENOUGH


def _is_of_person(words: Words, mention: Mention) -> bool:
    start, end = mention.start, mention.end
    owner = words.at(end) in {"'s", "’s", "'"}
    return owner or as_person(words, mention.name, start, end) + as_part(words, start, end) < 0
