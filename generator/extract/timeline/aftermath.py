"""Times counted from the incident itself: "hours after the attack", "shortly afterwards"."""

from __future__ import annotations

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.extract.timeline.clauses import Clause
from generator.model.brief import When
from generator.model.findings import Findings, Span, TimeFinding

_UNITS = words("hours hour minutes minute")
_SOON = words("shortly soon immediately")
_SINCE = words("after afterwards afterward later")
_BREAKS = words(", ;")


def time_after(parse: Parse, clause: Clause) -> Span | None:
    """Return the words of a clause that date it shortly after the incident; None without such words."""
    first, last = parse.bounds(clause.head)
    for at in range(max(first, clause.first), min(last, clause.last + 1)):
        after = at + 1 < last and parse.words[at + 1] in _SINCE
        if after and parse.words[at] in _UNITS | _SOON:
            end = _end(parse, at + 1, last)
            return Span(parse.starts[at], parse.end(end))
        if parse.words[at] == "later" and parse.tags[at] == "RB" and parse.heads[at] == clause.head:
            return Span(parse.starts[at], parse.end(at))
    return None


def _end(parse: Parse, at: int, last: int) -> int:
    """Return the last token of a time counted from an event: the noun it is counted from, if one follows."""
    if parse.words[at] != "after":
        return at
    for token in range(at + 1, min(last, at + 6)):
        if parse.words[token] in _BREAKS or parse.is_verb(token):
            break
        if parse.is_noun(token) and not (token + 1 < last and parse.is_noun(token + 1)):
            return token
    return at


def day_after(
    parse: Parse, clause: Clause, incident: str | None, found: Findings, published: str | None
) -> TimeFinding | None:
    """Return the incident's own day for what is told soon after it, when publication leaves no later one.

    That is so, too, of a claim in one breath with that day: "has claimed the attack on Saturday".
    """
    day = next((i.date for i in found.incidents if i.id == incident), None)
    if not _is_last_day(day, published):
        return None
    if span := time_after(parse, clause):
        return TimeFinding(span, "DATE", day.start if day else "", day)
    start, end = parse.starts[clause.first], parse.end(clause.last)
    return next((t for t in found.times if start <= t.span.start < end and t.when == day), None)


def _is_last_day(day: When | None, published: str | None) -> bool:
    return bool(day and published and day.precision == "day" and not day.end and day.start == published[:10])
