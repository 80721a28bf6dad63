"""Resolve the groups of one text together: each is chosen in the light of the others."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator.extract.countries import country_of_adjective
from generator.extract.places.choosing import SMALL, Context, choose, has_rival
from generator.extract.places.gazetteer import Entry
from generator.extract.places.groups import Group
from generator.extract.places.mentions import Mention
from generator.extract.places.words import Words

ROUNDS = 2
AREAS = frozenset({"country", "region", "wide"})


@dataclass(frozen=True, slots=True)
class Resolved:
    """A group and what it stands for, None where the gazetteer does not know."""

    group: Group
    entry: Entry | None


def resolve(words: Words, groups: list[Group], chain: dict[int, Mention]) -> tuple[list[Resolved], Context]:
    """Resolve every group; the context returned speaks of places alone, not of nationalities."""
    adjectives = _spoken_of(words)
    context = _context(adjectives, [Resolved(g, _only(g)) for g in groups])
    chosen: list[Resolved] = []
    for _ in range(ROUNDS):
        chosen = [
            Resolved(g, choose(g, context, _outers(g, chain), _inners(g, groups, chain))) for g in groups
        ]
        context = _context(adjectives, chosen)
    told = _context(Counter(), chosen)
    return [r for r in chosen if r.entry or not r.group.mentions[0].name.entries or _sure(r.group)], told


def _sure(group: Group) -> bool:
    """Say whether a name is a place though what it could stand for does not fit."""
    return group.told and group.weight >= 4.0


def _outers(group: Group, chain: dict[int, Mention]) -> list[Mention]:
    return [chain[m.start] for m in group.mentions if m.start in chain]


def _inners(group: Group, groups: list[Group], chain: dict[int, Mention]) -> list[Entry]:
    own = set(group.mentions)
    return [
        entry
        for other in groups
        for mention in other.mentions
        if chain.get(mention.start) in own
        for entry in mention.name.entries
        if entry.kind == "settlement"
    ]


def _only(group: Group) -> Entry | None:
    """Return the entry of a name that leaves no doubt: a country's, or the only one it has."""
    entries = group.mentions[0].name.entries
    if entries and (entries[0].kind == "country" or len(entries) == 1):
        return entries[0]
    return None


def _spoken_of(words: Words) -> Counter[str]:
    """Count countries by their adjectives, half a vote each."""
    votes: Counter[str] = Counter()
    for text in words.texts:
        code = country_of_adjective(text) if text[:1].isupper() else None
        if code:
            votes[code] += 1
    return Counter({code: min(count, 4) for code, count in votes.items()})


def _context(adjectives: Counter[str], chosen: list[Resolved]) -> Context:
    votes = Counter(adjectives)
    certain = [r for r in chosen if not has_rival(r.group.mentions[0].name.entries)]
    for resolved in certain:
        entry = resolved.entry
        if entry and entry.country and (entry.kind in AREAS or entry.population >= SMALL):
            filed = any(m.dateline for m in resolved.group.mentions)
            votes[entry.country] += min(len(resolved.group.mentions), 3) + filed
    regions = frozenset(
        (r.entry.country, r.entry.admin1, r.group.key)
        for r in chosen
        if r.entry and r.entry.kind == "region" and r.entry.admin1
    )
    towns = frozenset(r.entry.country for r in certain if r.entry and r.entry.kind != "country")
    return Context(votes, regions, towns)
