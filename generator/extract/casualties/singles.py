"""One person without a numeral: "a photojournalist", "his driver", a name."""

from __future__ import annotations

from generator.extract.casualties.bounds import Amount
from generator.extract.casualties.field import Group
from generator.extract.casualties.people import (
    PRONOUNS,
    REFLEXIVE,
    is_person,
    may_be_person,
    singular,
)
from generator.extract.casualties.triggers import TRIGGERS
from generator.extract.lexicon import words
from generator.extract.parse import BE, Parse


def one_person(parse: Parse, head: int) -> Group | None:
    """Read one person without a numeral: "a photojournalist", "his driver", a name; else None."""
    word, tag = parse.words[head], parse.tags[head]
    start = head
    low = parse.bounds(head)[0]
    if parse.entities[head] == "PERSON" or word in REFLEXIVE:
        while start > low and parse.entities[start - 1] == "PERSON":
            start -= 1
        return single_group(start, head)
    if word in PRONOUNS and tag == "PRP":
        return single_group(head, head)
    if word == "old" and parse.words[head - 3 : head] == ["-", "year", "-"]:
        return single_group(head - 4 - (parse.words[head - 5] in SINGULAR_STARTERS), head)
    if word in ORDINALS and parse.words[head - 1] == "a":
        return single_group(head - 1, head)
    if word in TWO:
        return _two(parse, head, low)
    if tag not in ("NN", "NNP") or not may_be_person(word) or word in COLLECTIVES:
        return None
    if singular(word) != word:
        return None
    while start > low and (
        parse.tags[start - 1] in NOUN_PHRASE or parse.tags[start - 1] in ("CD", "VBN", "NNPS")
    ):
        start -= 1
    if start > low and (
        parse.words[start - 1] in SINGULAR_STARTERS or parse.tags[start - 1] in ("PRP$", "DT")
    ):
        return single_group(start - 1, head)
    opens = start == low or parse.words[start - 1] in (",", ":", "-") or parse.words[start - 1] in TRIGGERS
    return single_group(start, head) if opens or tag == "NNP" else None


def _two(parse: Parse, head: int, low: int) -> Group | None:
    """Read "his parents" and "an elderly couple" as two."""
    start = head
    while start > low and parse.tags[start - 1] in ("JJ", "VBN", "HYPH", "NN", "CD"):
        start -= 1
    opened = start > low and (
        parse.tags[start - 1] == "PRP$" or parse.words[start - 1] in TWO[parse.words[head]]
    )
    return (
        Group(start - 1, head + 1, head, Amount(start - 1, start, start, 2, 2, "exact")) if opened else None
    )


def named(parse: Parse, head: int, rule: str) -> Group | None:
    """Read a name that the model did not see as a person's, where only people stand: "Hollis died"."""
    if parse.tags[head] != "NNP" or parse.raw[head].isupper() or is_person(parse.words[head - 1]):
        return None
    lonely = parse.tags[head - 1] != "NNP" if head else True
    known = parse.entities[head] == "" or (parse.entities[head] == "ORG" and lonely)
    known = rule.endswith(WHOLLY_HUMAN) and (known or parse.raw[head] in parse.bearers)
    if not known and not _is_aged(parse, head):
        return None
    start, low = head, parse.bounds(head)[0]
    while start > low and parse.tags[start - 1] == "NNP":
        start -= 1
    return single_group(start, head)


def _is_aged(parse: Parse, head: int) -> bool:
    """Say whether an age stands after a name, as in "Wren Mills, 26,", so that it is a person's."""
    opener, age, closer = (*parse.words[head + 1 : head + 4], "", "", "")[:3]
    return opener in (",", "(") and age.isdigit() and 0 < int(age) < 110 and closer in (",", ")", ".", "of")


def single_group(start: int, head: int) -> Group:
    """Make the group of one person told without a numeral."""
    amount = Amount(start, start, start, 1, 1, "exact")
    return Group(start, head + 1, head, amount, implicit=True)


def has_be(parse: Parse, verb: int) -> bool:
    """Say whether a participle stands in the passive: "were killed", "have been killed", "got hurt"."""
    if any(parse.deps[c] == "auxpass" or parse.words[c] in BE for c in parse.children[verb] if c < verb):
        return True
    back = verb - 1
    low = parse.bounds(verb)[0]
    while back >= low and (
        parse.tags[back] == "RB" or parse.words[back] in ("also", "reportedly", "all", "either")
    ):
        back -= 1
    return back >= low and parse.words[back] in BE


def is_doer(parse: Parse, noun: int) -> bool:
    """Say whether a noun is who did it, or stands with who did: "brought by his girlfriend and a witness"."""
    return parse.deps[parse.heads[parse.first_conjunct(noun)]] == "agent"


COLLECTIVES = words(
    """
    people police family taliban crew personnel staff militia couple troops government
    """
)


ORDINALS = words("second third fourth fifth sixth")


# What may open a noun that means two: "his parents", "a couple".
TWO: dict[str, tuple[str, ...]] = {"parents": ("both",), "couple": ("a", "an", "the")}


NOUN_PHRASE = words(
    """
    JJ JJR JJS NN NNS NNP NNPS POS HYPH VBG FW AFX
    """
)


SINGULAR_STARTERS = words(
    """
    a an the his her their its another one this my
    """
)


# The rules whose victims are people when they bear a name.
WHOLLY_HUMAN = ("passive", "subject", "left", "state", "suffered")
