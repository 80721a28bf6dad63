"""Choose what each name stands for, by the other places of the text, containment and population.

In order of weight: what the words say it lies in ("Paris, Texas"), its type word ("the city of X"), regions
named elsewhere in the text, countries named by noun or adjective, capitals, and how many people live there.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log10

from generator.extract.places.centres import countries
from generator.extract.places.gazetteer import Entry
from generator.extract.places.groups import Group
from generator.extract.places.lexicon import Cue

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
    "natural": {"wide": 3.0, "district": 1.0, "region": 1.0, "country": -5.0},
}
SMALL = 20_000
CLEAR = 0.6  # a country with this part of the votes is what the text is about


@dataclass(frozen=True, slots=True)
class Context:
    """Countries that the text speaks of, with how much, and first-level regions it names."""

    votes: Counter[str]
    regions: frozenset[tuple[str | None, str]]

    def share(self, country: str | None) -> float:
        """Return a country's part of all votes, 0 to 1."""
        total = sum(self.votes.values())
        return self.votes[country] / total if country and total else 0.0

    @property
    def main(self) -> str | None:
        """The country that most of the text speaks of, None where no one has the most by far."""
        top = self.votes.most_common(1)
        return top[0][0] if top and self.share(top[0][0]) >= CLEAR else None


def contains(outer: Entry, inner: Entry) -> bool:
    """Say whether one entry lies in another, going by country and first-level region."""
    if outer.kind == "country":
        return inner.kind != "country" and inner.country == outer.country
    same = outer.country == inner.country and outer.admin1 == inner.admin1 != ""
    if outer.kind == "region":
        return same and inner.kind in {"settlement", "alternate", "district"}
    if outer.kind == "district":
        return same and inner.kind in {"settlement", "alternate"} and _near(outer, inner, 0.7)
    return False


def _near(one: Entry, other: Entry, degrees: float) -> bool:
    if one.lat is None or other.lat is None or one.lon is None or other.lon is None:
        return False
    return abs(one.lat - other.lat) <= degrees and abs(one.lon - other.lon) <= degrees


def choose(group: Group, context: Context, outers: list[tuple[Entry, ...]]) -> Entry | None:
    """Return what a group's name stands for; None when nothing fits.

    ``outers`` are what the names that follow its mentions ("Paris, Texas") may stand for.
    """
    entries = group.mentions[0].name.entries
    if not entries:
        return None
    best = max(entries, key=lambda e: score(e, group, context, outers))
    return best if _credible(best, group, context, outers) else None


def score(entry: Entry, group: Group, context: Context, outers: list[tuple[Entry, ...]]) -> float:
    """Weigh one entry; one point is a tenfold population."""
    lies_in = any(contains(outer, entry) for outer in _flat(outers))
    capital = entry.country and countries().get(entry.country)
    return (
        _size(entry)
        + max((BY_CUE[m.cue].get(entry.kind, 0.0) for m in group.mentions if m.cue), default=0.0)
        + 6.0 * lies_in
        + 2.0 * ((entry.country, entry.admin1) in context.regions and entry.kind != "region")
        + 2.5 * context.share(entry.country)
        + 1.0 * (context.votes[entry.country] > 0 if entry.country else 0)
        + 1.0 * bool(capital and capital.capital == group.key and entry.kind in {"settlement", "alternate"})
    )


def _flat(outers: list[tuple[Entry, ...]]) -> list[Entry]:
    return [
        entry for entries in outers for entry in entries if entry.kind in {"country", "region", "district"}
    ]


def _size(entry: Entry) -> float:
    people = log10(max(entry.population, 1))
    if entry.kind == "country":
        return 8.5
    if entry.kind == "wide":
        return 7.0
    if entry.kind == "region":
        return max(people - 0.5, 5.0)
    if entry.kind == "district":
        return people - 2.0
    return people - 0.7 * (entry.kind == "alternate")


def _credible(entry: Entry, group: Group, context: Context, outers: list[tuple[Entry, ...]]) -> bool:
    """Refuse a small place in a country that the text does not speak of, unless its words are sure."""
    if entry.kind in {"country", "wide", "region"} or entry.population >= SMALL * (
        5 if entry.kind == "alternate" else 1
    ):
        return True
    if context.votes[entry.country or ""] or any(contains(o, entry) for o in _flat(outers)):
        return True
    return group.weight >= 4.0 and not context.votes
