"""Link the words that say what happened with the groups of people it happened to.

Each trigger offers slots in the dependency parse (subject of a passive, object, "of" phrase, ...); where the
parse has none, a window over the surface decides. A link knows the rule that made it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.casualties.groups import Group, has_be, one_person
from generator.extract.casualties.lexicon import words
from generator.extract.casualties.parse import Parse
from generator.extract.casualties.people import is_person
from generator.extract.casualties.triggers import (
    DEADLY_AFTER,
    DEADLY_BEFORE,
    DEADLY_VERBS,
    TRIGGERS,
    Trigger,
)
from generator.model.brief import Effect

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
OBJECTS = ("dobj", "obj", "attr", "oprd")
BEFORE_FRAMES = frozenset(("object", "subject", "adjective", "count"))
RELATIVES = frozenset(("who", "that", "which", "whom"))


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


def find_triggers(parse: Parse) -> list[tuple[int, Trigger]]:
    """List the tokens that say what happened, in text order, with "shot dead" read as a killing."""
    found = []
    for i, word in enumerate(parse.words):
        trigger = TRIGGERS.get(word)
        if trigger is None:
            continue
        trigger = read_trigger(parse, i, trigger)
        if trigger is not None:
            found.append((i, trigger))
    return found


def read_trigger(parse: Parse, i: int, trigger: Trigger) -> Trigger | None:
    """Adjust a trigger to its company: None for a noun "shot" or a "dead end"."""
    words = parse.words
    if trigger.frame == "object":
        if parse.tags[i] in ("NN", "NNP") and words[i] in (
            "shot",
            "arrest",
            "rescue",
            "murder",
            "hurt",
            "capture",
        ):
            return Trigger(trigger.effect, "nominal") if words[i] != "shot" else _shot(parse, i)
        if parse.tags[i] in ("NN", "NNP") and words[i].endswith("ing"):
            return Trigger(trigger.effect, "nominal")
        if words[i] in DEADLY_VERBS and is_deadly(parse, i):
            return Trigger("killed", "object")
    if words[i] == "count" and words[i - 1 : i] not in (["body"], ["death"]):
        return None
    if words[i] == "toll" and words[i - 1 : i] == ["injury"]:
        return Trigger("injured", "toll")
    return trigger


def _shot(parse: Parse, i: int) -> Trigger | None:
    """Keep "five shot in Seattle" although "shot" is tagged as a noun."""
    before = parse.words[i - 1] if i else ""
    group_before = before.isdigit() or parse.tags[i - 1] in ("CD", "NNS", "NN", "NNP") if i else False
    after = parse.words[i + 1] if i + 1 < len(parse.words) else ""
    if not group_before or after not in ("in", "at", "near", "outside", "dead", "on", "during", "by", "to"):
        return None
    return Trigger("killed" if is_deadly(parse, i) else "injured", "object")


def is_deadly(parse: Parse, i: int) -> bool:
    """Say whether the act killed: "shot dead", "stabbed to death", "fatally shot", "shot and killed"."""
    words = parse.words
    if i and words[i - 1] in DEADLY_BEFORE:
        return True
    after = " ".join(words[i + 1 : i + 4]) + " "
    return any(after.startswith(phrase + " ") for phrase in DEADLY_AFTER)


def link_all(field: Field, triggers: list[tuple[int, Trigger]]) -> list[Link]:
    """Link every trigger with its groups. A group keeps one link per effect, the first rule that found it."""
    links: dict[tuple[int, Effect], Link] = {}
    for token, trigger in triggers:
        found = [*_adjacent(field, token, trigger)] or [*_by_parse(field, token, trigger)]
        if not found:
            found = [*_by_surface(field, token, trigger)]
        for group, rule in found:
            for member in _coordinated(field, group, token):
                link = Link(member, token, trigger.effect, rule)
                links.setdefault((member.head, trigger.effect), link)
    return [links[key] for key in sorted(links)]


def _adjacent(field: Field, token: int, trigger: Trigger) -> Iterator[tuple[Group, str]]:
    """Yield a bare number just before a participle or adjective: "31 wounded", "8 dead"."""
    left = field.at.get(token - 1)
    if left is None or left.end != token or not left.bare or left.amount.low == 0:
        return
    if trigger.frame in ("object", "adjective") and token + 1 not in field.at:
        yield left, f"{trigger.effect}:beside"


def _by_parse(field: Field, token: int, trigger: Trigger) -> Iterator[tuple[Group, str]]:
    """Yield groups in the slots of a trigger."""
    for head, rule in slots(field.parse, token, trigger):
        group = field.at.get(head)
        if group is None and trigger.frame in ("object", "subject", "nominal", "adjective"):
            group = one_person(field.parse, head)
        if group is not None:
            yield group, rule


def slots(parse: Parse, token: int, trigger: Trigger) -> Iterator[tuple[int, str]]:
    """Yield the tokens where the victims of a trigger stand in the parse, with the rule's name."""
    if trigger.frame in ("object", "subject"):
        yield from _verb_slots(parse, token, trigger)
    elif trigger.frame == "adjective":
        yield from _adjective_slots(parse, token)
    else:
        yield from _noun_slots(parse, token)


