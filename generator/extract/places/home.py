"""Take a doubtful name for a place of the country that the text speaks of.

The language model takes many towns for persons. A name that stands alone where a place may stand is one
after all when the gazetteer knows it in that country.
"""

from __future__ import annotations

from dataclasses import replace

from generator.extract.places.company import after_name, before_name, governor, is_of_event
from generator.extract.places.groups import ENOUGH
from generator.extract.places.lexicon import lexicon
from generator.extract.places.mentions import Mention
from generator.extract.places.neighbours import as_part, as_person
from generator.extract.places.words import Words

AT_HOME = 3.5
SMALLEST, TOWN, CITY, GREAT = 1000, 10_000, 80_000, 300_000
AREAS = frozenset({"region", "district"})


def at_home(words: Words, mentions: list[Mention], homes: frozenset[str]) -> list[Mention]:
    """Return the mentions, those weighed anew that are doubtful and at home in a country of the text.

    Where the text speaks of no country, a town of one country only is at home. In a list of places each one
    that is settled speaks for the next.
    """
    settled: list[Mention] = []
    lengths: dict[int, int] = {}  # of the list of places that ends before a token
    for mention in mentions:
        before = _listed_before(words, mention, lengths)
        weight = mention.weight
        if weight < ENOUGH and _is_known(mention, homes) and not _is_of_person(words, mention):
            if _goes_on_list(words, mention, before):
                weight = ENOUGH
            elif _stands_as_place(words, mention):
                weight += AT_HOME
        settled.append(replace(mention, weight=weight))
        if weight >= ENOUGH:
            lengths[mention.end] = before + 1
    return settled


def _listed_before(words: Words, mention: Mention, lengths: dict[int, int]) -> int:
    """Return how many places stand before a name in its list."""
    at = mention.start - 1
    at -= words.at(at) in {"and", "or"} and words.at(at - 1) == ","
    return lengths.get(at, 0) if words.at(at) in {",", "and", "or"} else 0


def _goes_on_list(words: Words, mention: Mention, before: int) -> bool:
    """Say whether a name is one more of a list of places, and does not begin what is said next."""
    if words.at(mention.start - 1) in {"and", "or"}:
        return before >= 1
    return before >= 2 and words.at(mention.end) in {",", "and", "or", ".", ";", ")"}


def _is_known(mention: Mention, homes: frozenset[str]) -> bool:
    entries = mention.name.entries
    if not homes:
        return len({e.country for e in entries}) == 1 and any(e.population >= TOWN for e in entries)
    return any(e.country in homes and (e.population >= SMALLEST or e.kind in AREAS) for e in entries)


def _stands_as_place(words: Words, mention: Mention) -> bool:
    name = mention.name
    before = before_name(words, mention.start)
    listed = words.at(mention.start - 1) in {",", "and", "or"} and before > 0
    told = mention.cue is not None or listed or before >= ENOUGH or is_of_event(words, name)
    return told or after_name(words, name) >= ENOUGH or _is_no_surname(words, mention)


def _is_no_surname(words: Words, mention: Mention) -> bool:
    """Say whether a name after a verb or "from" is hardly a person's: not taken for one, or a city's."""
    word = words.at(governor(words, mention.start))
    great = any(e.kind == "settlement" and e.population >= GREAT for e in mention.name.entries)
    if great and words.tags[mention.start] == "NNP" and not any(words.labels[mention.start : mention.end]):
        return True
    if word not in lexicon().weak or word in {"for", "against", "of", "to", "on", "over"}:
        return False
    person = "PERSON" in words.labels[mention.start : mention.end] and " " not in mention.name.key
    least = CITY if person or word in {"from", "between"} else TOWN
    return any(e.population >= least for e in mention.name.entries)


def _is_of_person(words: Words, mention: Mention) -> bool:
    start, end = mention.start, mention.end
    owner = words.at(end) in {"'s", "’s", "'"}
    return owner or as_person(words, mention.name, start, end) + as_part(words, start, end) < 0
