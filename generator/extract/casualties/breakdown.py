"""Mark figures that are a part of an incident's toll once the toll is known."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.extract.casualties.localities import find_local
from generator.extract.reading import Reading
from generator.model.brief import Toll
from generator.model.findings import FigureFinding, Findings, IncidentFinding

CARE = ("suffered", "care")


def mark_parts(
    reading: Reading, found: Findings, incidents: Sequence[IncidentFinding], figures: Sequence[FigureFinding]
) -> tuple[FigureFinding, ...]:
    """Mark members of a breakdown, single victims, patients and one place's dead as parts of the whole."""
    tolls = {(i.id, "killed"): i.killed for i in incidents} | {
        (i.id, "injured"): i.injured for i in incidents
    }
    lists = breakdowns(figures)
    local = find_local(reading, found, figures, tolls)
    return tuple(
        msgspec.structs.replace(f, part_of=True)
        if not f.part_of
        and (id(f) in lists or is_share(f, tolls.get((f.incident or "", f.effect)), local=id(f) in local))
        else f
        for f in figures
    )


def breakdowns(figures: Sequence[FigureFinding]) -> frozenset[int]:
    """List the figures told in one breath with others of their kind: "14 civilians, five soldiers"."""
    told: dict[tuple[int, str], list[FigureFinding]] = {}
    for figure in figures:
        if not figure.perpetrators and not figure.part_of and not figure.rule.startswith("toll"):
            told.setdefault((figure.token, figure.effect), []).append(figure)
    members: set[int] = set()
    for rows in told.values():
        head, rest = rows[0], rows[1:]
        whole = len(rest) > 1 and head.low == sum(f.low or 0 for f in rest)
        if rest:
            members |= {id(f) for f in (rest if whole else rows)}
    return frozenset(members)


def is_share(figure: FigureFinding, toll: Toll | None, *, local: bool = False) -> bool:
    """Say whether a figure is a share of its incident's toll: one of many, patients of one hospital."""
    if figure.qualifier == "none":
        return figure.victims is not None
    if toll is None or toll.low is None or figure.perpetrators:
        return False
    size = figure.high or figure.low or 0
    if not 0 < size < toll.low:
        return False
    listed = figure.rule.endswith((":count", ":participle")) and figure.victims is not None
    return figure.implicit or figure.rule in CARE or listed or local
