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


def link_fatally(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield a link for "shot five people, three fatally": the three died of what befell the five."""
    parse = field.parse
    taken = {link.group.head for link in links}
    for group in field.groups:
        if group.head in taken or parse.words[group.end : group.end + 1] != ["fatally"]:
            continue
        low, _ = parse.bounds(group.head)
        hurt = [k for k in links if low <= k.token < group.start and k.effect == "injured"]
        if hurt:
            yield Link(group, hurt[-1].token, "killed", hurt[-1].rule)
