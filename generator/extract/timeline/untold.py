"""What the text tells without a time beside it: incidents, and claims and denials of them."""

from __future__ import annotations

import msgspec

from generator.extract.parse import Parse
from generator.extract.timeline.aftermath import day_after
from generator.extract.timeline.clauses import Clause, bounded, clause_of
from generator.extract.timeline.kinds import SPEECH, same
from generator.extract.timeline.ordering import NEWS
from generator.extract.timeline.report import Report, tokens_of
from generator.extract.timeline.rows import row_of
from generator.model.findings import Happening, IncidentFinding, Span

_STANCES = ("claimed", "denied")


def incident_rows(report: Report, rows: list[Happening]) -> list[Happening]:
    """Return a row for each incident that no row tells: the main one on its date, others in their place."""
    added = []
    told = {row.incident for row in rows}
    for incident in report.found.incidents:
        main = incident.role == "main"
        if _has_its_day(rows, incident) if main else (incident.date or incident.id in told):
            continue
        clause = _clause(report, incident)
        if clause is None:
            continue
        row = row_of(report, clause, incident.date, None)
        kind = "incident" if main else "background"
        added.append(msgspec.structs.replace(row, rule="incident", kind=kind, incident=incident.id))
    return added


def _has_its_day(rows: list[Happening], incident: IncidentFinding) -> bool:
    """Say whether a row tells of an incident on its day; what else came about that day does not."""
    return any(same(row.when, incident.date) and row.kind != "background" for row in rows)


def _clause(report: Report, incident: IncidentFinding) -> Clause | None:
    """Return the clause that tells an incident: the one that names it or counts its victims, with a verb."""
    figures = [f.span for f in report.found.figures if f.incident == incident.id]
    clauses = [
        clause_of(report.parse, *tokens_of(report.parse, span))
        for span in (incident.span, *figures)
        if not report.reading.in_title(span.start)
    ]
    return next((c for c in clauses if report.parse.is_verb(c.head)), clauses[0] if clauses else None)


def statement_rows(report: Report, rows: list[Happening]) -> list[Happening]:
    """Return a row for each claim or denial that no row tells, dated only if it is told soon after."""
    added: list[Happening] = []
    covered = bytearray(len(report.text) + 1)
    for known in rows:
        _cover(covered, known.span)
    for stance in report.found.stances:
        if stance.stance not in _STANCES or report.reading.in_title(stance.span.start):
            continue
        clause = _said(report.parse, clause_of(report.parse, *tokens_of(report.parse, stance.span)))
        about = stance.incident or (report.found.main.id if report.found.main else None)
        time = day_after(report.parse, clause, about, report.found, report.reading.article.published)
        row = row_of(report, clause, time.when if time else None, time.span if time else None)
        if not any(covered[row.span.start : row.span.end]):
            _cover(covered, row.span)
            added.append(
                msgspec.structs.replace(
                    row,
                    rule=_rule(report.parse, clause),
                    kind="statement",
                    incident=stance.incident or row.incident,
                )
            )
    return added


def _rule(parse: Parse, clause: Clause) -> str:
    """Tell a claim that is news from one that looks back: "has claimed", "had denied"."""
    back = any(
        parse.words[c] in {"has", "have", "had"} for c in parse.children[clause.head] if c < clause.head
    )
    return f"{NEWS}:perfect" if back else NEWS


def _said(parse: Parse, clause: Clause) -> Clause:
    """Return the clause with the verb of speech whose words a clause tells, else the clause itself."""
    said = parse.heads[clause.head]
    if parse.deps[clause.head] not in {"ccomp", "xcomp"} or parse.words[said] not in SPEECH:
        return clause
    return bounded(parse, said, (clause.first, clause.last))


def _cover(covered: bytearray, span: Span) -> None:
    covered[span.start : span.end] = b"\1" * (span.end - span.start)
