"""Find the things and institutions attacked or damaged, in the text's words."""

from __future__ import annotations

from collections.abc import Iterable

from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.phrases import is_qualified, merge, phrase
from generator.extract.incidents.vehicles import is_weapon_vehicle
from generator.extract.parse import Parse

AT = frozenset(
    ("on", "against", "at", "of", "to", "outside", "near", "inside", "in", "into", "under", "beside")
)
WITHIN = frozenset(("compound", "nmod", "amod", "poss"))
HAPPEN = frozenset(("take", "occur", "happen"))
SUFFERED = frozenset(("target", "targets", "damage", "damages", "attack", "fire"))


def targets_in(parse: Parse, sentences: Iterable[int]) -> tuple[str, ...]:
    """List what the sentences say was attacked or damaged."""
    return merge(
        phrase(parse, at)
        for number in sentences
        for at in range(*parse.sentences[number])
        if is_target(parse, at) and is_attacked(parse, at)
    )


def is_target(parse: Parse, at: int) -> bool:
    """Say whether a word names a thing or institution: not the car of "car bomb"."""
    if parse.words[at] not in WORDS["targets"] or not parse.is_noun(at) or is_weapon_vehicle(parse, at):
        return False
    if parse.raw[at + 1 : at + 2] == ["-"] and parse.end(at) == parse.starts[at + 1]:  # "a home-made bomb"
        return False
    if parse.words[at] in WORDS["targets_qualified"] and not is_qualified(parse, at, "target_qualifiers"):
        return False
    head = parse.heads[at]
    word = parse.words[head] if head > at and parse.deps[at] in WITHIN else ""
    return word not in WORDS["weapons"] and word not in WORDS["targets"]


def is_attacked(parse: Parse, at: int) -> bool:
    """Say whether a thing is what an attack was aimed at: "bombed the embassy", "an attack on a bridge"."""
    token = _whole(parse, parse.first_conjunct(at))
    head, label = parse.heads[token], parse.deps[token]
    if _is_damaged(parse, at):
        return True
    if label in ("dobj", "nsubjpass"):
        return parse.lemmas[head] in WORDS["attack_verbs"]
    if label == "nsubj":
        met = parse.child(head, "attr", "dobj")
        return met is not None and parse.words[met] in SUFFERED
    if label == "pobj" and parse.words[head] in AT:
        governor = parse.heads[head]
        if parse.words[governor] in WORDS["attack_nouns"]:
            return True
        aimed = parse.lemmas[governor] in WORDS["hit_verbs"] and parse.deps[governor] != "xcomp"
        return aimed or _is_scene(parse, governor)
    return False


def _is_scene(parse: Parse, verb: int) -> bool:
    """Say whether a verb tells where an attack was: "a shooting took place at"."""
    attack = parse.child(verb, "nsubj")
    named = attack is not None and parse.words[attack] in WORDS["attack_nouns"]
    return named and parse.lemmas[verb] in HAPPEN


def _is_damaged(parse: Parse, at: int) -> bool:
    """Say whether the thing's own words tell of damage: "damaged windows", "a house hit by a rocket"."""
    for child in parse.children[at]:
        if parse.lemmas[child] in WORDS["attack_verbs"] and parse.tags[child] == "VBN":
            passive = parse.child(child, "nsubjpass") is not None
            if parse.deps[child] in ("amod", "acl") or (parse.deps[child] == "relcl" and passive):
                return True
    return False


def _whole(parse: Parse, at: int) -> int:
    """Climb from a part to what rules it: from the front of "exploded in front of the embassy"."""
    if parse.deps[at] == "pobj" and parse.words[parse.heads[at]] == "of":
        part = parse.heads[parse.heads[at]]
        if parse.words[part] in WORDS["parts"]:
            return part
    head = parse.heads[at]
    if parse.deps[at] == "npadvmod" and parse.deps[head] == "amod":  # "a bus carrying workers", misread
        return parse.heads[head]
    return at
