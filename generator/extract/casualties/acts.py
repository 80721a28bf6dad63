"""Find the words of a text that say what happened to people, and read what each means where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.casualties.act_words import (
    AFTER_SHOT,
    AIMED,
    AIMED_AT,
    ATTEMPTED,
    BODY,
    BODY_OPENERS,
    CARE,
    CONDITIONS_OF_PATIENTS,
    COUNTED,
    DEADLY_AFTER,
    DEADLY_BEFORE,
    DEADLY_VERBS,
    GUNFIRE,
    HOSPITALS,
    LIVES_TAKEN,
    NOT_TO_DEATH,
    NOUN_ACTS,
)
from generator.extract.casualties.moves import find_moves
from generator.extract.casualties.number_words import UNITS
from generator.extract.casualties.people import is_person
from generator.extract.casualties.singles import has_be
from generator.extract.casualties.triggers import HARMS, NOMINALS, TRIGGERS, Trigger
from generator.extract.parse import Parse

PARTICLES = {"gunned": "down", "gunning": "down"} | dict.fromkeys(("wiped", "wipe", "wipes", "wiping"), "out")
CAPTIVE = frozenset(("hostage", "hostages", "captive", "pupils", "students", "schoolgirls", "schoolboys"))
FOUND = frozenset(("found", "recovered", "discovered", "retrieved", "identified", "pulled"))


def find_triggers(parse: Parse) -> list[tuple[int, Trigger]]:
    """List the tokens that say what happened, in text order, with "shot dead" read as a killing."""
    found = []
    told = dict(find_moves(parse)) | dict(_to_death(parse))
    for i, word in enumerate(parse.words):
        trigger = told.get(i) or TRIGGERS.get(word)
        if trigger is None:
            continue
        trigger = read_trigger(parse, i, trigger)
        if trigger is not None:
            found.append((i, trigger))
    return found


def _to_death(parse: Parse) -> Iterator[tuple[int, Trigger]]:
    """Yield the verb of "beaten to death", "burned to death", "stabbed his wife to death"."""
    for i, word in enumerate(parse.words):
        if word != "death" or i < 2 or parse.words[i - 1] != "to":
            continue
        verb = parse.heads[i - 1]
        if not parse.is_verb(verb) or parse.words[verb] in NOT_TO_DEATH or not 0 < i - verb < 12:
            continue
        passive = has_be(parse, verb) or parse.tags[verb] == "VBN"
        acts = passive or parse.child(verb, "dobj", "obj") is not None or parse.words[verb] in TRIGGERS
        yield verb, Trigger("killed", "object" if acts else "subject")


def read_trigger(parse: Parse, i: int, trigger: Trigger) -> Trigger | None:
    """Adjust a trigger to its company: None for a noun "shot", a body "count" of votes, a life not taken."""
    word = parse.words[i]
    if is_idle(parse, i):
        return None
    if trigger.frame == "nominal" and i and parse.words[i - 1] in ("fatal", "deadly"):
        return Trigger("killed", "nominal")
    if trigger.frame == "object":
        return _read_verb(parse, i, trigger)
    if trigger.frame == "gunfire":
        begin, end = parse.bounds(i)
        hurt = GUNFIRE & set(parse.words[begin:end]) or (has_be(parse, i) and _in_body(parse, i, end))
        return Trigger("injured", "object") if hurt else None
    if trigger.frame == "hospital":
        return _hospital(parse, i, trigger)
    if trigger.frame == "lives" and word != "martyrdom":
        return trigger if any(w in LIVES_TAKEN for w in parse.words[max(0, i - 7) : i]) else None
    if word == "dead" and parse.words[i - 1 : i] and parse.words[i - 1] in DEADLY_VERBS:
        return None
    if word == "death" and i and parse.tags[i - 1] == "CD" and parse.words[i + 1 : i + 2] != ["toll"]:
        return Trigger("killed", "count")  # "one death"
    if word == "count" and parse.words[i - 1 : i] not in (["body"], ["death"], ["injury"]):
        return None
    if word == "body" and not FOUND & set(parse.words[parse.bounds(i)[0] : parse.bounds(i)[1]]):
        return None
    if word == "number":
        counted = next((COUNTED[w] for w in parse.words[i + 1 : i + 7] if w in COUNTED), None)
        return Trigger(counted, "toll") if counted and parse.words[i + 1 : i + 2] == ["of"] else None
    if word in ("toll", "count") and parse.words[i - 1 : i] == ["injury"]:
        return Trigger("injured", "toll")
    return trigger


def is_idle(parse: Parse, i: int) -> bool:
    """Say whether a word tells of no harm done: "toll-free", "attempted murder", "shot at officers"."""
    word, before, after = parse.words[i], parse.words[i - 1] if i else "", parse.words[i + 1 : i + 4]
    if word == "burns" and parse.tags[i] != "NNS":
        return True
    if word in ("free", "toll") and (parse.tags[i] == "JJ" or "free" in (*after[1:2], before)):
        return True
    if word in NOMINALS and before in ATTEMPTED:
        return True
    if word in ("fighting", "battling"):
        return after[:1] != ["for"] or not {"life", "lives"} & set(after)
    if word in AIMED and after[:1] == ["back"]:
        return True
    return word in AIMED and after[:1] == ["at"] and _aims(parse, i)


def _aims(parse: Parse, i: int) -> bool:
    """Say whether what follows "shot at" is whom the shots were meant for and not the place."""
    after = parse.words[i + 2 : i + 4]
    return bool(set(after) & AIMED_AT) or (
        not has_be(parse, i) and any(is_person(w) and w not in UNITS for w in after)
    )


def _read_verb(parse: Parse, i: int, trigger: Trigger) -> Trigger | None:
    """Tell a verb from the noun that looks like it, and a deadly act from one that wounds."""
    word = parse.words[i]
    if word in PARTICLES and parse.words[i + 1 : i + 2] != [PARTICLES[word]]:
        return None
    verb = parse.words[i - 1 : i] == [","] and parse.tags[i + 1 : i + 2] == ["CD"]  # "kills 19, wounds 44"
    if word in HARMS and parse.tags[i] in ("NN", "NNS") and not verb:
        return Trigger(trigger.effect, "count")
    if parse.tags[i] in ("NN", "NNP"):
        if parse.words[i + 1 : i + 2] in (["wounds"], ["wound"]):
            return None  # "multiple stab wounds"
        if word == "shot":
            return _shot(parse, i)
        if word in NOUN_ACTS or word.endswith("ing"):
            fatal = bool(i) and parse.words[i - 1] in ("fatal", "deadly")
            return Trigger("killed" if fatal else trigger.effect, "nominal")
    if word in DEADLY_VERBS and is_deadly(parse, i):
        return Trigger("killed", "object")
    return trigger


def _hospital(parse: Parse, i: int, trigger: Trigger) -> Trigger | None:
    """Keep "taken", "rushed", "went" only on the way to a hospital, "condition" only of a patient."""
    word = parse.words[i]
    _, end = parse.bounds(i)
    if word == "condition":
        return Trigger("injured", "subject") if parse.words[i - 1] in CONDITIONS_OF_PATIENTS else None
    if word in ("needed", "required", "needing", "requiring"):
        told = set(parse.words[i + 1 : min(end, i + 5)])
        return Trigger("injured", "subject") if told & CARE and told & (HOSPITALS | {"emergency"}) else None
    if word in ("treated", "treating"):
        return Trigger("injured", "object")
    if not any(w in HOSPITALS for w in parse.words[i + 1 : min(end, i + 9)]):
        captive = word == "taken" and bool(CAPTIVE & set(parse.words[i + 1 : min(end, i + 7)]))
        return Trigger("abducted", "object") if captive else None
    return Trigger("injured", "subject" if word in ("went", "go", "remained", "remain") else "object")


def _in_body(parse: Parse, i: int, end: int) -> bool:
    """Say whether a part of the body is told: "was hit in the shoulder"."""
    near = parse.words[i + 1 : min(end, i + 7)]
    return any(
        a == "in" and b in BODY_OPENERS and c in BODY
        for a, b, c in zip(near, near[1:], near[2:], strict=False)
    )


def _shot(parse: Parse, i: int) -> Trigger | None:
    """Keep "five shot in Seattle" although "shot" is tagged as a noun."""
    before = parse.words[i - 1] if i else ""
    counted = i > 0 and parse.tags[i - 1] in ("CD", "NNS", "NN", "NNP")
    group_before = before.isdigit() or counted or is_person(before)
    after = parse.words[i + 1] if i + 1 < len(parse.words) else ""
    if not group_before or after not in AFTER_SHOT:
        return None
    return Trigger("killed" if is_deadly(parse, i) else "injured", "object")


def is_deadly(parse: Parse, i: int) -> bool:
    """Say whether the act killed: "shot dead", "stabbed to death", "fatally shot", "shot him dead"."""
    if i and parse.words[i - 1] in DEADLY_BEFORE:
        return True
    after = " ".join(parse.words[i + 1 : i + 4]) + " "
    if any(after.startswith(phrase + " ") for phrase in DEADLY_AFTER):
        return True
    return any(parse.words[c] == "dead" and i < c < i + 16 for c in parse.children[i])
