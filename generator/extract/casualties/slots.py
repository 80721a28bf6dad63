"""Where the victims of a word stand in the parse: subject of a passive, object, "of" phrase, sufferer."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.casualties.people import is_thing
from generator.extract.casualties.singles import has_be, is_doer
from generator.extract.casualties.triggers import HARMS, TRIGGERS, Trigger
from generator.extract.lexicon import words
from generator.extract.parse import Parse

# Verbs that without an object tell what was done to the one before: "the man killed on Monday".
ONLY_DONE_TO = words("killed injured wounded slain murdered")


SUBJECTS = ("nsubj", "nsubjpass", "csubj")


OBJECTS = ("dobj", "obj", "attr", "oprd")


SUFFERED = words(
    """
    suffered suffer suffering sustained sustain sustaining received receiving treated have has had
    hospitalized hospitalised recovering
    """
)


LOSING = words("lost lose losing embraced embrace attained achieved")


LEAVING = frozenset(("left", "leaves", "leaving", "leave", "put", "puts"))


RAISED = frozenset(("oprd", "xcomp", "ccomp", "acomp", "advcl", "conj"))


REPORTED = frozenset(("reported", "feared", "believed", "found", "confirmed", "presumed", "said", "thought"))


RELATIVES = frozenset(("who", "that", "which", "whom"))


def slots(parse: Parse, token: int, trigger: Trigger) -> Iterator[tuple[int, str]]:
    """Yield the tokens where the victims of a trigger stand in the parse, with the rule's name."""
    if trigger.frame in ("object", "subject"):
        yield from _verb_slots(parse, token, trigger)
    elif trigger.frame == "adjective":
        yield from _adjective_slots(parse, token)
    elif trigger.frame == "lives":
        yield from _lives_slots(parse, token)
    else:
        yield from _noun_slots(parse, token)
        if parse.words[token] in HARMS:
            yield from _sufferers(parse, token)


def _verb_slots(parse: Parse, token: int, trigger: Trigger) -> Iterator[tuple[int, str]]:
    """Slots of a verb: the subject of a passive or of "died", the object of an active."""
    passive = trigger.frame == "object" and parse.tags[token] in ("VBN", "VBD", "JJ") and has_be(parse, token)
    if not passive and parse.deps[token] in RAISED and parse.words[parse.heads[token]] in REPORTED:
        passive = has_be(parse, parse.heads[token])
    wants_subject = passive or trigger.frame == "subject"
    objects = [c for c in parse.children[token] if parse.deps[c] in OBJECTS and c > token]
    if parse.words[token] == "condition":
        token = _governor(parse, token)
        left = parse.child(token, *OBJECTS) if parse.words[token] in LEAVING else None
        if left is not None:
            yield left, f"{trigger.effect}:object"
            return
    if wants_subject:
        subject = subject_of(parse, token)
        if subject is not None:
            yield subject, f"{trigger.effect}:{'passive' if passive else 'subject'}"
        return
    for child in objects:
        owner = parse.child(child, "poss") if is_thing(parse.words[child]) else None
        yield child if owner is None else owner, f"{trigger.effect}:object"
    if objects:
        return
    yield from _joined_verb_slots(parse, token, trigger)
    own = parse.child(token, "nsubj")
    if own == token - 1 and parse.words[token] in ONLY_DONE_TO and parse.child(own, "det") is not None:
        yield own, f"{trigger.effect}:participle"
    if parse.deps[token] in ("acl", "amod") and parse.tags[token] in ("VBN", "VBD", "JJ"):
        yield parse.heads[token], f"{trigger.effect}:participle"


def _joined_verb_slots(parse: Parse, token: int, trigger: Trigger) -> Iterator[tuple[int, str]]:
    """Slots that a verb shares with one it is joined to: "were shot and killed", "killed and injured 8"."""
    head = parse.heads[token]
    joined = parse.deps[token] == "conj" and parse.is_verb(head) and parse.tags[token] == "VBN"
    if joined and has_be(parse, head):
        subject = subject_of(parse, token)  # its own in "she was hurt and her son killed"
        if subject is not None:
            yield subject, f"{trigger.effect}:passive"
            return
    for child in parse.children[token]:
        if parse.deps[child] == "conj" and parse.words[child] in TRIGGERS and 0 < child - token < 4:
            for c in parse.children[child]:
                if parse.deps[c] in OBJECTS:
                    yield c, f"{trigger.effect}:object"


