"""Dates of an event that a noun names, not of the clause it stands in: "jailed over the attack in May"."""

from __future__ import annotations

from generator.extract.lexicon import words
from generator.extract.parse import BE, Parse
from generator.extract.timeline.clauses import Clause, bounded, near
from generator.extract.timeline.kinds import SPEECH

_EVENTS = words(
    """
    attack attacks assault assaults bombing bombings blast blasts explosion explosions shooting shootings
    stabbing killing killings murder murders massacre ambush raid raids strike strikes airstrike
    airstrikes shelling siege clash clashes battle offensive invasion war coup uprising riot riots
    protest protests crash crashes collision derailment accident disaster fire earthquake quake flood
    floods landslide storm cyclone hurricane tsunami collapse abduction abductions kidnapping kidnappings
    hijacking rebellion incident tragedy death deaths election
    """
)
# Prepositions before an event of another time than the clause's own.
_APART = words("after since for over about following of by to from")
# Those of them that name a reason: the date after the event is never the clause's.
_GROUNDS = words("for over since")
_CLAIMS = words("claimed claims claim")
_DEEP = 8
_NEAR = 14
_FIRSTS = words("first worst")


def event_clause(
    parse: Parse, clause: Clause, time: tuple[int, int], *, of_incident: bool | None, named: int | None
) -> Clause | None:
    """Return the noun with all that hangs on it, as a clause, when a time dates an event that it names.

    ``of_incident`` says whether the time is the day of the incident told of there; None if unknown.
    ``named`` is the token that names an incident of the past on that day.
    """
    if named is not None and clause.first <= named < time[0] and _stands_apart(parse, named):
        return bounded(parse, named, time, attributive=True)
    noun = _noun_above(parse, clause, time) or _noun_before(parse, clause, time)
    if noun is None or noun == clause.head or of_incident is False:
        return None
    if of_incident is None and parse.words[clause.head] in _CLAIMS:
        return None
    return bounded(parse, noun, time, attributive=True)


def _noun_above(parse: Parse, clause: Clause, time: tuple[int, int]) -> int | None:
    """Return the event that a time hangs on, set apart by its preposition or claimed to have been done."""
    token = _top(parse, time)
    for _ in range(_DEEP):
        if token == clause.head or parse.heads[token] == token:
            return None
        token = parse.heads[token]
        if parse.deps[token] == "xcomp" and parse.words[clause.head] in SPEECH:
            done = parse.child(token, "dobj")
            return done if done is not None and parse.words[done] in _EVENTS else None
        if parse.is_noun(token) and _stands_apart(parse, token):
            return token
    return None


def _noun_before(parse: Parse, clause: Clause, time: tuple[int, int]) -> int | None:
    """Return the event just before a time, as of "punished for the attack in Basra, Iraq, in March"."""
    for token in range(time[0] - 1, max(clause.first, time[0] - _NEAR), -1):
        if parse.is_verb(token):
            return None
        if _stands_apart(parse, token):
            return token if parse.words[parse.heads[token]] in _GROUNDS else None
    return None


def _top(parse: Parse, time: tuple[int, int]) -> int:
    inside = range(time[0], time[1] + 1)
    return next((i for i in inside if parse.heads[i] not in inside), time[0])


def _stands_apart(parse: Parse, noun: int) -> bool:
    return (
        parse.words[noun] in _EVENTS
        and parse.deps[noun] == "pobj"
        and parse.words[parse.heads[noun]] in _APART
    )


def is_judged(parse: Parse, clause: Clause, time: tuple[int, int]) -> bool:
    """Say whether a clause says what a dated event was: "the strike on 3 May was a mistake"."""
    noun = parse.heads[parse.heads[_top(parse, time)]]
    subject = parse.deps[noun] in {"nsubj", "nsubjpass"} and parse.heads[noun] == clause.head
    return subject and parse.words[noun] in _EVENTS and parse.words[clause.head] in BE


def is_comparison(parse: Parse, clause: Clause, time: tuple[int, int]) -> bool:
    """Say whether a date is only what a record is counted from: "the deadliest attack since 2012"."""
    token = _top(parse, time)
    if parse.words[parse.heads[token]] != "since" or parse.deps[token] != "pobj":
        return False
    stretch = range(max(clause.first, time[0] - 40), time[0])
    return any(parse.tags[t] in {"JJS", "RBS"} or parse.words[t] in _FIRSTS for t in stretch)


def lasts_since(parse: Parse, clause: Clause, time: tuple[int, int]) -> bool:
    """Say whether something has gone on since then: "40 people have been detained since Sunday"."""
    since = time[0] > 0 and parse.words[time[0] - 1] == "since"
    return since and any(
        parse.words[c] in {"has", "have"} and parse.deps[c] in {"aux", "auxpass"}
        for c in near(parse, clause.head)
    )
