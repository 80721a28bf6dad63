"""People named one by one: "Ali Nasr (32), his brother Omar and their sons Zaid and Sami"."""

from __future__ import annotations

from generator.extract.casualties.bounds import Amount
from generator.extract.casualties.field import Group
from generator.extract.casualties.people import is_person, singular
from generator.extract.casualties.person_words import ANYBODY, KIN
from generator.extract.casualties.singles import single_group
from generator.extract.parse import Parse

LONGEST_ASIDE = 8
NAMES = ("NNP", "NNPS")
CHILDREN = frozenset(("son", "daughter", "boy", "girl", "infant", "baby", "toddler"))
COUNTED = frozenset(("person", "people", "civilian", "member", "victim", "resident", "individual"))
LEADING = ("JJ", "CD", "HYPH")


def is_named(parse: Parse, group: Group) -> bool:
    """Say whether a group is one person by name."""
    return group.implicit and parse.tags[group.head] == "NNP" and not is_person(parse.words[group.head])


def name_at(parse: Parse, at: int, limit: int) -> Group | None:
    """Read a person's name that begins at a token."""
    end = at
    while end < limit and (parse.tags[end] in NAMES or (end > at and parse.words[end] == "-")):
        end += 1
    if end == at or not any(parse.entities[i] in ("PERSON", "ORG", "") for i in range(at, end)):
        return None
    return None if parse.raw[end - 1].isupper() else single_group(at, end - 1)


def kin_at(parse: Parse, at: int, limit: int) -> Group | None:
    """Read "their sons Ali and Zaid" as the two named; "her wife Huda" is one."""
    noun = at + 1
    while noun < limit and (
        parse.tags[noun] in LEADING or (parse.is_noun(noun) and not is_person(parse.words[noun]))
    ):
        noun += 1
    if noun >= limit or parse.tags[at] != "PRP$" or not is_person(parse.words[noun]):
        return None
    if singular(parse.words[noun]) == parse.words[noun]:
        named = name_at(parse, noun + 1, limit)
        return single_group(at, named.head if named else noun)
    end, count = noun + 1, 0
    while (name := name_at(parse, end, limit)) is not None:
        end, count = past_aside(parse, name.end, limit), count + 1
        if end >= limit or parse.words[end] not in ("and", ","):
            break
        end += 1 + (parse.words[end : end + 2] == [",", "and"])
    if count < 2 or name is None:
        return None
    return Group(at, name.end, noun, Amount(at, at, at, count, count, "exact"))


def past_aside(parse: Parse, at: int, limit: int) -> int:
    """Step over "(32 years old)" and the age in "Ali, 32, and"."""
    if parse.words[at : at + 1] == ["("]:
        close = next((i for i in range(at, min(limit, at + LONGEST_ASIDE)) if parse.words[i] == ")"), at - 1)
        return close + 1
    aged = parse.words[at : at + 1] == [","] and at + 2 < limit and parse.words[at + 1].isdigit()
    return at + 2 if aged and parse.words[at + 2] == "," else at


def past_name(parse: Parse, group: Group, limit: int) -> int:
    """Step over the name of "his wife Huda" to where a list may go on."""
    named_ = (
        name_at(parse, group.end, limit) if group.implicit and is_person(parse.words[group.head]) else None
    )
    return named_.end if named_ else group.end


def past_years(parse: Parse, at: int) -> int:
    """Step over "33 year old" to the name that follows."""
    told = [w for w in parse.words[at + 1 : at + 5] if w != "-"][:2]
    end = at + 3 + parse.words[at + 1 : at + 5].count("-")
    return end if told in (["year", "old"], ["years", "old"]) and parse.tags[end : end + 1] == ["NNP"] else at


def is_apposed(parse: Parse, group: Group, member: Group, limit: int) -> bool:
    """Say whether what follows says who they are: "Omar Nasr, a commander, and two guards".

    Who is counted as anybody is so told too: "two civilians, a man and his daughter".
    """
    told = (
        member.implicit
        and parse.words[member.start] in ("a", "an", "the")
        and parse.words[member.start - 1] == ","
    )
    if told and not group.implicit:
        whole, one = singular(parse.words[group.head]), singular(parse.words[member.head])
        return (whole in COUNTED and one in ANYBODY | KIN | {"old"}) or (whole == "child" and one in CHILDREN)
    closed = member.end < limit and parse.words[member.end] == ","
    return told and closed and is_named(parse, group)
