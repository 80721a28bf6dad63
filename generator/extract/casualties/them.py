"""Those told of before and not counted again: "shot three clerks, killing them all"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.extract.casualties.field import Field, Link
from generator.extract.casualties.triggers import TRIGGERS

ALL_OF_THEM = (["them"], ["both"], ["all"])
ACTS = ("injured:next", "injured:object")


def link_them(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield a link for "killing them": those whom the figure before counts as hurt were killed."""
    parse = field.parse
    taken = {link.token for link in links}
    for i, word in enumerate(parse.words):
        trigger = TRIGGERS.get(word)
        if trigger is None or trigger.frame != "object" or trigger.effect != "killed" or i in taken:
            continue
        if parse.words[i + 1 : i + 2] not in ALL_OF_THEM:
            continue
        low, _ = parse.bounds(i)
        hurt = [k for k in links if low <= k.token < i and k.rule in ACTS and not k.group.implicit]
        if hurt:
            yield Link(hurt[-1].group, i, "killed", "killed:object")