def _verb_slots(parse: Parse, token: int, trigger: Trigger) -> Iterator[tuple[int, str]]:
    """Slots of a verb: the subject of a passive or of "died", the object of an active."""
    passive = trigger.frame == "object" and parse.tags[token] in ("VBN", "VBD", "JJ") and has_be(parse, token)
    wants_subject = passive or trigger.frame == "subject"
    objects = [c for c in parse.children[token] if parse.deps[c] in OBJECTS and c > token]
    if wants_subject:
        subject = _subject(parse, token)
        if subject is not None:
            yield subject, f"{trigger.effect}:{'passive' if passive else 'subject'}"
        return
    for child in objects:
        yield child, f"{trigger.effect}:object"
    if objects:
        return
    if parse.deps[token] in ("conj",):
        head = parse.heads[token]
        if parse.is_verb(head) and parse.tags[token] == "VBN" and has_be(parse, head):
            subject = _subject(parse, head)
            if subject is not None:
                yield subject, f"{trigger.effect}:passive"
                return
    for child in parse.children[token]:
        if parse.deps[child] == "conj" and parse.words[child] in TRIGGERS:
            for c in parse.children[child]:
                if parse.deps[c] in OBJECTS:
                    yield c, f"{trigger.effect}:object"
    if parse.deps[token] in ("acl", "amod") and parse.tags[token] in ("VBN", "VBD", "JJ"):
        yield parse.heads[token], f"{trigger.effect}:participle"


def _subject(parse: Parse, verb: int, depth: int = 0) -> int | None:
    """Find the subject of a verb: its own, the noun a relative clause hangs on, or that of a joined verb."""
    own = parse.child(verb, *SUBJECTS)
    if own is not None and parse.words[own] in RELATIVES and parse.deps[verb] == "relcl":
        return parse.heads[verb]
    if own is not None:
        return own
    if parse.deps[verb] in ("relcl", "acl"):
        return parse.heads[verb]
    if parse.deps[verb] in ("conj", "xcomp") and depth < 3 and parse.is_verb(parse.heads[verb]):
        return _subject(parse, parse.heads[verb], depth + 1)
    return None


def _adjective_slots(parse: Parse, token: int) -> Iterator[tuple[int, str]]:
    """Slots of "dead" and "missing": the subject of its verb, the noun it describes, what was left so."""
    head = parse.heads[token]
    label = parse.deps[token]
    if label in ("acomp", "attr") and parse.words[head] not in ("left", "leaves", "leave", "leaving"):
        subject = _subject(parse, head)
        if subject is not None:
            yield subject, "state"
    elif label == "amod" and head > token:
        yield head, "state"
    elif label in ("oprd", "ccomp", "xcomp", "acomp"):
        own = parse.child(token, *SUBJECTS)
        objects = [c for c in parse.children[head] if parse.deps[c] in OBJECTS and c < token]
        for slot in [own] if own is not None else objects:
            yield slot, "left"


