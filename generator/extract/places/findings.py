"""Turn what was resolved into findings: one for each place, its country added, and what lies in what."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from generator.extract.places.centres import country_entry
from generator.extract.places.gazetteer import Entry, contains
from generator.extract.places.lexicon import lexicon
from generator.extract.places.mentions import Mention
from generator.extract.places.words import Words
from generator.model.brief import PlaceKind
from generator.model.findings import PlaceFinding, Span

RANKS = {"site": 0, "settlement": 1, "alternate": 1, "district": 2, "region": 3, "wide": 4, "country": 5}
SHOWN: dict[str, PlaceKind] = {
    "site": "site",
    "settlement": "settlement",
    "alternate": "settlement",
    "district": "region",
    "region": "region",
    "wide": "region",
    "country": "country",
}


@dataclass(slots=True)
class Place:
    """A place in the making; ``outer`` is the place the words or its position say it lies in."""

    name: str
    kind: PlaceKind
    entry: Entry | None
    spans: list[Span] = field(default_factory=list)
    outer: Place | None = None
    country: str | None = None

    @property
    def rank(self) -> int:
        """How wide it is, 0 for a site."""
        if self.kind == "site":
            return 0
        if self.entry and not (self.kind == "region" and self.entry.kind in {"settlement", "alternate"}):
            return RANKS[self.entry.kind]
        return 2 if self.kind == "region" else 1


def to_findings(places: list[Place]) -> tuple[PlaceFinding, ...]:
    """Give the places numbers in order of first mention, countries that the text leaves out last."""
    places = [*places, *_unnamed_countries(places)]
    places.sort(key=lambda p: min((s.start for s in p.spans), default=10**9))
    ids = {id(p): f"p{n}" for n, p in enumerate(places, 1)}
    return tuple(_finding(p, ids, places) for p in places)


def _finding(place: Place, ids: dict[int, str], places: list[Place]) -> PlaceFinding:
    entry = place.entry
    exact = entry is not None and place.kind == SHOWN[entry.kind]
    return PlaceFinding(
        id=ids[id(place)],
        name=place.name,
        kind=place.kind,
        country=_country(place),
        lat=entry.lat if entry else None,
        lon=entry.lon if entry else None,
        geonames=entry.geonames if entry and exact else None,
        mentions=tuple(sorted(place.spans)),
        within=tuple(ids[id(outer)] for outer in _around(place, places)),
    )


def _country(place: Place) -> str | None:
    if place.country:
        return place.country
    if place.entry:
        return place.entry.country
    return _country(place.outer) if place.outer else None


def _around(place: Place, places: list[Place]) -> list[Place]:
    """List the places around one, nearest first."""
    around: list[Place] = []
    inner: Place | None = place
    while inner and inner.outer and inner.outer not in around and inner.outer is not place:
        around.append(inner.outer)
        inner = inner.outer
    for other in places:
        if other is not place and other not in around and _holds(other, place):
            around.append(other)
    return sorted(around, key=lambda p: p.rank)


def _holds(outer: Place, inner: Place) -> bool:
    if outer.entry is None or outer.rank <= inner.rank:
        return False
    if outer.kind == "country":
        return outer.country == _country(inner)
    return inner.entry is not None and contains(outer.entry, inner.entry)


def _unnamed_countries(places: list[Place]) -> list[Place]:
    named = {p.country for p in places if p.kind == "country"}
    needed = dict.fromkeys(_country(p) for p in places)
    return [
        Place(country_entry(code).name, "country", country_entry(code), country=code)
        for code in needed
        if code and code not in named
    ]


def span_of(words: Words, start: int, end: int) -> Span:
    """Return the characters of tokens ``start`` to ``end`` (exclusive)."""
    return Span(words.starts[start], words.end(end - 1))


def shown_name(words: Words, mentions: tuple[Mention, ...], entry: Entry | None, *, area: bool) -> str:
    """Return the text's own spelling of a name, with its type word where that tells an area."""
    spelt = [words.text(m.start if area else m.name.start, m.end if area else m.name.end) for m in mentions]
    full = [name for name in spelt if name not in lexicon().abbreviations]
    if entry and entry.kind == "country":
        full = [name for name, _ in Counter(full).most_common()]
    best = next((name for name in full if not name.isupper() or len(name) < 4), None)
    if best is None:
        plain = spelt[0].replace(" ", "").isalpha() and spelt[0] not in lexicon().abbreviations
        best = spelt[0].title() if plain or not entry else entry.name
    return best.removeprefix("the ").removeprefix("The ")
