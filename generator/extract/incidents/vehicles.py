"""Tell vehicles that were weapons: packed with explosives, or driven into people."""

from __future__ import annotations

from generator.extract.incidents.lexicon import WORDS
from generator.extract.parse import Parse

NEAR = 4
HIT = frozenset(("strike", "hit", "attack", "target", "destroy", "stop", "find", "intercept"))
INTO = frozenset(("into", "through", "over", "at"))


def is_weapon_vehicle(parse: Parse, at: int) -> bool:
    """Say whether a noun names a vehicle that was used as a weapon."""
    if parse.words[at] not in WORDS["vehicles"] or not parse.is_noun(at):
        return False
    return is_rammed(parse, at) or (
        not is_hit(parse, at) and (load_end(parse, at) is not None or _is_laden(parse, at))
    )


def _is_laden(parse: Parse, at: int) -> bool:
    """Say whether a vehicle is told to be full of explosives before it: "an explosives-laden car"."""
    near = range(max(0, at - NEAR), at)
    laden = any(parse.lemmas[i] in WORDS["loading"] for i in near)
    return laden and any(parse.words[i] in WORDS["weapons"] for i in near)


def is_hit(parse: Parse, at: int) -> bool:
    """Say whether a vehicle was hit or stopped, whatever it carried."""
    return parse.deps[at] == "dobj" and parse.lemmas[parse.heads[at]] in HIT


def load_end(parse: Parse, at: int) -> int | None:
    """Return the last token of what a vehicle is packed with to explode: "a car packed with explosives"."""
    for child in parse.children[at]:
        if child > at and parse.lemmas[child] in WORDS["loading"]:
            tool = next((c for c in parse.children[child] if parse.words[c] in ("with", "of")), None)
            load = None if tool is None else parse.child(tool, "pobj")
            if load is not None and parse.words[load] in WORDS["weapons"]:
                return load
    return None


def is_rammed(parse: Parse, at: int) -> bool:
    """Say whether a vehicle hits people: "drove a van into a crowd", "a truck ploughed into shoppers"."""
    verbs = [c for c in parse.children[at] if parse.deps[c] in ("acl", "relcl")]
    head = parse.heads[at]
    if parse.deps[at] in ("dobj", "nsubj", "nsubjpass"):
        verbs.append(head)
    elif parse.deps[at] == "pobj" and parse.words[head] in ("with", "in"):
        verbs.append(parse.heads[head])
    met = (c for verb in verbs if parse.lemmas[verb] in WORDS["ramming"] for c in parse.children[verb])
    return any(_meets_people(parse, child) for child in met if child != at)


def _meets_people(parse: Parse, child: int) -> bool:
    """Say whether a verb's object, or what it says "into" before, are people."""
    met = parse.child(child, "pobj") if parse.words[child] in INTO else child
    return met is not None and parse.words[met] in WORDS["crowd"]