def _noun_slots(parse: Parse, token: int) -> Iterator[tuple[int, str]]:
    """Slots of "deaths", "toll" and "murder": the number before, the "of" phrase, the owner."""
    for child in parse.children[token]:
        if parse.deps[child] in ("prep",) and parse.words[child] in ("of", "at"):
            for c in parse.children[child]:
                if parse.deps[c] == "pobj":
                    yield c, "nominal"
        elif parse.deps[child] == "poss":
            yield child, "nominal"


def _by_surface(field: Field, token: int, trigger: Trigger) -> Iterator[tuple[Group, str]]:
    """Yield the group next to a trigger when the parse offers none."""
    low, high = field.parse.bounds(token)
    if trigger.frame == "toll":
        group = next((g for g in field.groups if token < g.start < min(high, token + 8)), None)
        if group is not None:
            yield group, "toll"
        return
    right = field.at.get(_skip_right(field.parse, token + 1, high))
    left = field.at.get(_skip_left(field.parse, token - 1, low, field))
    active = trigger.frame == "object" and not has_be(field.parse, token)
    if active and right is not None and (field.parse.tags[token] != "VBN" or left is None):
        yield right, f"{trigger.effect}:next"
    elif left is not None and left.end <= token and trigger.frame in BEFORE_FRAMES:
        yield left, f"{trigger.effect}:before"


LIGHT_RIGHT = words(
    """
    the about also at least : of off down in
    """
)


def _skip_right(parse: Parse, at: int, limit: int) -> int:
    steps = 0
    while at < limit and steps < 2 and (parse.words[at] in LIGHT_RIGHT or parse.tags[at] == "RB"):
        at += 1
        steps += 1
    return at


LIGHT_LEFT = words(
    """
    be is are was were been being have has had got also reportedly feared confirmed reported left , - – —
    the and said to believed presumed either still now already least remain remained
    """
)


def _skip_left(parse: Parse, at: int, low: int, field: Field) -> int:
    steps = 0
    while at >= low and at not in field.at and steps < 14:
        word = parse.words[at]
        if word in TRIGGERS and TRIGGERS[word].frame in ("object", "subject", "adjective"):
            pass
        elif (parse.is_verb(at) and word not in LIGHT_LEFT) or word in (";", ":", "."):
            return -1
        at -= 1
        steps += 1
    return at if steps < 14 else -1


def _coordinated(field: Field, group: Group, trigger: int) -> Iterator[Group]:
    """Yield a group and those joined to it by commas and "and", unless they begin another clause."""
    yield group
    parse = field.parse
    _, limit = parse.bounds(group.head)
    at = group.end
    while at < limit and parse.words[at] in (",", "and", "&", "plus"):
        step = at + 1
        while step < limit and parse.words[step] in ("and", "also"):
            step += 1
        member = field.at.get(step) or _single_at(parse, step, limit)
        if member is None or member.start != step or _own_predicate(parse, member, limit, trigger):
            return
        yield member
        at = member.end


def _single_at(parse: Parse, at: int, limit: int) -> Group | None:
    """Read "a pedestrian", "his wife" that begins at a token."""
    if at >= limit or parse.words[at] not in ("a", "an", "his", "her", "their", "one", "another"):
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
    """Say whether the joined group is the subject of its own verb: "and 31 were injured"."""
    after = member.end
    if after >= limit or after == trigger:
        return False
    word = parse.words[after]
    if after < trigger:
        return False
    return (
        word in TRIGGERS
        or parse.tags[after] in ("VBD", "VBZ", "VBP", "MD", "VBN")
        or word in ("others", "more")
    )
