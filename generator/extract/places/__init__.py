"""Find the places named and resolve each to a gazetteer entry."""

from __future__ import annotations

from msgspec.structs import replace

from generator.extract.places.capitals import find_capitals
from generator.extract.places.chains import chains
from generator.extract.places.findings import SHOWN, Place, shown_name, span_of, to_findings
from generator.extract.places.groups import group
from generator.extract.places.home import at_home
from generator.extract.places.mentions import Mention, is_tail, weigh
from generator.extract.places.placing import CITY, place_sites
from generator.extract.places.resolving import Resolution, Resolved, resolve
from generator.extract.places.scanning import Name, scan
from generator.extract.places.sites import find_sites, is_mission
from generator.extract.places.unlisted import find_unlisted
from generator.extract.places.words import Words
from generator.extract.reading import Reading
from generator.model.brief import PlaceKind
from generator.model.findings import Findings


def find_places(reading: Reading, found: Findings) -> Findings:
    """Find the places named and resolve each to a gazetteer entry, in order of first mention.

    Countries that only their places tell stand last and have no mentions. Sites have the position of the
    place they lie in; places the gazetteer does not know have none.
    """
    words = Words(reading)
    names = list(scan(words))
    towns = {(n.start, n.end) for n in names if _is_town(n)}
    sites = [s for s in find_sites(words) if (s.start, s.end) not in towns]
    taken = [False] * len(words)
    for site in sites:
        taken[site.start : site.end] = [True] * (site.end - site.start)
    mentions = [weigh(words, n) for n in names if not any(taken[n.start : n.end])]
    mentions = [m for m in mentions if not is_tail(words, m)]
    for mention in mentions:
        taken[mention.start : mention.end] = [True] * (mention.end - mention.start)
    mentions = sorted([*mentions, *find_unlisted(words, taken)], key=lambda m: m.start)
    resolution, chain = _resolve(words, mentions)
    again = at_home(words, mentions, resolution.homes)
    if again != mentions:
        resolution, chain = _resolve(words, again)
    places = _places(words, resolution.names, chain)
    find_capitals(words, places)
    places.extend(place_sites(words, sites, names, places))
    for place in places:
        mission = place.kind == "site" and is_mission(place.name)
        if place.entry is None and place.outer is None and not mission:
            place.country = resolution.home
    return replace(found, places=to_findings(places))


def _resolve(words: Words, mentions: list[Mention]) -> tuple[Resolution, dict[int, Mention]]:
    groups = group(words, mentions)
    kept = sorted((m for g in groups for m in g.mentions), key=lambda m: m.start)
    chain = chains(words, kept)
    return resolve(words, groups, chain), chain


def _places(words: Words, resolved: tuple[Resolved, ...], chain: dict[int, Mention]) -> list[Place]:
    """Merge groups that stand for the same thing, and link each to what the words say it lies in."""
    made: dict[object, Place] = {}
    at: dict[int, Place] = {}
    for item in resolved:
        area = item.group.area
        entry = item.entry
        kind = _kind(words, item)
        area = area or _city_of_region(words, item)
        key = (entry, kind) if entry else (item.group.key, area)
        name = shown_name(words, item.group.mentions, entry, area=area)
        place = made.setdefault(key, Place(name, kind, entry))
        if kind == "country" and entry:
            place.name, place.country = name, entry.country
        for mention in item.group.mentions:
            first, last = (mention.start, mention.end) if area else (mention.name.start, mention.name.end)
            place.spans.append(span_of(words, first, last))
            at[mention.start] = place
    quarters = {m.start for item in resolved for m in item.group.mentions if m.cue == "quarter"}
    for start, outer in chain.items():
        _link(at.get(start), at.get(outer.start), quarter=start in quarters)
    return list(made.values())


def _is_town(name: Name) -> bool:
    """Say whether a name that ends like a site's is a town's: Fort William, Crystal Palace."""
    return any(e.population >= CITY or e.kind == "site" for e in name.entries)


def _city_of_region(words: Words, item: Resolved) -> bool:
    """Say whether "city" belongs to the name because a wider place bears the name too: "Guatemala city"."""
    first = item.group.mentions[0]
    wider = any(e.kind in {"country", "region"} for e in first.name.entries)
    return wider and any(words.at(m.end - 1) == "city" for m in item.group.mentions if m.end > m.name.end)


def _kind(words: Words, item: Resolved) -> PlaceKind:
    first = item.group.mentions[0].name
    if item.entry is None and not item.group.area and words.labels[first.end - 1] == "FAC":
        return "site"
    if item.entry is None and words.lower[first.start] in {"lake", "mount"}:
        return "region"
    if item.entry is None or (item.group.area and item.entry.kind != "site"):
        return "region" if item.group.area else "settlement"
    return SHOWN[item.entry.kind]


def _link(inner: Place | None, outer: Place | None, *, quarter: bool) -> None:
    """Note what the words say lies in what, where the gazetteer cannot tell."""
    if inner is None or outer is None or inner is outer or inner.outer or inner.entry:
        return
    if outer.rank > inner.rank or (quarter and outer.kind == "settlement"):
        inner.outer = outer
