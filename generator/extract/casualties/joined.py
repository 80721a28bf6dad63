"""Groups told together: joined by "and", by commas, by "along with", or opened by "including"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.extract.casualties.groups import Group, one_person
from generator.extract.casualties.people import is_person
from generator.extract.casualties.triggers import TRIGGERS, Trigger
from generator.extract.lexicon import words
from generator.extract.parse import BE, Parse
from generator.model.brief import Effect

INCLUDING = frozenset(("including", "include", "included", "includes", "comprising"))


AMONG = frozenset(("among", "amongst"))


BREAKERS = frozenset((".", ";", ":", "while", "but"))


AUXILIARIES = BE | frozenset(
    ("have", "has", "had", "became", "become", "becomes", "left", "reported", "feared")
)


ALONG = (
    ("along", "with"),
    ("together", "with"),
    ("as", "well", "as"),
    ("alongside",),
    ("with",),
    (",", "along", "with"),
    (",", "together", "with"),
)
DEGREES = words(
    """
    critically seriously fatally severely gravely slightly badly
    """
)
SINGLE_OPENERS = words(
    """
    a an the his her their one another
    """
)


@dataclass(frozen=True, slots=True)
class Link:
    """A group and the trigger that says what happened to it."""

    group: Group
    token: int
    effect: Effect
    rule: str


@dataclass(frozen=True, slots=True)
class Field:
    """The groups of a text by the tokens they cover."""

    parse: Parse
    groups: list[Group]
    at: dict[int, Group]


def make_field(parse: Parse, groups: list[Group]) -> Field:
    """Index groups by token."""
    return Field(parse, groups, {i: g for g in groups for i in range(g.start, g.end)})


def joined_before(
    field: Field, group: Group, token: int, links: dict[tuple[int, Effect], Link]
) -> list[Group]:
    """Return the groups joined to one on its left: "four soldiers and two civilians were killed"."""
    joined: list[Group] = []
    at = group.start
    while at > 1 and group.start < token:
        step = _before_joint(field.parse, at)
        left = (field.at.get(step - 1) or one_person(field.parse, step - 1)) if step else None
        if (
            left is None
            or left.end != step
            or including_before(field.parse, left)
            or any((left.head, e) in links for e in ("killed", "injured"))
            or (left.implicit and field.parse.words[step] == ",")
            or any(field.parse.words[i] in TRIGGERS for i in range(left.start, left.end))
        ):
            break
        joined.insert(0, left)
        at = left.start
    return joined


def _before_joint(parse: Parse, at: int) -> int:
    """Return where "and", a comma or "along with" begins that ends at a token; 0 where none does."""
    if parse.words[at - 1] in ("his", "her", "their", "its"):
        at -= 1
    if at > 2 and parse.words[at - 1] == "with" and parse.words[at - 2] in ("along", "together"):
        return at - 2
    if parse.words[at - 1] not in ("and", ","):
        return 0
    return at - 2 if parse.words[at - 2] == "," else at - 1


def joined_after(field: Field, token: int, trigger: Trigger) -> Iterator[Group]:
    """Yield the groups after "was killed along with", "died together with"."""
    if trigger.frame not in ("object", "subject"):
        return
    _, limit = field.parse.bounds(token)
    for phrase in ALONG:
        at = token + 1 + len(phrase)
        if tuple(field.parse.words[token + 1 : at]) == phrase:
            group = field.at.get(at) or single_at(field.parse, at, limit)
            if group is not None:
                yield from coordinated(field, group, token)
            return


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


def includes(parse: Parse, at: int) -> bool:
    """Say whether "including" or "among them" stands at a token."""
    among = parse.words[at] in AMONG and parse.words[at + 1 : at + 2] in (["them"], ["whom"], ["those"])
    return among or parse.words[at] in INCLUDING


def including_before(parse: Parse, group: Group) -> int | None:
    """Return where "including" stands before a group, in its clause."""
    low, _ = parse.bounds(group.head)
    for at in range(group.start - 1, max(low, group.start - 16) - 1, -1):
        if includes(parse, at):
            return at
        if parse.words[at] in BREAKERS or parse.tags[at] in ("VBD", "VBZ", "VBP", "MD"):
            return None
    return None


def conjuncts(parse: Parse, head: int) -> Iterator[int]:
    """Yield the nouns the parse joins to a noun, each with an article, a number or a name of its own."""
    for child in parse.children[head]:
        if parse.deps[child] == "conj" and (parse.is_noun(child) or parse.tags[child] == "CD"):
            first = min([child, *parse.children[child]])
            if parse.tags[first] in ("DT", "PRP$", "CD") or parse.words[first - 1] in ("and", ","):
                yield child
            yield from conjuncts(parse, child)


def coordinated(field: Field, group: Group, trigger: int) -> Iterator[Group]:
    """Yield a group and those joined to it by commas and "and", unless they begin another clause."""
    yield group
    run = [*_run(field, group, trigger)]
    if group.implicit and run and not any(joint == "and" for joint, _ in run):
        return  # "the priest, a father of two": the same man
    yield from (member for _, member in run)


def _run(field: Field, group: Group, trigger: int) -> Iterator[tuple[str, Group]]:
    """Yield each group that follows, with the word that joins it."""
    parse = field.parse
    _, limit = parse.bounds(group.head)
    at = group.end
    if trigger < group.start:
        at = _past_modifier(field, group.end, limit)
    while at < limit and parse.words[at] in (",", "and", "&", "plus"):
        step = at + 1
        while step < limit and parse.words[step] in ("and", "also"):
            step += 1
        member = field.at.get(step) or single_at(parse, step, limit)
        if member is None or member.start != step or parse.words[member.head] in TRIGGERS:
            return
        if _own_predicate(parse, member, limit, trigger):
            return
        yield ("," if parse.words[step - 1] == "," else "and"), member
        at = member.end


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
    head = None
    for i in range(at + 1, min(limit, at + 6)):
        if parse.is_noun(i):
            head = i
        elif parse.tags[i] not in ("JJ", "CD", "HYPH", "POS", "VBN", "RB"):
            break
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
    if at == member.end:
        return (parse.words[at] in TRIGGERS and TRIGGERS[parse.words[at]].frame != "nominal") or (
            parse.tags[at] in ("VBD", "VBZ", "VBP") and at < trigger + 100 and trigger < at
        )
    return True
