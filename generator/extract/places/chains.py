"""Read what the words say lies in what: "Sangin, Helmand", "Panjwai district of Kandahar"."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.extract.places.mentions import Mention
from generator.extract.places.words import Words

LONGEST = 10
DIRECTION = re.compile(r" ?\b(?:(?:north|south)(?: ?-? ?(?:east|west))?|east|west|central)(?:ern)?\b")
APPOSED = re.compile(r", (?:an?|the) (?:[a-z-]+ ){0,3}(?:in|of)(?: the)?(?: [a-z-]+)?")
JOINS = frozenset(
    {
        ",",
        "",
        "in",
        "of",
        "(",
        "/",
        ", in",
        "in the",
        ", in the",
        ", a",
        "within",
        "of the",
        "-",
        ", near",
        "near",
        "outside",
    }
)


def chains(words: Words, mentions: list[Mention]) -> dict[int, Mention]:
    """Map a mention's start to the mention that follows it as its container, fitting or not."""
    links: dict[int, Mention] = {}
    for inner, outer in pairwise(mentions):
        gap = DIRECTION.sub("", " ".join(words.lower[inner.end : outer.start]))
        near = outer.start - inner.end <= 5 and gap in JOINS
        if near or (outer.start - inner.end <= LONGEST and APPOSED.fullmatch(gap)):
            links[inner.start] = outer
    return links
