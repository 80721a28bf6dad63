"""The whole that a share is taken of: "one of the 12 people killed" tells of twelve."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.extract.casualties.bounds import Amount
from generator.extract.casualties.field import Field, Group, Link
from generator.extract.casualties.numbers import read_number
from generator.extract.parse import Parse


def link_wholes(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield a link for the number of which another is a share, where what befell them follows its noun."""
    told = {(link.token, link.effect, link.group.amount.low) for link in links}
    for link in links:
        whole = _whole(field.parse, link)
        if whole is not None and (link.token, link.effect, whole.amount.low) not in told:
            yield Link(whole, link.token, link.effect, "whole")


def _whole(parse: Parse, link: Link) -> Group | None:
    """Read the 12 of "two of the 12 people initially killed"."""
    group, token = link.group, link.token
    if group.out_of is None or not group.end <= token <= group.end + (parse.tags[token - 1] == "RB"):
        return None
    at = next((i for i in range(group.amount.end, group.end) if _says(parse, i, group.out_of)), None)
    described = parse.deps[token] == "acl" or (at is not None and token == at + 1)
    if at is None or not described or parse.child(token, "dobj") is not None:
        return None
    amount = Amount(at, at, at + 1, group.out_of, group.out_of, "exact")
    return replace(group, start=at, amount=amount, bare=group.end == at + 1, subset=False, out_of=None)


def _says(parse: Parse, at: int, number: int) -> bool:
    """Say whether a number stands at a token."""
    read = read_number(parse.words[at : at + 1], 0)
    return read is not None and read.low == number
