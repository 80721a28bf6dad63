"""The group beside a word: what decides where the parse of headlines and lists offers nothing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.casualties.field import Field, Group
from generator.extract.casualties.lists import AUXILIARIES
from generator.extract.casualties.singles import has_be, is_doer
from generator.extract.casualties.slots import OBJECTS
from generator.extract.casualties.triggers import HARMS, TRIGGERS, Trigger
from generator.extract.lexicon import words
from generator.extract.parse import Parse

BEFORE_FRAMES = frozenset(("object", "subject", "adjective", "count"))


CLAUSE_OPENERS = frozenset(
    ("and", ",", "while", "with", "but", ";", "when", "that", "–", "—", "-", "after", ":")
)


TOLL_CUES = words(
    """
    from passes passed tops topped surpassed to at of reached reaches reach exceeded exceeds exceed is
    was stands stood hits hit nears
    """
)
QUOTES = tuple([mark] for mark in "“‘'\"")
SUFFERING = words(
    """
    with suffering suffered sustained sustaining received having have
    """
)
OUTLIVED = words("survived survive escaped arrived remained remain")
LIGHT_RIGHT = frozenset(("the", "about", "also", "at", "least", ":", "of", "off", "down", "in"))


LIGHT_LEFT = words(
    """
    be is are was were become became becomes been being have has had got also reportedly feared
    confirmed reported left , - – — the and said to believed presumed either still now already least
    remain remained alleged suspected named wanted linked
    """
)


CLAUSE_STARTERS = words(
    """
    before after as when while until because he she they it who if although though
    """
)


def beside(field: Field, token: int, trigger: Trigger) -> Iterator[tuple[Group, str]]:
    """Yield the group beside a trigger: "31 wounded", "and 31 others were injured", "injuring 5"."""
    parse = field.parse
    if trigger.frame in ("count", "lives") and token in field.at:
        if _counts_harms(parse, field.at[token].start, token):
            return
        yield field.at[token], f"{trigger.effect}:count"
        return
    if trigger.frame not in ("object", "adjective", "lives"):
        return
    after = token + 1 + (parse.words[token + 1 : token + 2] == ["dead"])
    after += parse.raw[after : after + 1] in QUOTES
    right = field.at.get(after)
    passive = has_be(parse, token)
    if right is not None and right.start == after and trigger.frame == "object" and not passive:
        yield right, f"{trigger.effect}:next"
        return
    if acts(parse, token):
        return
    edge = token - 1
    low, _ = parse.bounds(token)
    while (
        edge >= low
        and edge not in field.at
        and (parse.words[edge] in AUXILIARIES or parse.tags[edge] == "RB")
    ):
        edge -= 1
    left = _owner(field, field.at.get(edge))
    if left is not None and left.end < edge:
        edge = left.end - 1
    if left is None or left.end != edge + 1 or left.amount.low == 0:
        return
    if trigger.frame == "lives":
        yield left, "lives"
        return
    opens = left.start == low or parse.words[left.start - 1] in CLAUSE_OPENERS
    participle = parse.tags[token] in ("VBN", "JJ") or (
        parse.tags[token] == "VBD" and parse.child(token, *OBJECTS) is None
    )
    if (left.bare and edge == token - 1) or passive or (opens and participle):
        yield left, f"{trigger.effect}:beside"


def acts(parse: Parse, token: int) -> bool:
    """Say whether who stands before a verb does the harm: "the couple shot and killed all four"."""
    joined = [c for c in parse.children[token] if parse.deps[c] == "conj" and 0 < c - token < 4]
    done = any(parse.deps[o] in OBJECTS for c in (token, *joined) for o in parse.children[c] if o > c)
    return parse.tags[token] == "VBD" and done and not has_be(parse, token)


def _owner(field: Field, group: Group | None) -> Group | None:
    """Step from "two families" to the people it tells of: "15 civilians from two families"."""
    if group is None or field.parse.words[group.start - 1] not in ("from", "of", "in"):
        return group
    return field.at.get(group.start - 2) or group


def _counts_harms(parse: Parse, start: int, token: int) -> bool:
    """Say whether wounds are counted and not people: "two gunshot wounds", "with multiple injuries"."""
    suffered = bool(set(parse.words[max(0, start - 3) : start]) & SUFFERING)
    return parse.words[token] in HARMS and (suffered or parse.words[token].startswith("wound"))


def by_surface(field: Field, token: int, trigger: Trigger) -> Iterator[tuple[Group, str]]:
    """Yield the group next to a trigger when the parse offers none."""
    low, high = field.parse.bounds(token)
    if trigger.frame == "toll":
        for group in _toll_groups(field, token, high):
            yield group, "toll:from" if field.parse.words[group.start - 1] == "from" else "toll"
        return
    if trigger.frame == "count" and field.parse.words[token] in HARMS:
        sufferer = _sufferer(field, token, low)
        if sufferer is not None and not is_doer(field.parse, sufferer.head):
            yield sufferer, "suffered"
            return
    right = field.at.get(_skip_right(field.parse, token + 1, high))
    noun = field.parse.words[token - 1] == "of" and token > low  # "and of injured at 44"
    left = None if noun else field.at.get(_skip_left(field.parse, token - 1, low, field))
    active = trigger.frame == "object" and not has_be(field.parse, token)
    if active and right is not None and (field.parse.tags[token] != "VBN" or left is None):
        yield right, f"{trigger.effect}:next"
    elif (
        left is not None
        and left.end <= token
        and not acts(field.parse, token)
        and _reaches(field.parse, left, token, trigger)
    ):
        yield left, f"{trigger.effect}:before"


def _toll_groups(field: Field, token: int, limit: int) -> Iterator[Group]:
    """Yield the numbers a toll stands at: "toll of 22", "rose from 30 to 42", "exceeded 100"."""
    words_ = field.parse.words
    for group in field.groups:
        if not token < group.start < limit or words_[group.start - 1] == "by":
            continue
        before = group.start - 1 - (words_[group.start - 1] in ("“", '"'))
        cue = words_[before] in TOLL_CUES or words_[group.start] in TOLL_CUES - {"at"}
        if cue or group.start < token + 3:
            yield group
            if words_[before] != "from":
                return


def _sufferer(field: Field, token: int, low: int) -> Group | None:
    """Return the group before "with life-threatening injuries", "suffering burns and wounds"."""
    for at in range(token - 1, max(low, token - 8), -1):
        if field.parse.words[at] in SUFFERING:
            end = at - (field.parse.words[at - 1] in OUTLIVED)
            left = field.at.get(end - 1)
            if left is not None and left.end == end:
                return left
    return None


def _reaches(parse: Parse, left: Group, token: int, trigger: Trigger) -> bool:
    """Say whether a group on the left can be what a trigger tells of, by the words between them."""
    if trigger.frame not in BEFORE_FRAMES or parse.tags[token] in ("VBG", "VB", "VBP"):
        return False
    own = TRIGGERS.get(parse.words[left.head])
    if own is not None and own.effect != trigger.effect:
        return False  # "four martyrs and a number wounded"
    between = range(left.end, token)
    if trigger.frame == "count":
        return all(parse.is_noun(i) or parse.tags[i] in ("JJ", "VBN", "HYPH") for i in between)
    other = [i for i in between if parse.words[i] in TRIGGERS]
    return not other or all(parse.words[i] in ("and", "or", "/") for i in range(other[-1] + 1, token))


def _skip_right(parse: Parse, at: int, limit: int) -> int:
    steps = 0
    while at < limit and steps < 2 and (parse.words[at] in LIGHT_RIGHT or parse.tags[at] == "RB"):
        at += 1
        steps += 1
    return at


def _skip_left(parse: Parse, at: int, low: int, field: Field) -> int:
    """Walk left from a trigger to the nearest group of its clause; -1 when another clause begins first."""
    steps = 0
    while at >= low and at not in field.at and steps < 14:
        word = parse.words[at]
        if word == "," and steps < 4:
            opener = next((i for i in range(at - 1, max(low, at - 25), -1) if parse.words[i] == ","), at)
            at = opener
        elif (
            (parse.is_verb(at) and word not in LIGHT_LEFT and word not in TRIGGERS)
            or word in CLAUSE_STARTERS
            or word in (";", ":", ".")
        ):
            return -1
        at -= 1
        steps += 1
    return at if steps < 14 else -1
