"""Tell figures that complete a breakdown: "twelve of the dead drowned, seven were crushed by walls"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.extract.casualties.field import Field, Group, Link

JOINTS = frozenset((",", "and", ";", "while"))


def link_shares(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield links for numbers that go on "twelve of the dead" where all of them add up to a figure before."""
    taken = {link.group.head for link in links}
    for link in links:
        if not link.group.subset:
            continue
        rest = [group for group in _following(field, link.group) if group.head not in taken]
        total = sum(group.amount.low or 0 for group in (link.group, *rest))
        if rest and any(k.effect == link.effect and k.group.amount.low == total for k in links):
            yield from (Link(replace(g, subset=True), g.end, link.effect, "described") for g in rest)


def _following(field: Field, first: Group) -> Iterator[Group]:
    """Yield the numbers without a noun that open later clauses of the sentence."""
    parse = field.parse
    _, limit = parse.bounds(first.head)
    for group in field.groups:
        opens = first.end <= group.start < group.end < limit and parse.words[group.start - 1] in JOINTS
        if opens and group.bare and not group.subset:
            yield group
