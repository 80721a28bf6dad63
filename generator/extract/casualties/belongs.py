"""Say which incident a figure belongs to, by its stretch, or by its own words where they tell better."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from generator.extract.parse import read_parse
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding, Findings, IncidentFinding

LEAD_LENGTH = 200
UNIT = r"(?:day|week|month|year|decade)"
BACKGROUND = re.compile(
    rf"\blast (?:week|month|year|january|february|march|april|may|june|july|august|september|october"
    rf"|november|december|spring|summer|autumn|fall|winter)\b"
    rf"|\bearlier (?:this|in the) (?:week|month|year)\b"
    rf"|\b(?:one|two|three|four|five|six|seven|several|few|a|\d+) {UNIT}s? (?:ago|earlier|before)\b"
    rf"|\b(?:so far|since the (?:start|beginning)|each|every|per) (?:this |of (?:the|this) )?year\b"
    r"|\bsince (?:the (?:start|beginning|war|conflict|invasion|coup|protests?|uprising)|[a-z]+ \d{4}|\d{4})"
    rf"|\bin (?:recent|the (?:last|past|previous)) (?:\w+ )?{UNIT}s?\b"
    rf"|\b(?:over|during|for) the (?:last|past|previous) (?:\w+ )?{UNIT}s?\b"
    r"|\bin the first (?:\w+ )?(?:days?|weeks?|months?|half|quarter) of (?:the|this|last) year\b"
    r"|\b(?:annually|a year ago|the previous (?:day|week|month|year)|in a (?:similar|separate|previous) \w+"
    r"|in a previous|in an earlier)\b"
)
# "Eighteen people have been killed in the city this year": a count that runs on.
RUNNING = re.compile(
    r"\b(?:has|have|had)\b[^.;]*\bthis (?:year|month)\b|\bthis (?:year|month)\b[^.;]*\b(?:has|have|had)\b"
    r"|\b(?:count|tally|total|number) of\b[^.;]*\bthis (?:year|month)\b|\byear[- ]to[- ]date\b"
    r"|\b(?:homicide|murder|killing|shooting)s? (?:victims? )?(?:of|in) (?:the|this) year\b"
)
# "The strike came three days after a bomber killed 13": what follows "after a" is another event.
ANOTHER = re.compile(rf"\b(?:{UNIT}|hour)s? (?:after|before) (?:a|an|another)\b")
# "The deadliest attack since 2012, when a gunman killed 20": what follows is the event compared with.
COMPARED = re.compile(r"\b(?:deadliest|bloodiest|worst|biggest|heaviest)\b[^.;]{0,80}\bsince\b")
YEAR = re.compile(
    r"\b(?:in|of|since|the|,|january|february|march|april|may|june|july|august|september|october"
    r"|november|december) ?((?:19|20)\d{2})\b"
)


def tie(reading: Reading, found: Findings) -> tuple[FigureFinding, ...]:
    """Give every figure its incident; None where it tells of something the article does not report on."""
    main = found.main
    tied = tuple(_tied(reading, found, figure, main) for figure in found.figures)
    if main is None or any(f.incident == main.id for f in tied):
        return tied
    return tuple(_stretch(found, f) for f in found.figures)


def _stretch(found: Findings, figure: FigureFinding) -> FigureFinding:
    """Tie a figure to the incident whose stretch it stands in, else to the main one."""
    incident = found.incident_at(figure.span.start) or found.main
    return msgspec.structs.replace(figure, incident=incident.id if incident else None)


def _tied(
    reading: Reading, found: Findings, figure: FigureFinding, main: IncidentFinding | None
) -> FigureFinding:
    """Tie a figure by its stretch, unless its clause says it is of another time."""
    tied = _stretch(found, figure)
    if main is None or tied.incident != main.id or in_lead(reading, figure):
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


def is_background(reading: Reading, figure: FigureFinding, main: IncidentFinding) -> bool:
    """Say whether a figure's sentence dates it to another time than the main incident's."""
    parse = read_parse(reading.doc)
    first, last = parse.bounds(figure.token)
    start = parse.starts[first]
    sentence = reading.whole[start : parse.end(last - 1)].lower()
    before = sentence[: max(0, figure.span.start - start)]
    if (
        BACKGROUND.search(sentence)
        or RUNNING.search(sentence)
        or ANOTHER.search(before)
        or COMPARED.search(before)
    ):
        return True
    year = main.date.start[:4] if main.date else (reading.article.published or "")[:4]
    years = [int(y) for y in YEAR.findall(sentence)]
    if not year.isdigit():
        return bool(years) and not YEAR.search(reading.whole[:start].lower())
    return bool(years) and all(y < int(year) for y in years)
