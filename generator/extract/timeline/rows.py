"""Rows of the timeline: clauses that a time expression dates, and clauses that go on from them."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from generator.extract.parse import Parse
from generator.extract.reading import Reading
from generator.extract.timeline.carried import Thread, undated_clauses
from generator.extract.timeline.clauses import Clause, clause_of, span_of, wording
from generator.extract.timeline.kinds import kind_of
from generator.model.brief import When
from generator.model.findings import Findings, Happening, Span, TimeFinding


class Report(NamedTuple):
    """All that is known of an article before its timeline."""

    parse: Parse
    reading: Reading
    found: Findings


def all_rows(report: Report) -> list[Happening]:
    """Return a row for each happening and statement that the text dates, in text order."""
    rows: list[Happening] = []
    thread = Thread()
    times = _by_sentence(report)
    for number, sentence in enumerate(report.parse.sentences):
        if number in times:
            for time in times[number]:
                _add_dated(rows, report, time, thread)
        elif not report.reading.in_title(report.parse.starts[sentence[0]]):
            rows.extend(_carried(report, sentence, thread))
    return rows


def _by_sentence(report: Report) -> dict[int, list[TimeFinding]]:
    times: dict[int, list[TimeFinding]] = {}
    for time in report.found.times:
        if time.when is not None and not report.reading.in_title(time.span.start):
            first, _ = tokens_of(report.parse, time.span)
            times.setdefault(report.parse.sentence_of[first], []).append(time)
    return times


def _add_dated(rows: list[Happening], report: Report, time: TimeFinding, thread: Thread) -> None:
    parse = report.parse
    tokens = tokens_of(parse, time.span)
    clause = clause_of(parse, *tokens)
    if time.when is None or _says_nothing(parse, clause, tokens) or _names(clause, time, report.reading):
        return
    thread.tell(parse, clause, time.when)
    row = _row(report, clause, time.when, time.span)
    if not _told_already(rows, row, clause):
        rows.append(row)


def _carried(report: Report, sentence: tuple[int, int], thread: Thread) -> list[Happening]:
    dated = ((c, thread.carry(report.parse, c.head)) for c in undated_clauses(report.parse, sentence))
    return [_row(report, clause, when, None) for clause, when in dated if when is not None]


def tokens_of(parse: Parse, span: Span) -> tuple[int, int]:
    """Return the first and the last token of a span."""
    first = max(0, bisect_right(parse.starts, span.start) - 1)
    return first, max(first, bisect_right(parse.starts, span.end - 1) - 1)


def _says_nothing(parse: Parse, clause: Clause, time: tuple[int, int]) -> bool:
    """Say whether a date stands for itself, as under a headline."""
    outside = [*range(clause.first, time[0]), *range(time[1] + 1, clause.last + 1)]
    return not any(parse.is_verb(t) or parse.is_noun(t) for t in outside)


def _names(clause: Clause, time: TimeFinding, reading: Reading) -> bool:
    """Say whether this year is part of a name ("the 2020 election" in 2020)."""
    published = reading.article.published or ""
    return clause.attributive and time.value == published[:4]


def _row(report: Report, clause: Clause, when: When, time: Span | None) -> Happening:
    parse, reading, found = report
    span = span_of(parse, clause)
    incident = found.incident_at(parse.starts[clause.head])
    return Happening(
        span=span,
        rule="time:clause" if time else "time:carried",
        what=wording(reading.whole, span, time),
        kind=kind_of(parse, clause, when, reading.article.published, (incident, found.main)),
        when=when,
        time=time,
        incident=incident.id if incident else None,
        actors=tuple(a.id for a in found.actors if any(span.start <= m.start < span.end for m in a.mentions)),
    )


def _told_already(rows: list[Happening], row: Happening, clause: Clause) -> bool:
    return any(old.when == row.when and (old.span == row.span or clause.attributive) for old in rows)
