"""Groups in a list: joined by commas and "and", going on after their verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.extract.casualties.field import Field, Group
from generator.extract.casualties.people import is_person
from generator.extract.casualties.rosters import (
    is_apposed,
    is_named,
    kin_at,
    name_at,
    past_aside,
    past_name,
    past_years,
)
from generator.extract.casualties.singles import one_person, single_group
from generator.extract.casualties.triggers import COUNTS, TRIGGERS
from generator.extract.lexicon import words
from generator.extract.parse import BE, Parse

DEGREES = words(
    """
    critically seriously fatally severely gravely slightly badly
    """
)


WITH = (["along", "with"], ["together", "with"], ["as", "well", "as"], ["alongside"])
JOINTS = (*WITH, *([",", *phrase] for phrase in WITH))


SINGLE_OPENERS = words(
    """
    a an the his her their one another
    """
)


def trailing(field: Field, token: int) -> Iterator[Group]:
    """Yield what goes on a list after its verb: "90 civilians were wounded, seventeen from the navy"."""
    parse = field.parse
    _, limit = parse.bounds(token)
    at = token + 1
    while at < limit and parse.words[at] in (",", "and"):
        at += 1
        while at < limit and parse.words[at] in ("and", "as", "were"):
            at += 1
        group = field.at.get(at)
        if group is None or group.start != at or group.end >= limit or not group.bare:
            return
        if parse.words[group.end] in ("from", "in", "at") or parse.words[group.end] in DEGREES:
            yield group
        elif parse.words[group.end] == "each":
            yield from _each(field, group)
        else:
            return
        at = next((i for i in range(group.end, limit) if parse.words[i] in (",", "and", ";", ".")), limit)


def _each(field: Field, group: Group) -> Iterator[Group]:
    """Share out "two each from the coast guard and the police": one group per name."""
    parse = field.parse
    _, limit = parse.bounds(group.head)
    yield group
    for i in range(group.end, min(limit, group.end + 12)):
        if parse.words[i] == "and":
            yield replace(group, head=i)


def conjuncts(parse: Parse, head: int) -> Iterator[int]:
    """Yield the nouns the parse joins to a noun, each with an article, a number or a name of its own."""
    for child in parse.children[head]:
        if parse.deps[child] == "conj" and (parse.is_noun(child) or parse.tags[child] == "CD"):
            first = child
            while min(parse.children[first], default=first) < first:
                first = min(parse.children[first])
            if parse.tags[first] in ("DT", "PRP$", "CD") or parse.words[first - 1] in ("and", ","):
                yield child
            yield from conjuncts(parse, child)


def coordinated(field: Field, group: Group, trigger: int) -> Iterator[Group]:
    """Yield a group and those joined to it by commas and "and", unless they begin another clause."""
    yield group
    run = [*_run(field, group, trigger)]
    one = group.implicit or (group.amount.low == group.amount.high == 1 and all(m.implicit for _, m in run))
    if one and run and not any(joint == "and" for joint, _ in run):
        return  # "the priest, a father of two", "one of the drivers, a father": the same man
    yield from (member for _, member in run)


def _run(field: Field, group: Group, trigger: int) -> Iterator[tuple[str, Group]]:
    """Yield each group that follows, with the word that joins it."""
    parse = field.parse
    _, limit = parse.bounds(group.head)
    at = past_aside(parse, _past_body(parse, past_name(parse, group, limit), limit), limit)
    if trigger < group.start:
        at = _past_modifier(field, at, limit)
    while at < limit and (joint := joint_at(parse, at)):
        step = at + joint
        while step < limit and parse.words[step] in ("and", "also"):
            step += 1
        shared = field.at.get(step + 1) if parse.tags[step : step + 1] == ["PRP$"] else None
        step += shared is not None and shared.start == step + 1
        step = past_years(parse, step)
        member = field.at.get(step) or _one_at(parse, step, limit, group)
        if member is None or member.start != step or parse.words[member.head] in TRIGGERS:
            return
        if _own_predicate(parse, member, limit, trigger):
            return
        apposed = is_apposed(parse, group, member, limit)
        if apposed and not group.implicit:
            return
        if not apposed:
            yield ("," if parse.words[step - 1] == "," else "and"), member
        at = past_aside(parse, _past_body(parse, member.end, limit), limit)


def _past_body(parse: Parse, at: int, limit: int) -> int:
    """Step over "of staff" in "14 members of staff and four caretakers", "of four" in "a boy of four"."""
    end = at + 1
    while (
        parse.words[at : at + 1] == ["of"]
        and end < limit
        and (parse.is_noun(end) or parse.tags[end] in ("DT", "CD"))
    ):
        end += 1
    return end if end > at + 1 else at


def joint_at(parse: Parse, at: int) -> int:
    """Count the words that join a group to the one before: "and", "along with"; 0 where none does."""
    longer = next((len(j) for j in JOINTS if parse.words[at : at + len(j)] == j), 0)
    return longer or int(parse.words[at] in (",", "and", "&", "plus"))


def _one_at(parse: Parse, at: int, limit: int, group: Group) -> Group | None:
    """Read the one person that goes on a list after a group."""
    one = kin_at(parse, at, limit) or single_at(parse, at, limit) or _bare_at(parse, at, group)
    return one or (name_at(parse, at, limit) if is_named(parse, group) else None)


def _bare_at(parse: Parse, at: int, group: Group) -> Group | None:
    """Read the stepmother of "his father and stepmother", who shares the article."""
    follows = group.implicit and parse.words[at - 1] == "and" and at < len(parse.words)
    shares = follows and parse.words[group.start] in SINGLE_OPENERS and parse.tags[at] == "NN"
    one = shares and is_person(parse.words[at]) and not parse.is_noun(at + 1)
    return single_group(at, at) if one else None


def _past_modifier(field: Field, at: int, limit: int) -> int:
    """Step over "running for a seat" in "killed a candidate running for a seat, his driver and a guard"."""
    parse = field.parse
    if at >= limit or parse.words[at] in (",", "and") or parse.tags[at] not in ("VBG", "IN", "VBN"):
        return at
    for comma in range(at + 1, min(limit - 4, at + 14)):
        if parse.words[comma] == "," and single_at(parse, comma + 1, limit):
            member = single_at(parse, comma + 1, limit)
            follows = member is not None and parse.words[member.end : member.end + 1] == ["and"]
            return comma if follows else at
    return at


def single_at(parse: Parse, at: int, limit: int) -> Group | None:
    """Read one person that begins at a token: "a pedestrian", "the owner", "his wife"."""
    if at >= limit or parse.words[at] not in SINGLE_OPENERS:
        return None
    aged = parse.words[at + 2 : at + 6] == ["-", "year", "-", "old"]
    head = None
    for i in range(at + 1 + 5 * aged, min(limit, at + 6 + 5 * aged)):
        if parse.is_noun(i):
            head = i
        elif parse.tags[i] not in ("JJ", "CD", "HYPH", "POS", "VBN", "RB"):
            break
    if head is None and aged:
        return single_group(at, at + 5)
    if head is None or not is_person(parse.words[head]):
        return None
    group = one_person(parse, head)
    return group if group and group.start == at else None


def _own_predicate(parse: Parse, member: Group, limit: int, trigger: int) -> bool:
    """Say whether the joined group is the subject of a verb of its own: "and 31 were injured"."""
    at = member.end
    while at < limit and (parse.words[at] in AUXILIARIES or parse.tags[at] in ("RB", "MD")):
        at += 1
    if at >= limit or at == trigger:
        return False
    if trigger < member.start and parse.words[trigger] in COUNTS and parse.words[at] not in TRIGGERS:
        return False
    if at == member.end:
        return (parse.words[at] in TRIGGERS and TRIGGERS[parse.words[at]].frame != "nominal") or (
            parse.tags[at] in ("VBD", "VBZ", "VBP") and at < trigger + 100 and trigger < at
        )
    return True


AUXILIARIES = BE | frozenset(
    ("have", "has", "had", "became", "become", "becomes", "left", "reported", "feared")
)
