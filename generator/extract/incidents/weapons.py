"""Find the weapons used: things that went off, were thrown or fired, or with which somebody was hurt."""

from __future__ import annotations

from collections.abc import Iterable

from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.phrases import is_qualified, merge, phrase
from generator.extract.incidents.vehicles import is_hit, is_rammed, is_weapon_vehicle
from generator.extract.parse import Parse

NEAR = 3
PROPELLED = frozenset(("propelled", "borne", "launched", "laden"))  # "rocket-propelled grenade"
TOOLS = frozenset(("with", "by", "using", "of", "from", "in"))


def weapons_in(parse: Parse, sentences: Iterable[int]) -> tuple[str, ...]:
    """List the weapons that the sentences say were used, the general ones only where none is named."""
    found = [
        (at, phrase(parse, at, bare=True))
        for number in sentences
        for at in range(*parse.sentences[number])
        if is_weapon(parse, at) and is_used(parse, at)
    ]
    special = [text for at, text in found if parse.words[at] not in WORDS["weapons_general"]]
    return merge(special or [text for _, text in found])


def is_weapon(parse: Parse, at: int) -> bool:
    """Say whether a word names a weapon here: "charge" only as "dynamite charge"."""
    if is_weapon_vehicle(parse, at):
        return True
    if parse.words[at] not in WORDS["weapons"] or not parse.is_noun(at):
        return False
    head = parse.heads[at]
    if (at < head <= at + NEAR and parse.words[head] in WORDS["weapons"]) or parse.words[head] in PROPELLED:
        return False
    if parse.entities[at] == "PERSON" and parse.raw[at][:1].isupper():
        return False
    if parse.words[at] not in WORDS["weapons_qualified"]:
        return True
    return is_qualified(parse, at, "weapon_qualifiers") or _goes_off(parse, at)


def _goes_off(parse: Parse, at: int) -> bool:
    """Say whether a thing explodes or is made to: "two mines blew up", "detonated the device"."""
    verb = parse.lemmas[parse.heads[at]]
    if parse.deps[at] in ("nsubj", "nsubjpass"):
        return verb in ("explode", "detonate", "blow")
    return parse.deps[at] == "dobj" and verb in ("detonate", "plant", "lay", "defuse")


def is_used(parse: Parse, at: int) -> bool:
    """Say whether a weapon was used, not found, seized, defused or only owned."""
    if is_rammed(parse, at) and parse.words[at] in WORDS["vehicles"]:
        return True
    token = _measured(parse, parse.first_conjunct(at))
    head = parse.heads[token]
    word, lemma = parse.words[head], parse.lemmas[head]
    label = parse.deps[token]
    if lemma in WORDS["found"] or parse.child(head, "neg") is not None:
        return False
    if label in ("compound", "nmod", "amod"):
        ruler = parse.lemmas[parse.heads[parse.first_conjunct(head)]]
        return word in WORDS["weapon_acts"] and ruler not in WORDS["found"]
    if label in ("nsubj", "nsubjpass", "dobj"):
        return lemma in WORDS["weapon_verbs"] or _is_set_off(parse, at)
    if label == "pobj" and word in TOOLS:
        governor = parse.heads[head]
        if parse.lemmas[governor] in WORDS["found"] or is_hit(parse, parse.heads[governor]):
            return False
        near = (
            parse.lemmas[governor] in WORDS["weapon_governors"]
            or parse.words[governor] in WORDS["weapon_acts"]
        )
        return near or _is_set_off(parse, at)
    return _is_set_off(parse, at)


def _measured(parse: Parse, token: int) -> int:
    """Return the sticks of "sticks of dynamite", which stand where the weapon would."""
    head = parse.heads[token]
    if (
        parse.deps[token] == "pobj"
        and parse.words[head] == "of"
        and parse.words[parse.heads[head]] in WORDS["measures"]
    ):
        return parse.heads[head]
    return token


def _is_set_off(parse: Parse, at: int) -> bool:
    """Say whether the weapon's own clause tells of its use: "a bomb that exploded", "a mine laid by"."""
    inside = [c for c in parse.children[at] if parse.deps[c] in ("acl", "relcl")]
    return any(parse.lemmas[c] in WORDS["weapon_verbs"] for c in inside)
