"""Choose what each name stands for, by the other places of the text, containment and population.

In order of weight: what the words say it lies in ("Paris, Texas"), its type word ("the city of X"), regions
named elsewhere in the text, countries named by noun or adjective, capitals, and how many people live there.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log10

from generator.extract.places.centres import countries
from generator.extract.places.gazetteer import Entry, contains
from generator.extract.places.groups import Group
from generator.extract.places.lexicon import Cue
from generator.extract.places.mentions import Mention

BY_CUE: dict[Cue, dict[str, float]] = {
    "region": {
        "region": 4.0,
        "wide": 3.0,
        "district": 3.0,
        "settlement": -2.0,
        "alternate": -2.0,
        "country": -1.0,
    },
    "district": {"district": 4.0, "settlement": 1.0, "alternate": 0.5, "region": 0.0, "country": -5.0},
    "settlement": {"settlement": 3.0, "alternate": 2.5, "region": -3.0, "district": -3.0, "country": -5.0},
    "quarter": {"settlement": 1.0, "district": 1.0, "region": -3.0, "country": -5.0},
    "natural": {"wide": 3.0, "district": 1.0, "region": 1.0, "country": -5.0},
}
KNOWN = 20_000
SMALL = 50_000
CITY = 100_000
OUTSHINES = 5
LARGE = 300_000
GREAT = 1_000_000
CONTAINERS = frozenset({"country", "region", "district"})
FEW = 4  # with fewer votes than this no country weighs in full
FOREIGN = 0.2  # and with less than this part one that a village of its would have to be told for
CLEAR = 0.6  # a country with this part of the votes is what the text is about


@dataclass(frozen=True, slots=True)
class Context:
    """Countries that the text speaks of, with how much, and first-level regions it names.

    A region is its country, its code and the key it is named by. ``towns`` are the countries of the towns and
    regions named.
    """

    votes: Counter[str]
    regions: frozenset[tuple[str | None, str, str]]
    towns: frozenset[str | None] = frozenset()

    def names_region_of(self, entry: Entry, key: str) -> bool:
        """Say whether the region an entry lies in is named, by another name than the entry's own key."""
        return any((c, a) == (entry.country, entry.admin1) and k != key for c, a, k in self.regions)

    def share(self, country: str | None) -> float:
        """Return a country's part of all votes, 0 to 1."""
        total = sum(self.votes.values())
        return self.votes[country] / max(total, FEW) if country and total else 0.0

    @property
    def main(self) -> str | None:
        """The country that most of the text speaks of, None where no one has the most by far."""
        top = self.votes.most_common(1)
        total = sum(self.votes.values())
        return top[0][0] if top and top[0][1] >= CLEAR * total else None


def choose(group: Group, context: Context, outers: list[Mention], inners: list[Entry]) -> Entry | None:
    """Return what a group's name stands for; None when nothing fits.

    ``outers`` are the names that follow its mentions as what contains it ("Paris, Texas"); ``inners`` are
    what the names that it so follows may stand for.
    """
    entries = group.mentions[0].name.entries
    if not entries:
        return None
    best = max(entries, key=lambda e: score(e, group, context, outers, inners))
    return best if _credible(best, group, context, outers) else None


def score(entry: Entry, group: Group, context: Context, outers: list[Mention], inners: list[Entry]) -> float:
    """Weigh one entry; one point is a tenfold population."""
    lies_in = any(contains(outer, entry) for outer in _flat(outers))
    holds = entry.kind == "region" and any(contains(entry, e) for e in inners)
    capital = entry.country and countries().get(entry.country)
    return (
        _size(entry)
        + max((BY_CUE[m.cue].get(entry.kind, 0.0) for m in group.mentions if m.cue), default=0.0)
        - 1.5 * _is_namesake(entry, group)
        - 1.5 * _is_outshone(entry, group)
        + 6.0 * lies_in
        + 3.0 * holds
        - 3.0 * _is_state(entry, group, context)
        + 1.5 * (entry.kind != "region" and context.names_region_of(entry, group.key))
        + 2.0 * context.share(entry.country)
        + 0.5 * (context.votes[entry.country] > 0 if entry.country else 0)
        + 1.5 * bool(capital and capital.capital == group.key and entry.kind in {"settlement", "alternate"})
    )


