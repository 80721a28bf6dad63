"""Tell figures that are a part of a bigger one: "including five children", breakdowns, single names."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from generator.extract.casualties.groups import Group
from generator.extract.casualties.joined import (
    INCLUDING,
    Field,
    Link,
    coordinated,
    including_before,
    single_at,
)
from generator.extract.casualties.parse import Parse
from generator.extract.casualties.triggers import TRIGGERS

AMONG = frozenset(("among", "amongst"))


def link_parts(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield links for "13 people, including two children": the children share what befell the people."""
    parse = field.parse
    taken = {(link.group.head, link.effect) for link in links}
    for i, word in enumerate(parse.words):
        if word not in INCLUDING:
            continue
        whole = _whole(parse, links, i)
        if whole is None:
            continue
        group = _part_after(field, i)
        if group is None:
            continue
        for member in coordinated(field, group, whole.token):
            if (member.head, whole.effect) not in taken:
                yield Link(member, whole.token, whole.effect, "part")


def _whole(parse: Parse, links: Sequence[Link], at: int) -> Link | None:
    """Find the figure that "including" at a token opens: the nearest before it in the sentence."""
    low, _ = parse.bounds(at)
    best: Link | None = None
    for link in links:
        near = low <= link.group.start and link.group.end <= at and at - link.group.end < 25
        if near and (best is None or link.group.end > best.group.end):
            best = link
    return best


def _part_after(field: Field, at: int) -> Group | None:
    """Return the group that follows "including" within two words."""
    _, limit = field.parse.bounds(at)
    for i in range(at + 1, min(limit, at + 4)):
        group = field.at.get(i) or single_at(field.parse, i, limit)
        if group is not None:
            return group
    return None


def is_part(parse: Parse, link: Link, lows: Collection[int | None]) -> bool:
    """Say whether a linked group is told as a part of another: "including two", "three of the victims"."""
    group = link.group
    if group.subset or (group.out_of is not None and group.out_of in lows):
        return True
    if any(parse.words[i] in AMONG for i in range(group.end, link.token)):
        return True
    opener = including_before(parse, group)
    if opener is None:
        return False
    low, _ = parse.bounds(group.head)
    told = any(word in TRIGGERS for word in parse.words[low:opener])
    return link.token < opener or not told
