"""Tell figures that are a part of a bigger one: "including five children", breakdowns, single names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.extract.casualties.groups import Group
from generator.extract.casualties.links import Field, Link, _coordinated, _single_at
from generator.extract.casualties.parse import Parse

INCLUDING = ("including", "include", "included", "includes", "comprising", "among", "amongst", "being")
BREAKERS = frozenset((".", ";", ":"))


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
        for member in _coordinated(field, group, len(parse.words)):
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
        group = field.at.get(i) or _single_at(field.parse, i, limit)
        if group is not None:
            return group
    return None


def is_marked_part(parse: Parse, group: Group) -> bool:
    """Say whether a group follows "including", "among them" or is "of whom" in its clause."""
    low, high = parse.bounds(group.head)
    if group.subset or parse.words[group.end : min(high, group.end + 2)] in (["of", "whom"], ["of", "them"]):
        return True
    at = group.start - 1
    while at >= low and group.start - at < 16:
        word = parse.words[at]
        if word in INCLUDING:
            return True
        if word in BREAKERS or parse.tags[at] in ("VBD", "VBZ", "VBP", "MD"):
            return False
        at -= 1
    return False