def has_rival(entries: tuple[Entry, ...]) -> bool:
    """Say whether a country shares its name with a great region elsewhere: Georgia."""
    country = next((e.country for e in entries if e.kind == "country"), None)
    return country is not None and any(_is_great(e) and e.country != country for e in entries)


def _is_great(entry: Entry) -> bool:
    return entry.kind == "region" and entry.population >= GREAT


def _is_state(entry: Entry, group: Group, context: Context) -> bool:
    """Say whether a country's name means a region elsewhere, of whose country the text names other places."""
    if entry.kind != "country" or entry.country in context.towns:
        return False
    rivals = group.mentions[0].name.entries
    return any(_is_great(e) and e.country != entry.country and e.country in context.towns for e in rivals)


def _is_namesake(entry: Entry, group: Group) -> bool:
    """Say whether a region is named after a city in it, which the bare name then means."""
    return entry.kind == "region" and any(
        e.kind in {"settlement", "alternate"}
        and (e.population >= CITY or e.population >= entry.population)
        and contains(entry, e)
        for e in group.mentions[0].name.entries
    )


def _is_outshone(entry: Entry, group: Group) -> bool:
    """Say whether a small town shares its name with a far greater city elsewhere: Geneva, New York."""
    if entry.kind not in {"settlement", "alternate"} or entry.population >= SMALL:
        return False
    return any(
        e.kind == "settlement" and e.country != entry.country and e.population >= OUTSHINES * entry.population
        for e in group.mentions[0].name.entries
        if e.population >= CITY
    )


def _flat(outers: list[Mention]) -> list[Entry]:
    return [entry for outer in outers for entry in outer.name.entries if entry.kind in CONTAINERS]


def _size(entry: Entry) -> float:
    people = log10(max(entry.population, 1))
    if entry.kind == "country":
        return 8.5
    if entry.kind in {"wide", "site"}:
        return 7.5
    if entry.kind == "region":
        return max(people - 0.5, 5.0)
    if entry.kind == "district":
        return people - 2.0
    return people - 1.2 * (entry.kind == "alternate")


def _credible(entry: Entry, group: Group, context: Context, outers: list[Mention]) -> bool:
    """Refuse what lies elsewhere than the words say, and small places where the text does not speak of."""
    if entry.kind in {"country", "wide", "site"} or any(contains(o, entry) for o in _flat(outers)):
        return True
    local = group.area or entry.population < SMALL
    if (local or group.told) and any(_surely_around(outer) for outer in outers):
        return False
    district = any(m.cue in {"district", "quarter"} for m in group.mentions)
    if context.votes[entry.country or ""]:
        abroad = context.main not in {None, entry.country} and context.share(entry.country) < FOREIGN
        return not (abroad and (local or district))
    if context.main and (local or district):
        return entry.kind == "region" and entry.population >= LARGE and not district
    small = SMALL * (5 if entry.kind == "alternate" else 1)
    if entry.population >= small:
        return True
    return not context.votes and (group.weight >= 4.0 or (group.weight >= 2.5 and _is_only(entry, group)))


def _is_only(entry: Entry, group: Group) -> bool:
    """Say whether a town stands alone: its name means nothing in another country."""
    rivals = group.mentions[0].name.entries
    return entry.population >= KNOWN and all(e.country == entry.country for e in rivals if e.population)


def _surely_around(outer: Mention) -> bool:
    told = outer.cue == "region" and any(e.kind == "region" and e.admin1 for e in outer.name.entries)
    return told or any(e.kind == "country" for e in outer.name.entries)