def _governor(parse: Parse, token: int) -> int:
    """Return the verb that "in stable condition" hangs on."""
    while not parse.is_verb(token) and parse.tags[token] != "AUX" and parse.heads[token] != token:
        token = parse.heads[token]
    return token


def subject_of(parse: Parse, verb: int, depth: int = 0) -> int | None:
    """Find the subject of a verb: its own, the noun a relative clause hangs on, or that of a joined verb."""
    own = parse.child(verb, *SUBJECTS)
    if own is not None and parse.words[own] in RELATIVES and parse.deps[verb] == "relcl":
        return parse.heads[verb]
    if own is not None:
        return own
    if parse.deps[verb] in ("relcl", "acl"):
        return parse.heads[verb]
    told = _told_as(parse, verb)
    if told is not None:
        return told
    after = parse.heads[parse.heads[verb]]
    if parse.deps[verb] == "pcomp" and depth < 3 and parse.is_verb(after):
        return subject_of(parse, after, depth + 1)
    if (
        parse.deps[verb] in ("conj", "xcomp", "oprd", "acomp")
        and depth < 3
        and parse.is_verb(parse.heads[verb])
    ):
        return subject_of(parse, parse.heads[verb], depth + 1)
    return None


def _told_as(parse: Parse, verb: int) -> int | None:
    """Return whom a verb is told of by another: "a user reported him as having been killed"."""
    head = parse.heads[verb]
    marked = parse.deps[verb] == "advcl" and any(parse.words[c] == "as" for c in parse.children[verb])
    if parse.words[head] == "as" and parse.deps[verb] == "pcomp":
        return parse.child(parse.heads[head], "dobj")
    return parse.child(head, "dobj") if marked and parse.tags[verb] == "VBN" else None


def _adjective_slots(parse: Parse, token: int) -> Iterator[tuple[int, str]]:
    """Slots of "dead" and "missing": the subject of its verb, the noun it describes, what was left so."""
    head = parse.heads[token]
    label = parse.deps[token]
    if label in ("acomp", "attr") and parse.words[head] not in ("left", "leaves", "leave", "leaving"):
        subject = subject_of(parse, head)
        if subject is not None:
            yield subject, "state"
    elif label == "amod" and head > token:
        yield head, "state"
    elif label in ("oprd", "ccomp", "xcomp", "acomp"):
        own = parse.child(token, *SUBJECTS)
        objects = [c for c in parse.children[head] if parse.deps[c] in OBJECTS and c < token]
        if own is None and has_be(parse, head):
            own = subject_of(parse, head)
        for slot in [own] if own is not None else objects:
            yield slot, "left"


def _lives_slots(parse: Parse, token: int) -> Iterator[tuple[int, str]]:
    """Slots of "lost their lives" (the subject) and "the lives of 12 people"."""
    verb = parse.heads[token]
    own = any(parse.words[c] == "own" for c in parse.children[token])
    if own or parse.words[verb] in LOSING:
        subject = subject_of(parse, verb)
        if subject is not None:
            yield subject, "lives"
    yield from _noun_slots(parse, token)


def _sufferers(parse: Parse, token: int) -> Iterator[tuple[int, str]]:
    """Slots of "sustained injuries", "was treated for wounds", "patients with gunshot wounds"."""
    head = parse.heads[token]
    if parse.deps[token] == "pobj" and parse.words[head] in ("with", "for", "from"):
        if parse.is_noun(parse.heads[head]) or parse.tags[parse.heads[head]] == "CD":
            if not is_doer(parse, parse.heads[head]):
                yield parse.heads[head], "suffered"
            return
        head = parse.heads[head]
    if parse.words[head] in SUFFERED or (parse.words[head] == "found" and has_be(parse, head)):
        subject = subject_of(parse, head)
        if subject is not None:
            yield subject, "suffered"


def _noun_slots(parse: Parse, token: int) -> Iterator[tuple[int, str]]:
    """Slots of "deaths", "toll" and "murder": the number before, the "of" phrase, the owner."""
    for child in parse.children[token]:
        if parse.deps[child] in ("prep",) and parse.words[child] == "of":
            for c in parse.children[child]:
                if parse.deps[c] == "pobj":
                    yield c, "nominal"
        elif parse.deps[child] == "poss":
            yield child, "nominal"
