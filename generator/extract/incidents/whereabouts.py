"""Find where an event happened: the places told with it, most specific first, up to the country.

The best-told place (``setting``) and a model's judgement of every place (``likely``) decide together: the
best-told one has an advantage, others that are likely go with it, and what contains them. Where no place is
likely, only the country is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.extract.incidents.likely import likelihood
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.scenes import ELSEWHERE, scenes
from generator.extract.incidents.setting import RANK, best_told
from generator.extract.incidents.story import Story
from generator.model.findings import Findings, PlaceFinding

ADVANTAGE = 2.0  # of the best-told place
UNLIKELY = 0.25
UNLIKELY_ASIDE = -1.0  # a background event has few sentences to tell where
LIKELY = 0.75
DOUBT = 1.0  # of a site, named as often for what it is, and of what is only told of other incidents
SAME = re.compile(
    r"\b(?:at|in|on|near|outside|inside|of|hit|struck) the same (?:busy |crowded |small )?"
    r"(?:place|spot|site|scene|area|town|city|village|district|neighbou?rhood|street|road|square|market|building|"
    r"hospital|school|church|mosque|temple|hotel|station|airport|base|camp|prison|stadium|university|province)\b"
)
JOINED = re.compile(r", (?:and |or )?| (?:and|or|as well as) ")
AND = re.compile(r",? (?:and|or|as well as) ")
Likely = dict[str, float]
Places = dict[str, PlaceFinding]


def places_of(story: Story, found: Findings, mentions: Sequence[Mention], *, main: bool) -> tuple[str, ...]:
    """Return ids of the place, of others that are likely too, of what contains them, and the country.

    A background event is only looked for in its own sentences.
    """
    within = None if main else frozenset(m.sentence for m in mentions)
    tellings = scenes(story, found, mentions, within)
    likely = {i: likelihood(rows) for i, rows in tellings.items()}
    places = {p.id: p for p in found.places}
    told, country = best_told(story, found, mentions, main=main)
    if told is not None:
        likely[told] += ADVANTAGE
    best = _best(likely, places, told, UNLIKELY if main else UNLIKELY_ASIDE)
    if best is None:
        return tuple(p.id for p in found.places if p.kind == "country" and p.country == country)
    doubtful = {
        i for i, rows in tellings.items() if places[i].kind == "site" or all(ELSEWHERE in r for r in rows)
    }
    chosen = [best, *_others(likely, places, best, doubtful)]
    chosen += [i for i in _listed_with(story, best) if i in likely and i not in chosen]
    around = dict.fromkeys([*chosen, *places[best].within, *_region(likely, places, best)])
    around.update(dict.fromkeys(c for i in chosen for c in places[i].within if places[c].kind == "country"))
    ordered = sorted((i for i in around if i != best), key=lambda i: RANK[places[i].kind])
    return (best, *ordered, *(() if places[best].country else _only_country(found)))


def is_same_scene(story: Story, mentions: Sequence[Mention]) -> bool:
    """Say whether a background event is told to have been where the main one was: "at the same market"."""
    spans = (story.span(number) for number in {m.sentence for m in mentions})
    return any(SAME.search(story.reading.text(span).lower()) for span in spans)


def _best(likely: Likely, places: Places, told: str | None, least: float) -> str | None:
    """Return the likeliest place, or a likely one inside it; None where none is as likely as ``least``."""
    best = max(likely, key=lambda i: likely[i], default=None)
    if best is None or likely[best] < least:
        return None
    if told and places[told].kind == "site" and best in places[told].within:
        return told
    if told and likely[told] >= LIKELY and _is_finer(places[told], places[best]):
        return told
    enough = max(LIKELY, likely[best] - ADVANTAGE) if best == told else LIKELY
    inner = [i for i in likely if best in places[i].within and likely[i] >= enough]
    return max(inner, key=lambda i: (-RANK[places[i].kind], likely[i]), default=best)


def _is_finer(one: PlaceFinding, other: PlaceFinding) -> bool:
    return one.country == other.country and RANK[one.kind] < RANK[other.kind]


def _others(likely: Likely, places: Places, best: str, doubtful: set[str]) -> Iterator[str]:
    """Yield other likely places, the likeliest first; none that holds one given before or lies in it."""
    given = [best]
    for i in sorted(likely, key=lambda i: -likely[i]):
        if likely[i] < LIKELY + (DOUBT if i in doubtful else 0.0):
            continue
        if not any(i == g or i in places[g].within or g in places[i].within for g in given):
            given.append(i)
            yield i


def _listed_with(story: Story, best: str) -> Iterator[str]:
    """Yield the places that a list tells in one breath with a place: "Homs, Hama and Idlib"."""
    text = story.reading.whole
    for row in story.places:
        run: list[PlaceFinding] = []
        for at, told in enumerate(row):
            between = text[row[at - 1].span.end : told.span.start] if at else ""
            if not run or not JOINED.fullmatch(between) or not _are_peers(told.place, run[-1]):
                run = []
            run.append(told.place)
            nexts = text[told.span.end : row[at + 1].span.start] if at + 1 < len(row) else ""
            if AND.fullmatch(between) and not JOINED.fullmatch(nexts) and best in {p.id for p in run}:
                yield from (p.id for p in run if p.id != best)


def _are_peers(one: PlaceFinding, other: PlaceFinding) -> bool:
    """Say whether two places may be members of a list: neither a country, neither inside the other."""
    apart = one.id not in other.within and other.id not in one.within
    return apart and "country" not in (one.kind, other.kind)


def _region(likely: Likely, places: Places, best: str) -> list[str]:
    """Return the likeliest region where nobody knows in which the best place lies."""
    known = places[best].lat is not None or any(places[i].kind == "region" for i in places[best].within)
    regions = [i for i in likely if places[i].kind == "region" and i != best and places[i].lat is not None]
    return [max(regions, key=lambda i: likely[i])] if regions and not known else []


def _only_country(found: Findings) -> tuple[str, ...]:
    """Return the country that all places of the text lie in, for a lake or sea that tells none."""
    if len({p.country for p in found.places if p.country}) != 1:
        return ()
    return tuple(p.id for p in found.places if p.kind == "country")[:1]
