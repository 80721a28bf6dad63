"""Say whether a figure's sentence tells of another time than the incident's."""

from __future__ import annotations

import re

from generator.extract.parse import read_parse
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding, Findings, IncidentFinding, TimeFinding

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
    r"|\bthe (?:week|month|year) before\b"
    r"|\bin the first (?:\w+ )?(?:days?|weeks?|months?|half|quarter) of (?:the|this|last) year\b"
    r"|\b(?:annually|a year ago|the previous (?:day|week|month|year)|in a (?:similar|separate|previous) \w+"
    r"|in a previous|in an earlier)\b"
)
# "Eighteen people have been killed in the city this year": a count that runs on.
# "The number of people killed this year to 112": a figure whose own words run on, even in the lead.
OWN_RUNNING = re.compile(r"\bthis (?:year|month)\b|\bso far\b")
RUNNING = re.compile(
    r"\b(?:has|have|had)\b[^.;]*\bthis (?:year|month)\b|\bthis (?:year|month)\b[^.;]*\b(?:has|have|had)\b"
    r"|\b(?:count|tally|total|number) of\b[^.;]*\bthis (?:year|month)\b|\byear[- ]to[- ]date\b"
    r"|\b(?:homicide|murder|killing|shooting)s? (?:victims? )?(?:of|in) (?:the|this) year\b"
    r"|\bso far (?:in|this) (?:week|month|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)\b"
    r"|\bone of (?:at least )?\w+ (?:killings|homicides|murders|slayings)\b"
)
# "The strike came three days after a bomber killed 13": what follows "after a" is another event.
ANOTHER = re.compile(rf"\b(?:{UNIT}|hour)s? (?:after|before) (?:a|an|another)\b")
# "The deadliest attack since 2012, when a gunman killed 20": what follows is the event compared with.
COMPARED = re.compile(r"\b(?:deadliest|bloodiest|worst|biggest|heaviest)\b[^.;]{0,80}\bsince\b")
YEAR = re.compile(
    r"\b(?:in|of|since|the|,|january|february|march|april|may|june|july|august|september|october"
    r"|november|december) ?((?:19|20)\d{2})\b"
)


def is_background(reading: Reading, figure: FigureFinding, main: IncidentFinding | None = None) -> bool:
    """Say whether a figure's sentence dates it to another time than the main incident's or the report's."""
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
    year = main.date.start[:4] if main and main.date else (reading.article.published or "")[:4]
    years = [int(y) for y in YEAR.findall(sentence)]
    if not year.isdigit():
        return bool(years) and not YEAR.search(reading.whole[:start].lower())
    return bool(years) and all(y < int(year) for y in years)


def is_dated_before(reading: Reading, found: Findings, figure: FigureFinding, main: IncidentFinding) -> bool:
    """Say whether every day a figure's sentence names lies before the main incident's."""
    if main.date is None or main.date.precision != "day":
        return False
    parse = read_parse(reading.doc)
    first, last = parse.bounds(figure.token)
    start, end = parse.starts[first], parse.end(last - 1)
    days = [day for t in found.times if start <= t.span.start < end and (day := _last_day(t)) is not None]
    return bool(days) and max(days) < main.date.start[:10]


def _last_day(time: TimeFinding) -> str | None:
    """Return the last day a time expression names; None where it names none."""
    if time.when is None or time.when.precision not in ("day", "minute"):
        return None
    return (time.when.end or time.when.start)[:10]
