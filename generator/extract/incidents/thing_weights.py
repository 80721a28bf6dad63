"""Choose the weapons and targets of an incident: rules and a linear model together.

What by rule was used or hit is kept unless the model speaks clearly against it, and other things are added
for which it speaks. The model was trained by ``scripts/train_things.py``; ``data/used.tsv`` holds its
weights, a feature a row, for weapons and for targets, and is the model of ``CHECKSUM``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.extract.incidents.thing_clues import thing_clues
from generator.extract.incidents.things import Kind, Thing, things_in
from generator.extract.incidents.told import Told
from generator.extract.weights import read_weights

CHECKSUM = "72af897653550bafbb506c13627f3d14487f4b09eeb7a451b160e136693aee4d"
KINDS: tuple[Kind, ...] = ("weapon", "target")
LEAST: dict[Kind, float] = {"weapon": -0.3, "target": 0.0}
LEAST_BY_RULE: dict[Kind, float] = {"weapon": -1.0, "target": -1.0}
HARMLESS = frozenset(("accident", "disaster"))


def chosen(told: Told, kind: Kind) -> tuple[str, ...]:
    """Return the names of an incident's weapons or targets in text order; an accident has none."""
    if told.category in HARMLESS:
        return ()
    things = things_in(told.story.parse, told.sentences, kind)
    return tuple(thing.name for thing in things if _is_part(told, kind, thing, things))


def _is_part(told: Told, kind: Kind, thing: Thing, things: Sequence[Thing]) -> bool:
    sentence_of = told.story.parse.sentence_of
    by_rule = any(word.used and told.names(sentence_of[word.at]) for word in thing.words)
    least = LEAST_BY_RULE[kind] if by_rule else LEAST[kind]
    return score(kind, thing_clues(told, kind, thing, things)) > least


def score(kind: Kind, clues: Iterable[str]) -> float:
    """Return the logarithm of the odds that a thing with these features was a weapon or a target."""
    table = weights()[KINDS.index(kind)]
    return math.fsum([table["bias"], *(table.get(clue, 0.0) for clue in clues)])


@lru_cache(maxsize=1)
def weights() -> tuple[dict[str, float], ...]:
    """Load the models of weapons and of targets: feature → weight.

    Raises ExtractError when the file is not the one that was measured.
    """
    rows = read_weights(__package__, "used.tsv", CHECKSUM)
    return tuple({feature: row[kind] for feature, row in rows.items()} for kind in range(len(KINDS)))
