"""Give sites the place they lie in: the town named after them, in them, or beside them."""

from __future__ import annotations

from generator.extract.places.findings import Place, span_of
from generator.extract.places.folding import fold
from generator.extract.places.lexicon import lexicon, words_of
from generator.extract.places.scanning import Name, known
from generator.extract.places.sites import Site
from generator.extract.places.words import Words
from generator.model.findings import Span

NAMED_FOR_TOWN = words_of(
    "airport airfield airbase university hospital cathedral mosque museum stadium arena prison jail station "
    "port zoo polytechnic cemetery refinery harbour harbor plant dam"
)
CITY = 50_000
AFTER = 40  # characters between a site and the town named after it
BEFORE = 400  # characters back to the town that the text last spoke of


def place_sites(words: Words, sites: list[Site], names: list[Name], places: list[Place]) -> list[Place]:
    """Return a place for every site, mentions of one site together."""
    made: dict[str, Place] = {}
    for site in sites:
        span = span_of(words, site.start, site.end)
        text = words.text(site.start, site.end)
        place = made.setdefault(fold(text), Place(text, "site", None))
        place.spans.append(span)
        if place.outer is None:
            place.outer = _town(words, site, span, names, places)
            place.entry = place.outer.entry if place.outer else None
    return list(made.values())


def _town(words: Words, site: Site, span: Span, names: list[Name], places: list[Place]) -> Place | None:
    """Return the place a site lies in, from the surest sign to the weakest."""
    towns = [p for p in places if p.kind == "settlement"]
    return (
        _named_after(words, span, places)
        or _named_in(words, site, names, towns, places)
        or _last_named(span, towns, words)
    )


def _named_after(words: Words, span: Span, places: list[Place]) -> Place | None:
    """Return the place joined by a preposition or a comma: ``the consulate in Herat``."""
    nearest: tuple[int, int, Place] | None = None
    for place in places:
        for mention in place.spans:
            gap = mention.start - span.end
            if 0 < gap <= AFTER and (nearest is None or (gap, place.rank) < nearest[:2]):
                between = words.source[span.end : mention.start].split()
                if between and (between[0] in {"in", "at", "near", "of", "outside"} or between == [","]):
                    nearest = (gap, place.rank, place)
    return nearest[2] if nearest and nearest[2].kind != "country" else None


def _named_in(
    words: Words, site: Site, names: list[Name], towns: list[Place], places: list[Place]
) -> Place | None:
    """Return the town whose name the site bears: ``Kabul University``."""
    inside = [n for n in names if site.start <= n.start and n.end <= site.end]
    for name in inside:
        for town in towns:
            if town.entry and any(e == town.entry for e in name.entries):
                return town
    if words.lower[site.end - 1] not in NAMED_FOR_TOWN:
        return None
    here = {p.country or (p.entry and p.entry.country) for p in places}
    for name in inside:
        cities = [e for e in known(words.text(name.start, name.end))[1] if e.kind == "settlement"]
        fitting = [e for e in cities if e.population >= CITY and (e.country in here or not here)]
        if fitting and name.key not in lexicon().never:
            town = Place(words.text(name.start, name.end), "settlement", fitting[0])
            places.append(town)
            return town
    return None


def _last_named(span: Span, towns: list[Place], words: Words) -> Place | None:
    """Return the town of the same sentence or the one spoken of last before."""
    best: tuple[int, Place] | None = None
    for town in towns:
        for mention in town.spans:
            gap = span.start - mention.end
            if town.entry is None:
                continue
            if gap < 0:
                gap = BEFORE // 2 + (
                    (mention.start - span.end) * 2
                    if "\n" not in words.source[span.end : mention.start]
                    else BEFORE + 1
                )
            if 0 <= gap <= BEFORE and (best is None or gap < best[0]):
                best = (gap, town)
    return best[1] if best else None
