"""Figures of one place of many that an incident befell: "Al Haouz counted 12 dead", "15 died in Agadir"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence

from generator.extract.parse import Parse, read_parse
from generator.extract.reading import Reading
from generator.model.brief import Toll
from generator.model.findings import FigureFinding, Findings

COUNTING = frozenset(("counted", "recorded", "registered", "saw", "had"))
PLACES = frozenset(("GPE", "LOC", "FAC"))


def find_local(
    reading: Reading,
    found: Findings,
    figures: Sequence[FigureFinding],
    tolls: Mapping[tuple[str, str], Toll | None],
) -> frozenset[int]:
    """List (by ``id``) the figures of a place that no sentence with the toll itself names."""
    parse = read_parse(reading.doc)
    opens = [parse.starts[first] for first, _ in parse.sentences]
    told = {parse.sentence_of[f.token] for f in figures if _is_toll(f, tolls)}
    whole = {
        p.id
        for p in found.places
        if any(bisect_right(opens, m.start) - 1 in told and not reading.text(m).isupper() for m in p.mentions)
    }
    places = [p for p in found.places if p.id not in whole and p.kind != "country"]
    starts = frozenset(m.start for place in places for m in place.mentions)
    names = tuple(name for p in places for name in (p.name, re.sub(r" [a-z]+$", "", p.name)))
    return frozenset(id(f) for f in figures if is_local(reading, parse, f, starts, names))


def is_local(
    reading: Reading,
    parse: Parse,
    figure: FigureFinding,
    starts: Collection[int],
    names: tuple[str, ...] = (),
) -> bool:
    """Say whether a place, such as one of ``names``, counts a figure, or it stands "in" one of ``starts``."""
    end = figure.span.end
    if reading.whole[end : end + 4] == " in " and end + 4 in starts:
        return True
    first = bisect_left(parse.starts, figure.span.start)
    if first < 2 or parse.words[first - 1] not in COUNTING:
        return False
    return parse.entities[first - 2] in PLACES or reading.whole[: parse.end(first - 2)].endswith(names)


def _is_toll(figure: FigureFinding, tolls: Mapping[tuple[str, str], Toll | None]) -> bool:
    toll = tolls.get((figure.incident or "", figure.effect))
    return toll is not None and figure.low == toll.low
