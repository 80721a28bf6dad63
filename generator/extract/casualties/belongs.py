"""Say which incident a figure belongs to, by its stretch, or by its own words where they tell better."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from generator.extract.casualties.other_times import OWN_RUNNING, is_background, is_dated_before
from generator.extract.parse import read_parse
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding, Findings, IncidentFinding

LEAD_LENGTH = 200
CONTINUED = re.compile(r"\s*In that (?:incident|case|shooting|attack|instance|crash|blast|bombing)\b")


def tie(reading: Reading, found: Findings) -> tuple[FigureFinding, ...]:
    """Give every figure its incident; None where it tells of something the article does not report on."""
    main = found.main
    tied = _with_continued(reading, found, [_tied(reading, found, figure, main) for figure in found.figures])
    if main is None or any(f.incident == main.id for f in tied):
        return tied
    return tuple(_stretch(found, f) for f in found.figures)


def _with_continued(
    reading: Reading, found: Findings, tied: Sequence[FigureFinding]
) -> tuple[FigureFinding, ...]:
    """Tie what "in that incident" opens as the figure before, and nothing of an earlier day to the main."""
    told: list[FigureFinding] = []
    main = found.main
    for figure in tied:
        incident = figure.incident
        if told and CONTINUED.match(_sentence(reading, figure)):
            incident = told[-1].incident
        elif main is not None and incident == main.id and figure.implicit and _tells_more(figure, told):
            incident = None if is_dated_before(reading, found, figure, main) else incident
        told.append(msgspec.structs.replace(figure, incident=incident))
    return tuple(told)


def _tells_more(figure: FigureFinding, told: Sequence[FigureFinding]) -> bool:
    """Say whether a figure tells what its incident's figures before it have told: of more dead."""
    same = (f for f in told if (f.incident, f.effect) == (figure.incident, figure.effect))
    return not figure.part_of and any(f.token != figure.token for f in same)


def _sentence(reading: Reading, figure: FigureFinding) -> str:
    """Return the sentence a figure stands in."""
    parse = read_parse(reading.doc)
    first, last = parse.bounds(figure.token)
    return reading.whole[parse.starts[first] : parse.end(last - 1)]


def _stretch(found: Findings, figure: FigureFinding) -> FigureFinding:
    """Tie a figure to the incident whose stretch it stands in, else to the main one."""
    incident = found.incident_at(figure.span.start) or found.main
    return msgspec.structs.replace(figure, incident=incident.id if incident else None)


def _tied(
    reading: Reading, found: Findings, figure: FigureFinding, main: IncidentFinding | None
) -> FigureFinding:
    """Tie a figure by its stretch, unless its clause says it is of another time."""
    tied = _stretch(found, figure)
    if main is None or tied.incident != main.id:
        return tied
    if in_lead(reading, figure) and not OWN_RUNNING.search(reading.text(figure.span).lower()):
        return tied
    if is_background(reading, figure, main):
        return msgspec.structs.replace(tied, incident=_other_told(found.incidents, figure))
    return tied


def _other_told(incidents: Sequence[IncidentFinding], figure: FigureFinding) -> str | None:
    """Return the background incident whose own words the figure's sentence holds."""
    return next(
        (i.id for i in incidents if i.role == "background" and i.span.covers(figure.span.start)), None
    )


def in_lead(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a figure stands in the headline or at the opening of the body."""
    if reading.in_title(figure.span.start):
        return True
    before = reading.whole[reading.shift : figure.span.start]
    return len(before) < LEAD_LENGTH and "\n" not in before.strip()
