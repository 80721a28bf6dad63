"""Counts told place by place with the verb left out: "Al Haouz counted 1,684 dead, Taroudant 980"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.extract.casualties.field import Field, Group, Link
from generator.extract.casualties.units import MONTHS
from generator.extract.parse import Parse

SEPARATORS = frozenset((",", ";", "and"))


def link_places(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield a link for each place of a list that a counted place or a whole number and a colon open."""
    taken = {link.group.head for link in links}
    for link in links:
        parse, group = field.parse, link.group
        if group.implicit or group.amount.numeral is False:
            continue
        _, limit = parse.bounds(link.token)
        end = max(group.end, link.token + 1)
        if parse.words[limit - 1] == ":" and limit < len(parse.words):
            limit = parse.bounds(limit)[1]
        listed = [*_listed(field, end, limit)]
        opened = parse.words[end : end + 1] == [":"]
        if any(g.head in taken for g in listed) or len(listed) < 1 + opened:
            continue
        if opened or _has_place(parse, group, link.token):
            taken |= {g.head for g in listed}
            yield from (Link(g, link.token, link.effect, "listed") for g in listed)


def _has_place(parse: Parse, group: Group, token: int) -> bool:
    """Say whether a name stands just before "1,684 dead", or before the verb that has them."""
    before = group.start - 1
    if token < group.start or before < 1:
        return False
    return parse.tags[before - parse.is_verb(before)] == "NNP"


def _listed(field: Field, at: int, limit: int) -> Iterator[Group]:
    """Yield the bare numbers that follow, each after a separator and with a name."""
    parse = field.parse
    while at < limit and parse.words[at] in SEPARATORS | {":"}:
        while at < limit and parse.words[at] in SEPARATORS | {":"}:
            at += 1
        number = _past_name(parse, at, limit)
        group = field.at.get(number)
        if group is None or group.start != number or not group.bare:
            return
        place = group.end + 1 if number == at and parse.words[group.end] in ("in", "at") else group.end
        end = _past_name(parse, place, limit) if place > group.end else place
        if (number == at and end == place) or (end < limit and parse.words[end] not in SEPARATORS | {"."}):
            return
        yield group
        at = end


def _past_name(parse: Parse, at: int, limit: int) -> int:
    """Step over a name that begins at a token."""
    while at < limit and parse.tags[at] == "NNP" and parse.words[at] not in MONTHS:
        at += 1
    return at
