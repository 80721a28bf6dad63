"""Rows of the timeline: clauses that a time expression dates, and clauses that go on from them."""

from __future__ import annotations

import msgspec

from generator.extract.parse import Parse
from generator.extract.timeline.carried import Thread, undated_clauses
from generator.extract.timeline.clauses import Clause, span_of
from generator.extract.timeline.dated import Dated, dated_clauses, is_within
from generator.extract.timeline.datelines import dateline_end
from generator.extract.timeline.kinds import kind_of
from generator.extract.timeline.phrasing import phrase
from generator.extract.timeline.report import Report, actors_in, tokens_of
from generator.extract.timeline.spells import joined
from generator.model.brief import When
from generator.model.findings import Happening, Span, TimeFinding

_PASSAGE = 3
_RECENT = 50
_LINE = 80


def all_rows(report: Report) -> list[Happening]:
    """Return a row for each happening and statement that the text dates, in text order."""
    rows: list[Happening] = []
    named: set[Span] = set()
    thread = Thread(report.reading.article.published, of_incident=report.found.main is not None)
    times = _by_sentence(report)
    for number, sentence in enumerate(report.parse.sentences):
        dated = dated_clauses(report, times.get(number, ()))
        for one in dated:
            _add_dated(rows, report, one, thread)
            if not report.parse.is_verb(one.clause.head):
                named.add(span_of(report.parse, one.clause))
        if not report.reading.in_title(report.parse.starts[sentence[0]]):
            _add_carried(rows, report, sentence, thread, {one.clause.head for one in dated})
    return _told_once(rows, named)


def _told_once(rows: list[Happening], named: set[Span]) -> list[Happening]:
    """Leave out an event that is only named on a day of which more is told, and what is told twice."""
    days = {(r.when, r.kind) for r in rows if r.span not in named and r.when and r.when.precision == "day"}
    kept: dict[object, Happening] = {}
    for row in rows:
        if row.span not in named:
            kept.setdefault((row.when, row.span), row)
        elif (row.when, row.kind) not in days:
            kept.setdefault(row.when if row.when and row.when.precision == "day" else row.span, row)
    return list(kept.values())


def _by_sentence(report: Report) -> dict[int, list[TimeFinding]]:
    times: dict[int, list[TimeFinding]] = {}
    for time in joined(report.text, report.found.times):
        if time.when is None or report.reading.in_title(time.span.start):
            continue
        first, _ = tokens_of(report.parse, time.span)
        opened = dateline_end(report.parse, report.parse.sentence_of[first])
        if not _is_alone(report.text, time.span) and (opened is None or first >= opened):
            times.setdefault(report.parse.sentence_of[first], []).append(time)
    return times


def _is_alone(text: str, span: Span) -> bool:
    """Say whether a date has a line of its own, as under a headline."""
    before = text[max(0, span.start - _LINE) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + _LINE].partition("\n")[0]
    return not before.strip(" .,") and not after.strip(" .,")


def _add_dated(rows: list[Happening], report: Report, dated: Dated, thread: Thread) -> None:
    """Add the row of a clause that a time dates; of two dates of one clause the finer stays."""
    thread.tell(report.parse, dated.clause, dated.when)
    row = row_of(report, dated.clause, dated.when, dated.time.span)
    same = bool(rows) and rows[-1].span == row.span
    told = any(old.when == row.when for old in rows[-_RECENT:])
    if same and is_within(rows[-1].when, row.when):
        rows[-1] = row
    elif not (same and is_within(row.when, rows[-1].when)) and not (dated.clause.attributive and told):
        rows.append(row)


def _add_carried(
    rows: list[Happening],
    report: Report,
    sentence: tuple[int, int],
    thread: Thread,
    dated: set[int],
) -> None:
    for clause in undated_clauses(report.parse, sentence):
        if clause.head in dated or any(_is_second(report.parse, head, clause.head) for head in dated):
            continue
        same = thread.goes_on(report.parse, clause.head)
        when = thread.carry(report.parse, clause.head)
        if when is None:
            continue
        row = row_of(report, clause, when, None)
        if same and rows and row.span.start > rows[-1].span.start and _adjoins(report.parse, rows[-1], row):
            rows[-1] = msgspec.structs.replace(
                rows[-1], span=Span(rows[-1].span.start, max(row.span.end, rows[-1].span.end))
            )
        else:
            rows.append(row)


def _is_second(parse: Parse, verb: int, first: int) -> bool:
    """Say whether a verb shares the subject of a first one."""
    return parse.deps[verb] == "conj" and parse.heads[verb] == first


def _adjoins(parse: Parse, old: Happening, row: Happening) -> bool:
    """Say whether the same act goes on in the next sentence; a row tells at most a few."""
    first, last = (parse.sentence_of[tokens_of(parse, s)[i]] for s, i in ((old.span, 0), (old.span, 1)))
    here = parse.sentence_of[tokens_of(parse, row.span)[0]]
    return old.when == row.when and last <= here <= last + 1 and here - first < _PASSAGE


def row_of(report: Report, clause: Clause, when: When | None, time: Span | None) -> Happening:
    """Make the row of a clause; ``time`` is where the words that date it stand."""
    parse, found = report.parse, report.found
    span = span_of(parse, clause)
    incident = found.incident_at(parse.starts[clause.head])
    return Happening(
        span=span,
        rule="time:clause" if time else "time:carried",
        what=phrase(parse, report.text, clause, time),
        kind=kind_of(parse, clause, when, report.reading.article.published, (incident, found.main)),
        when=when,
        time=time,
        incident=incident.id if incident else None,
        actors=actors_in(report, span),
    )
