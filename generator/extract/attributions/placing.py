"""Which incident a stance is about."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.matching import Match
from generator.extract.attributions.patterns import word_lists
from generator.extract.calendar import is_apart
from generator.extract.parse import Parse
from generator.model.brief import When
from generator.model.findings import Findings, IncidentFinding

ASIDE = frozenset({"relcl", "ccomp", "parataxis", "conj", "advcl", "punct"})
UPWARD = frozenset({"relcl", "acl", "xcomp", "pcomp", "prep", "pobj", "dobj", "amod", "compound", "nmod"})
HIGHEST = 6
HARM = frozenset({"killed", "injured"})
DATED = frozenset({"DATE", "TIME"})


def incident_of(parse: Parse, found: Findings, match: Match) -> str | None:
    """Return the id of the incident that a stance is about; None for an event that is no incident found.

    That is the main one unless the words of the deed give it a day of its own, call it another one, or stand
    where a background incident is told. When somebody claimed or denied it does not date the deed.
    """
    main = found.main
    if main is None:
        return None
    deed = sorted(set(_deed(parse, match)))
    aside = _background(parse, found, match, main)
    if match.pattern.stance == "perpetrator" and _is_of_no_incident(parse, found, deed):
        return aside.id if aside else None
    days = _days(parse, found, deed)
    if _is_one_of_several(parse, main, match.head) or _is_vague_of_a_day(found, main, parse, deed):
        return aside.id if aside else None
    if any(parse.words[t] == "another" for t in deed):
        return aside.id if aside else None
    if main.date is not None and days:
        if not all(is_apart(day, main.date) for day in days):
            return main.id
        return _dated(found, main, days, aside)
    if any(_tells_another(parse, t) for t in deed):
        return aside.id if aside else None
    return aside.id if aside else main.id


def _is_vague_of_a_day(found: Findings, main: IncidentFinding, parse: Parse, deed: list[int]) -> bool:
    """Say whether "earlier this month" dates a deed, of which the main incident's day would be told."""
    starts = {parse.starts[t] for t in deed}
    vague = {parse.starts[t] for t in deed if parse.words[t] in FRAMES["this"]}
    near = [t for t in found.times if any(t.span.covers(s) for s in starts)]
    known = main.date is not None and main.date.precision == "day"
    return known and any(
        t.when is not None and t.when.precision != "day" and any(t.span.covers(s) for s in vague)
        for t in near
    )


def _is_of_no_incident(parse: Parse, found: Findings, deed: list[int]) -> bool:
    """Say whether all people a deed harmed were counted of an event that is no incident found."""
    starts = {parse.starts[t] for t in deed}
    first, last = min(starts), max(starts)
    near = (f for f in found.figures if f.span.start <= last and f.span.end > first)
    harmed = [f for f in near if f.effect in HARM and any(f.span.covers(s) for s in starts)]
    return bool(harmed) and all(figure.incident is None for figure in harmed)


def _is_one_of_several(parse: Parse, main: IncidentFinding, head: int) -> bool:
    """Say whether a deed is some attacks ("US air strikes") and the main incident is one."""
    if main.what.endswith("s"):
        return False
    near = [head, *parse.children[head]]
    near += [c for n in near if parse.deps[n] == "prep" for c in parse.children[n]]
    strikes = [t for t in near if parse.tags[t] == "NNS" and parse.lemmas[t] in word_lists()["strike"]]
    return any(parse.child(t, "det", "poss", "nummod") is None for t in strikes)


def _tells_another(parse: Parse, token: int) -> bool:
    word = parse.words[token]
    return word in FRAMES["other"] or (word == "before" and parse.deps[token] == "advmod")


def _dated(
    found: Findings, main: IncidentFinding, days: list[When], aside: IncidentFinding | None
) -> str | None:
    """Return the background incident of one of the days, else an undated one told there."""
    for incident in found.incidents:
        if incident.id != main.id and incident.date and any(not is_apart(d, incident.date) for d in days):
            return incident.id
    return aside.id if aside and aside.date is None else None


def _background(parse: Parse, found: Findings, match: Match, main: IncidentFinding) -> IncidentFinding | None:
    """Return the background incident told of there; a claim or charge is of one named before it."""
    here = found.incident_at(parse.starts[match.head])
    if here is None or here.id == main.id:
        return None
    if match.pattern.stance == "perpetrator":
        return here
    end = parse.bounds(match.head)[1]
    named_after = parse.starts[match.head] < here.span.start < parse.end(end - 1)
    return None if named_after or here.category in {"raid", "other", "protest"} else here


def _deed(parse: Parse, match: Match) -> Iterator[int]:
    """Yield the words that tell the deed, of a match that is one or speaks of one."""
    if match.pattern.stance == "perpetrator":
        yield from _below(parse, match.head)
        yield from _above(parse, match.head)
        return
    lists = word_lists()
    for token in [*_below(parse, match.head), *_above(parse, match.head)]:
        if token != match.head and parse.lemmas[token] in lists["event"] | lists["crime"]:
            yield from _below(parse, token)
            yield from _told_of(parse, token)


def _below(parse: Parse, head: int) -> Iterator[int]:
    """Yield a word and what hangs on it, without clauses of their own."""
    queue = [head]
    while queue:
        token = queue.pop()
        yield token
        queue.extend(c for c in parse.children[token] if parse.deps[c] not in ASIDE)


def _told_of(parse: Parse, noun: int) -> Iterator[int]:
    """Yield the words of a clause that says which deed it was: "the bombing that killed two in May"."""
    for clause in parse.children[noun]:
        if parse.deps[clause] == "relcl":
            yield from _below(parse, clause)


def _above(parse: Parse, head: int) -> Iterator[int]:
    """Yield what the deed's clause or noun belongs to: "the strike in May that killed"."""
    at, aside = head, False
    for _ in range(HIGHEST):
        aside = aside or parse.deps[at] in {"relcl", "acl"}
        if parse.deps[at] not in UPWARD or parse.lemmas[parse.heads[at]] in FRAMES["say"]:
            return
        at = parse.heads[at]
        if aside and parse.is_verb(at):
            return
        yield from _below(parse, at)


def _days(parse: Parse, found: Findings, deed: list[int]) -> list[When]:
    """Return the calendar days, months or years that the words of a deed tell."""
    starts = {parse.starts[t] for t in deed}
    return [
        time.when
        for time in found.times
        if time.type in DATED and time.when is not None and any(time.span.covers(s) for s in starts)
    ]
