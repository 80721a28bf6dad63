"""Rows of the timeline: clauses that a time expression dates, and clauses that go on from them."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

import msgspec

from generator.extract.parse import Parse
from generator.extract.reading import Reading
from generator.extract.timeline.carried import Thread, undated_clauses
from generator.extract.timeline.clauses import Clause, clause_of, span_of
from generator.extract.timeline.datelines import dateline_end
from generator.extract.timeline.kinds import kind_of
from generator.extract.timeline.phrasing import phrase
from generator.extract.timeline.spells import joined
from generator.model.brief import When
from generator.model.findings import Findings, Happening, Span, TimeFinding

_PASSAGE = 3


class Report(NamedTuple):
    """All that is known of an article before its timeline."""

    parse: Parse
    reading: Reading
    found: Findings


def all_rows(report: Report) -> list[Happening]:
    """Return a row for each happening and statement that the text dates, in text order."""
    rows: list[Happening] = []
    thread = Thread(report.reading.article.published, of_incident=report.found.main is not None)
    times = _by_sentence(report)
    for number, sentence in enumerate(report.parse.sentences):
        dated = [_add_dated(rows, report, time, thread) for time in times.get(number, ())]
        if not report.reading.in_title(report.parse.starts[sentence[0]]):
            _add_carried(rows, report, sentence, thread, dated)
    return rows


def _by_sentence(report: Report) -> dict[int, list[TimeFinding]]:
    times: dict[int, list[TimeFinding]] = {}
    for time in joined(report.reading.doc.text, report.found.times):
        if time.when is None or report.reading.in_title(time.span.start):
            continue
        first, _ = tokens_of(report.parse, time.span)
        opened = dateline_end(report.parse, report.parse.sentence_of[first])
        if not _is_alone(report.reading.doc.text, time.span) and (opened is None or first >= opened):
            times.setdefault(report.parse.sentence_of[first], []).append(time)
    return times


def _is_alone(text: str, span: Span) -> bool:
    """Say whether a date has a line of its own, as under a headline."""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    stop = text.find("\n", span.end)
    after = text[span.end : stop if stop >= 0 else len(text)]
    return not before.strip(" .,") and not after.strip(" .,")


def _add_dated(rows: list[Happening], report: Report, time: TimeFinding, thread: Thread) -> int | None:
    """Add the row of a clause that a time dates, unless it is there already; return the clause's head."""
    parse = report.parse
    tokens = tokens_of(parse, time.span)
    clause = clause_of(parse, *tokens)
    if time.when is None or _says_nothing(parse, clause, tokens) or _names(clause, time, report.reading):
        return None
    thread.tell(parse, clause, time.when)
    row = row_of(report, clause, time.when, time.span)
    finer = rows and rows[-1].span == row.span and _within(row.when, rows[-1].when)
    if rows and rows[-1].span == row.span and _within(rows[-1].when, row.when):
        rows[-1] = row
    elif not finer and not _told_already(rows, row, clause):
        rows.append(row)
    return clause.head


def _within(coarse: When | None, fine: When | None) -> bool:
    """Say whether one date is a part of the other ("the 9/11 attacks of 2001")."""
    if coarse is None or fine is None or coarse.end or fine.end:
        return False
    return len(fine.start) > len(coarse.start) and fine.start.startswith(coarse.start)


def _add_carried(
    rows: list[Happening],
    report: Report,
    sentence: tuple[int, int],
    thread: Thread,
    dated: list[int | None],
) -> None:
    for clause in undated_clauses(report.parse, sentence):
        if clause.head in dated:
            continue
        same = thread.goes_on(report.parse, clause.head)
        when = thread.carry(report.parse, clause.head)
        if when is None:
            continue
        row = row_of(report, clause, when, None)
        if same and rows and _adjoins(report.parse, rows[-1], row):
            rows[-1] = msgspec.structs.replace(rows[-1], span=Span(rows[-1].span.start, row.span.end))
        else:
            rows.append(row)


def _adjoins(parse: Parse, old: Happening, row: Happening) -> bool:
    """Say whether the same act goes on in the next sentence; a row tells at most a few."""
    first, last = (parse.sentence_of[tokens_of(parse, s)[i]] for s, i in ((old.span, 0), (old.span, 1)))
    here = parse.sentence_of[tokens_of(parse, row.span)[0]]
    return old.when == row.when and last <= here <= last + 1 and here - first < _PASSAGE


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


def row_of(report: Report, clause: Clause, when: When | None, time: Span | None) -> Happening:
    """Make the row of a clause; ``time`` is where the words that date it stand."""
    parse, reading, found = report
    span = span_of(parse, clause)
    incident = found.incident_at(parse.starts[clause.head])
    return Happening(
        span=span,
        rule="time:clause" if time else "time:carried",
        what=phrase(parse, reading.whole, clause, time),
        kind=kind_of(parse, clause, when, reading.article.published, (incident, found.main)),
        when=when,
        time=time,
        incident=incident.id if incident else None,
        actors=tuple(a.id for a in found.actors if any(span.start <= m.start < span.end for m in a.mentions)),
    )


def _told_already(rows: list[Happening], row: Happening, clause: Clause) -> bool:
    return any(old.when == row.when and (old.span == row.span or clause.attributive) for old in rows)
