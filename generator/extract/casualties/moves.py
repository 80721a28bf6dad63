"""Read who got out: "pulled alive from the rubble", "forced 900 people from their homes", "fled the town"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.extract.casualties.field import Link
from generator.extract.casualties.people import ATTACKERS
from generator.extract.casualties.triggers import Trigger
from generator.extract.lexicon import words
from generator.extract.parse import Parse

SAVING = words("pulled brought dug plucked winched lifted led hauled carried")
SAFE = frozenset(("alive", "safety", "surface", "safely"))
DRIVING = words("drove driven drives driving forced forces forcing chased")
HOMES = words("homes houses villages")
BODIES = words("body bodies corpse corpses")
FLEEING = words("fled flee flees fleeing")
REACH = 9
# What people flee who do not only run from a scene.
PLACES = words(
    """
    village town towns city area areas region district province country camp camps border to across into
    fighting violence clashes shelling bombing war floods flames eruption towards toward bush sea
    hills mountains
    """
)
# Fewer that flee are as likely those who did it, unless they leave their homes.
MANY = 20


def find_moves(parse: Parse) -> Iterator[tuple[int, Trigger]]:
    """Yield the verbs that tell of people brought to safety, driven out or in flight."""
    for i, word in enumerate(parse.words):
        if word in SAVING and SAFE.intersection(_after(parse, i)):
            yield i, Trigger("rescued", "object")
        elif word in DRIVING and _from_home(parse, i):
            yield i, Trigger("displaced", "object")
        elif word in FLEEING:
            yield i, Trigger("displaced", "subject")


def is_move(parse: Parse, link: Link) -> bool:
    """Say whether a link tells of people who got out: not of bodies brought up, nor of attackers who fled."""
    if link.effect == "rescued":
        return parse.words[link.group.head] not in BODIES
    if parse.words[link.token] not in FLEEING:
        return True
    low = link.group.amount.low or link.group.amount.high or 0
    after = _after(parse, link.token)
    left = not HOMES.isdisjoint(after) or (low >= MANY and not PLACES.isdisjoint(after))
    return left and parse.words[link.group.head] not in ATTACKERS


def _from_home(parse: Parse, at: int) -> bool:
    after = _after(parse, at)
    told = any(one == "from" and not HOMES.isdisjoint(after[n:]) for n, one in enumerate(after))
    return told or ("to", "flee") in pairwise(after)


def _after(parse: Parse, at: int) -> list[str]:
    """Return the next few words of a sentence."""
    _, limit = parse.bounds(at)
    return parse.words[at + 1 : min(limit, at + 1 + REACH)]
