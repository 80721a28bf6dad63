"""Counted groups of people: an amount with the noun it counts, or one person without a numeral."""

from __future__ import annotations

from dataclasses import replace

from generator.extract.casualties.act_words import AFTER_SHOT
from generator.extract.casualties.amounts import read_amounts
from generator.extract.casualties.bounds import Amount
from generator.extract.casualties.decoys import is_decoy
from generator.extract.casualties.field import Group
from generator.extract.casualties.numbers import read_number
from generator.extract.casualties.people import (
    is_person,
    is_thing,
    singular,
)
from generator.extract.casualties.singles import NOUN_PHRASE, single_group
from generator.extract.casualties.triggers import ADJECTIVES, TRIGGERS
from generator.extract.casualties.units import (
    PARTITIVES,
)
from generator.extract.lexicon import words
from generator.extract.parse import BE, Parse

DONE_TO = words(
    """
    injured wounded killed hurt slain kidnapped arrested abducted detained displaced rescued murdered
    """
)
WEEKDAYS = words(
    """
    early late today monday tuesday wednesday thursday friday saturday sunday
    """
)
VICTIM_NOUNS = frozenset(
    (
        "victim",
        "dead",
        "casualty",
        "fatality",
        "wounded",
        "injured",
        "deceased",
        "hostage",
        "killed",
        "arrested",
    )
)
OF_THEM = frozenset(("them", "whom", "which"))


def find_groups(parse: Parse) -> list[Group]:
    """Find every counted group in the text, left to right."""
    groups: list[Group] = []
    for begin, end in parse.sentences:
        for amount in read_amounts(parse.words[begin:end]):
            moved = replace(
                amount, start=amount.start + begin, core=amount.core + begin, end=amount.end + begin
            )
            inside = groups and moved.start < groups[-1].end
            if inside or is_decoy(parse, moved, end):
                continue
            group = group_of(parse, moved, end)
            if group is not None:
                groups.append(group)
        groups += [
            single_group(i, i)
            for i in range(begin, end - 1)
            if parse.words[i] == "another" and not parse.tags[i + 1].startswith(("NN", "JJ", "CD", "VBG"))
        ]
    return sorted(groups, key=lambda g: g.start)


def group_of(parse: Parse, amount: Amount, limit: int) -> Group | None:
    """Read the noun an amount counts. None when it is a thing."""
    words = parse.words
    at = amount.end
    partitive = False
    out_of: int | None = None
    if at + 1 < limit and parse.raw[at] in ("’", "”", "'", '"') and parse.tags[at + 1] in NOUN_PHRASE:
        at += 1
    if at < limit and words[at] == "of":
        at, partitive = _after_of(parse, at, limit)
        owner = next((i + 1 for i in range(at, min(at + 4, limit)) if words[i] in ("'s", "'")), at)
        inner = read_number(words[owner : owner + 4], 0) if partitive and owner < limit else None
        at = owner if inner is not None else at
        if inner is not None:
            at, out_of = at + inner.end, inner.low
    while at < limit and words[at] in ("the", "other", "others", "more", "additional", "further", "were"):
        if words[at] == "were" or (
            words[at] in ("others", "more") and not _noun_follows(parse, at + 1, limit)
        ):
            break
        at += 1
    end, head = at, None
    while end < limit and _continues(parse, end, limit):
        if parse.is_noun(end) or is_person(words[end]):
            head = end
        end += 1
    if head is None:
        end = amount.end
        others = end < limit and words[end] in ("more", "others", "other", "additional")
        if partitive and words[at - 1] in OF_THEM | {"these", "those"}:
            end = at
            those = words[at - 1] in ("those", "these")
            return Group(
                amount.start, end, amount.end - 1, amount, bare=True, subset=those, of_them=not those
            )
        subset = partitive and out_of is None
        end = at if out_of is not None else end
        return Group(
            amount.start, end + others, amount.end - 1, amount, bare=True, subset=subset, out_of=out_of
        )
    if is_thing(words[head]) and not is_person(words[head]):
        return None
    told = words[head] in VICTIM_NOUNS or any(w in DONE_TO for w in words[amount.end : head])
    subset = partitive and (told or singular(words[head]) in VICTIM_NOUNS)
    of_them = not OF_THEM.isdisjoint(words[amount.end : head])  # "seven people, six of them students"
    return Group(amount.start, head + 1, head, amount, subset=subset, out_of=out_of, of_them=of_them)


def _noun_follows(parse: Parse, at: int, limit: int) -> bool:
    return at < limit and (parse.is_noun(at) or parse.tags[at] == "JJ") and parse.words[at] not in TRIGGERS


def _after_of(parse: Parse, at: int, limit: int) -> tuple[int, bool]:
    """Step over "of the", "of those", "of his": where the noun begins and whether the phrase is partitive."""
    step = at + 1
    partitive = False
    while step < limit and (parse.words[step] in PARTITIVES or parse.tags[step] in ("PRP$", "DT")):
        partitive = True
        step += 1
    return step, partitive


def _continues(parse: Parse, at: int, limit: int) -> bool:
    """Say whether the token goes on the noun phrase of an amount."""
    word, tag = parse.words[at], parse.tags[at]
    if word in ADJECTIVES or word in DONE_TO:
        return _leads_to_person(parse, at + 1, limit)
    if word in ("others", "people", "civilians", "persons", "police"):
        return True
    if word == "shot":
        return at + 1 < limit and parse.words[at + 1] not in AFTER_SHOT
    if tag == "CD" and parse.words[at + 1 : at + 3] == ["-", "year"]:
        return _leads_to_person(parse, at + 5, limit)
    if word == "-" or tag == "HYPH":
        return at + 1 < limit and parse.words[at + 1].isalpha()
    if tag in ("VBG", "VBN", "VBD") and word not in BE:
        return at + 1 < limit and is_person(parse.words[at + 1])
    if word in WEEKDAYS:
        return False
    return tag in NOUN_PHRASE and word not in ("while", "dead")


def _leads_to_person(parse: Parse, at: int, limit: int) -> bool:
    """Say whether a person noun stands at a token, or just after an adjective or a name there."""
    if at >= limit:
        return False
    described = parse.tags[at] in ("JJ", "NNP") and at + 1 < limit and is_person(parse.words[at + 1])
    return is_person(parse.words[at]) or described
