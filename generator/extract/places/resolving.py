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
TOLD, SURE = 3.0, 4.0
AREAS = frozenset({"country", "region", "wide"})


@dataclass(frozen=True, slots=True)
class Resolved:
    """A group and what it stands for, None where the gazetteer does not know."""

    group: Group
    entry: Entry | None


@dataclass(frozen=True, slots=True)
class Resolution:
    """Names with what they stand for, and the country that the places are of, None where none has the most.

    ``homes`` adds the country of most places and nationalities together.
    """

    names: tuple[Resolved, ...]
    home: str | None
    homes: frozenset[str]


def resolve(words: Words, groups: list[Group], chain: dict[int, Mention]) -> Resolution:
    """Resolve every group."""
    adjectives = _spoken_of(words)
    context = _context(adjectives, [Resolved(g, _only(g)) for g in groups])
    chosen: list[Resolved] = []
    for _ in range(ROUNDS):
        chosen = [
            Resolved(g, choose(g, context, _outers(g, chain), _inners(g, groups, chain))) for g in groups
        ]
        context = _context(adjectives, chosen)
    home = _context(Counter(), chosen).main
    names = tuple(r for r in chosen if r.entry or _may_be_unlisted(r.group, home))
    return Resolution(names, home, frozenset(c for c in (home, context.main) if c))


def _may_be_unlisted(group: Group, home: str | None) -> bool:
    """Say whether a name is a place though nothing that it could stand for fits.

    It is so when its type is told, or at home in the text's country when it is common to many lands.
    """
    mentions = group.mentions
    lands = {e.country for e in mentions[0].name.entries}
    common = home is not None and len(lands) > 1 and not any(m.dateline for m in mentions)
    return not lands or (group.told and group.weight >= TOLD) or (common and group.weight >= SURE)


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
