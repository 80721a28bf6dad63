"""One person beside a word, where the parse offers nobody: "a guard was slain", "found a man dead"."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.casualties.field import Group
from generator.extract.casualties.lists import DEGREES, SINGLE_OPENERS
from generator.extract.casualties.people import is_person, is_thing, singular
from generator.extract.casualties.singles import COLLECTIVES, NOUN_PHRASE, has_be, one_person, single_group
from generator.extract.casualties.triggers import HARMS, TRIGGERS, Trigger
from generator.extract.lexicon import words
from generator.extract.parse import BE, Parse

# What may stand between a person and the word that says what happened.
LIGHT = BE | DEGREES | words("also reportedly then later been said reported as confirmed")
SUFFERED = words("sustained suffered received suffering sustaining receiving with")
PHRASE = NOUN_PHRASE | {"PRP$", "CD", "DT"}
ARRIVED = words("arrived walked came went showed drove found left hospitalized escaped survived")
LONGEST = 10


def nearby(parse: Parse, token: int, trigger: Trigger) -> Iterator[tuple[Group, str]]:
    """Yield the one person told beside a trigger."""
    low, high = parse.bounds(token)
    if trigger.frame == "count" and parse.words[token] in HARMS:
        verb = next(
            (i for i in range(token - 1, max(low, token - 8), -1) if parse.words[i] in SUFFERED), None
        )
        person = person_before(parse, verb, low) if verb is not None else None
        if person is None and verb is not None:
            person = _arrived(parse, verb, low)
        if person is not None:
            yield person, "suffered:near"
        return
    if trigger.frame == "object" and not has_be(parse, token) and parse.tags[token] != "VBN":
        person = person_after(parse, token + 1, high)
        if person is not None:
            yield person, f"{trigger.effect}:near"
            return
    if trigger.frame not in ("object", "adjective") or trigger.effect not in ("killed", "injured"):
        return
    edge = token
    while edge > low and parse.words[edge - 1] in LIGHT:
        edge -= 1
    told = edge < token or parse.tags[token] in ("VBN", "JJ", "NN")
    person = person_before(parse, edge, low) if told else None
    if person is not None:
        yield person, f"{trigger.effect}:near"


def _arrived(parse: Parse, end: int, low: int) -> Group | None:
    """Read the one who "walked into a hospital with a wound", "was found with burns"."""
    verb = next((i for i in range(end - 1, max(low, end - LONGEST), -1) if parse.words[i] in ARRIVED), None)
    while verb is not None and verb > low and parse.words[verb - 1] in LIGHT:
        verb -= 1
    return person_before(parse, verb, low) if verb is not None else None


def person_after(parse: Parse, at: int, limit: int) -> Group | None:
    """Read one person that begins at a token, or after "gunned down", "shot dead": "a farmer", "wife"."""
    gunned = parse.words[at - 1] in ("gunned", "gunning")
    at += gunned or parse.words[at : at + 1] == ["dead"]
    head = at
    while head < min(limit, at + LONGEST) and (
        parse.tags[head] in PHRASE or parse.words[head] in SINGLE_OPENERS
    ):
        head += 1
    head -= 1
    if head < at or not is_person(parse.words[head]) or not _is_one(parse, head):
        return None
    return single_group(at, head) if parse.words[at] in SINGLE_OPENERS or head == at else None


def person_before(parse: Parse, end: int, low: int) -> Group | None:
    """Read one person that ends before a token, an age in between left aside: "Jo Hill, 29, was"."""
    if parse.words[end - 1] == ")":  # "Jo Hill (29 years old) was"
        end = next((i for i in range(end - 1, max(low, end - LONGEST), -1) if parse.words[i] == "("), end)
    head = end - 1
    while head > low and (parse.words[head] in (",", "(", ")") or parse.tags[head] == "CD"):
        head -= 1
    if head < low or end - head > 5:
        return None
    if parse.tags[head] == "NNP" and _is_name(parse, head):
        start = head
        while start > low and parse.tags[start - 1] in ("NNP", "HYPH"):
            start -= 1
        return single_group(start, head)
    if parse.words[head] == "old":
        return one_person(parse, head)
    if not is_person(parse.words[head]) or not _is_one(parse, head):
        return None
    for start in range(head - 1, max(low, head - LONGEST) - 1, -1):
        if parse.words[start] in SINGLE_OPENERS:
            return single_group(start, head)
        if parse.tags[start] not in PHRASE and parse.tags[start] != "VBN":
            return None
    return None


def _is_name(parse: Parse, head: int) -> bool:
    """Say whether a name may be a person's."""
    word = parse.words[head]
    named = parse.entities[head] in ("PERSON", "ORG", "") and word not in TRIGGERS
    return named and not is_thing(word) and not parse.raw[head].isupper() and word not in COLLECTIVES


def _is_one(parse: Parse, head: int) -> bool:
    """Say whether a noun tells of one person and not of many or of a body of people."""
    word = parse.words[head]
    return singular(word) == word and word not in COLLECTIVES and parse.tags[head] != "NNS"
