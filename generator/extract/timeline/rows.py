"""Rows of the timeline, from the times that date a clause."""

from __future__ import annotations

from bisect import bisect_right

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.extract.reading import Reading
from generator.extract.timeline.clauses import Clause, clause_of, span_of, wording
from generator.model.brief import TimelineKind, When
from generator.model.findings import Findings, Happening, Span, TimeFinding

SPEECH = words(
    """
    say says said tell tells told announce announces announced state states stated report reports reported add adds
    added warn warns warned claim claims claimed deny denies denied confirm confirms confirmed condemn condemns
    condemned call calls called describe describes described
    """
)


def dated_rows(parse: Parse, reading: Reading, found: Findings) -> list[Happening]:
    """Return a row for each clause that a time expression dates."""
    rows: list[Happening] = []
    for time in found.times:
        if time.when is None or reading.in_title(time.span.start):
            continue
        first, last = tokens_of(parse, time.span)
        clause = clause_of(parse, first, last)
        row = _row(parse, reading, found, clause, time)
        if not _told_already(rows, row, clause):
            rows.append(row)
    return rows


def tokens_of(parse: Parse, span: Span) -> tuple[int, int]:
    """Return the first and the last token of a span."""
    first = max(0, bisect_right(parse.starts, span.start) - 1)
    return first, max(first, bisect_right(parse.starts, span.end - 1) - 1)


def _row(parse: Parse, reading: Reading, found: Findings, clause: Clause, time: TimeFinding) -> Happening:
    span = span_of(parse, clause)
    incident = found.incident_at(parse.starts[clause.head])
    return Happening(
        span=span,
        rule="time:clause",
        what=wording(reading.doc.text, span, time.span),
        kind=_kind(parse, reading, found, clause, time.when),
        when=time.when,
        time=time.span,
        incident=incident.id if incident else None,
        actors=tuple(
            a.id for a in found.actors if any(span.start <= m.start < span.end for m in a.mentions)
        ),
    )


def _kind(
    parse: Parse, reading: Reading, found: Findings, clause: Clause, when: When | None
) -> TimelineKind:
    published = (reading.article.published or "")[:10]
    if when and published and when.start[: len(published)] > published[: len(when.start)]:
        return "scheduled"
    if parse.words[clause.head] in SPEECH:
        return "statement"
    incident = found.incident_at(parse.starts[clause.head])
    main = found.main
    if incident and main and incident.id == main.id and _same(when, main.date):
        return "incident"
    return "background"


def _same(one: When | None, other: When | None) -> bool:
    if one is None or other is None:
        return False
    length = min(len(one.start), len(other.start))
    return one.start[:length] == other.start[:length]


def _told_already(rows: list[Happening], row: Happening, clause: Clause) -> bool:
    for old in rows:
        if old.when == row.when and (old.span == row.span or clause.attributive):
            return True
    return False
