"""What kind of row it is: the incident itself, a statement, something to come, or background."""

from __future__ import annotations

from generator.extract.lexicon import words
from generator.extract.parse import BE, Parse
from generator.extract.timeline.clauses import Clause
from generator.model.brief import TimelineKind, When
from generator.model.findings import IncidentFinding

SPEECH = words(
    """
    say says said tell tells told announce announces announced state states stated report reports reported add
    adds added warn warns warned claim claims claimed deny denies denied confirm confirms confirmed condemn
    condemns condemned describe describes described acknowledge acknowledged admit admitted declare declared
    insist insisted urge urged tweet tweeted write wrote
    """
)


def kind_of(
    parse: Parse,
    clause: Clause,
    when: When | None,
    published: str | None,
    incidents: tuple[IncidentFinding | None, IncidentFinding | None],
) -> TimelineKind:
    """Decide by date, verb and incident; ``incidents`` are the one told of in the clause and the main one."""
    written = (published or "")[:10]
    if when and written and when.start[: len(written)] > written[: len(when.start)]:
        return "scheduled"
    here, main = incidents
    if here and here.role == "background":
        return "background"
    if parse.words[clause.head] in SPEECH:
        return "statement"
    if here is None or main is None or here.id != main.id or not same(when, main.date):
        return "background"
    return "background" if _is_state(parse, clause, when, here) else "incident"


def _is_state(parse: Parse, clause: Clause, when: When | None, here: IncidentFinding) -> bool:
    """Say whether something was so, or has been since: "he was in Doha", "40 have been held since Friday"."""
    names = parse.starts[clause.first] <= here.span.start < parse.end(clause.last)
    return (parse.words[clause.head] in BE and not names) or bool(when and when.end)


def same(one: When | None, other: When | None) -> bool:
    """Say whether two dates agree as far as both are told."""
    if one is None or other is None:
        return False
    length = min(len(one.start), len(other.start))
    return one.start[:length] == other.start[:length]
