"""Which clause each time of a sentence dates, and which day it stands for there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.extract.timeline.clauses import Clause, clause_of, span_of
from generator.extract.timeline.events import event_clause, is_comparison, is_judged, lasts_since
from generator.extract.timeline.report import Report, tokens_of
from generator.extract.timeline.temporal import with_moment
from generator.model.brief import When
from generator.model.findings import IncidentFinding, TimeFinding

# A "sentence" with more dates than this is a table.
_MOST = 40
_CLOCK = words(
    """
    a.m p.m a.m. p.m. am pm m gmt utc local time noon midnight midday the in at of early late about shortly
    before after hours morning afternoon evening night dawn dusk overnight nightfall daybreak wee small half
    past quarter to
    """
)


class Dated(NamedTuple):
    """A clause with the time that dates it; ``when`` is the day or spell meant there."""

    clause: Clause
    time: TimeFinding
    when: When


def dated_clauses(report: Report, times: Iterable[TimeFinding]) -> list[Dated]:
    """Return the clauses of a sentence that its times date; one that only qualifies a noun gives way."""
    found = [d for time in list(times)[:_MOST] if (d := _dated(report, time))]
    heads = {d.clause.head for d in found}
    return [
        d._replace(clause=with_moment(report.parse, d.clause, heads - {d.clause.head}))
        for d in found
        if not (d.clause.attributive and any(_prevails(other, d) for other in found))
    ]


def _prevails(one: Dated, other: Dated) -> bool:
    """Say whether one time dates a clause and another only a noun in it, of which it is no coarser date."""
    apart = not is_within(one.when, other.when)
    return apart and not one.clause.attributive and one.clause.head == other.clause.head


def is_within(coarse: When | None, fine: When | None) -> bool:
    """Say whether one date is a part of the other ("the 9/11 attacks of 2001")."""
    if coarse is None or fine is None or coarse.end or fine.end:
        return False
    return len(fine.start) > len(coarse.start) and fine.start.startswith(coarse.start)


def _dated(report: Report, time: TimeFinding) -> Dated | None:
    parse = report.parse
    tokens = tokens_of(parse, time.span)
    clause = clause_of(parse, *tokens)
    if time.when is None or _says_nothing(parse, clause, tokens) or _names(report, clause, time):
        return None
    event = event_clause(
        parse,
        clause,
        tokens,
        of_incident=_is_of_incident(report, clause, time.when),
        named=_past_incident(report, clause, time.when),
    )
    if event is None and is_comparison(parse, clause, tokens):
        return None
    if event is None and is_judged(parse, clause, tokens):
        clause = replace(clause, attributive=True)
    return Dated(event or clause, time, _when(report, clause, time, time.when, tokens))


def _past_incident(report: Report, clause: Clause, when: When) -> int | None:
    """Return the token that names a background incident of that day told of in a clause."""
    incident = report.found.incident_at(report.parse.starts[clause.head])
    if incident is None or incident.role == "main" or not _is_of_incident(report, clause, when):
        return None
    return tokens_of(report.parse, incident.span)[1]


def _is_of_incident(report: Report, clause: Clause, when: When) -> bool | None:
    incident = report.found.incident_at(report.parse.starts[clause.head])
    if incident is None or incident.date is None:
        return None
    length = min(len(incident.date.start), len(when.start))
    return incident.date.start[:length] == when.start[:length]


def _when(report: Report, clause: Clause, time: TimeFinding, when: When, tokens: tuple[int, int]) -> When:
    """Return the day meant: of a bare clock time the incident's; "since Friday" goes on until publication."""
    parse = report.parse
    incident = report.found.incident_at(parse.starts[clause.head])
    day = incident.date if incident else None
    if day and day.precision == "day" and not day.end and _is_clock(report.text, time):
        return day
    if day and when.precision == "month" and is_within(when, day) and _tells(report, clause, incident):
        return day
    published = (report.reading.article.published or "")[:10]
    if when.precision == "day" and when.start < published and lasts_since(parse, clause, tokens):
        return When(when.start, published, "day")
    return when


def _tells(report: Report, clause: Clause, incident: IncidentFinding | None) -> bool:
    """Say whether a clause names an incident or counts its victims."""
    if incident is None:
        return False
    span = span_of(report.parse, clause)
    figures = (f.span for f in report.found.figures if f.incident == incident.id)
    return any(span.covers(told.start) for told in (incident.span, *figures))


def _is_clock(text: str, time: TimeFinding) -> bool:
    told = text[time.span.start : time.span.end].lower().replace(":", " ")
    parts = "".join(c if c.isalnum() or c == "." else " " for c in told).split()
    return time.type == "TIME" and all(
        p in _CLOCK or p.rstrip("apm.").replace(".", "").isdecimal() for p in parts
    )


def _says_nothing(parse: Parse, clause: Clause, time: tuple[int, int]) -> bool:
    """Say whether a date stands for itself, as under a headline."""
    outside = [*range(clause.first, time[0]), *range(time[1] + 1, clause.last + 1)]
    return not any(parse.is_verb(t) or parse.is_noun(t) for t in outside)


def _names(report: Report, clause: Clause, time: TimeFinding) -> bool:
    """Say whether this year is part of a name ("the 2020 election" in 2020)."""
    published = report.reading.article.published or ""
    return clause.attributive and time.value == published[:4]
