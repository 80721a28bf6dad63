"""Clauses that tell at which moment another happened: "22 died as the concert ended on Monday"."""

from __future__ import annotations

from collections.abc import Container

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.extract.timeline.carried import is_past
from generator.extract.timeline.clauses import Clause, bounded, near
from generator.extract.timeline.subjects import SUBJECTS

_MOMENT = words("as when while")
_SUBORDINATORS = words("as when while after before because since until")
_JOINERS = words("and or but then , ;")
_REACH = 16
_DEEP = 8


def is_temporal(parse: Parse, verb: int) -> bool:
    """Say whether a verb heads a clause of the same time as the one it hangs on."""
    return parse.deps[verb] == "advcl" and any(
        parse.words[c] in _MOMENT and c < verb and parse.deps[c] in {"mark", "advmod"}
        for c in near(parse, verb)
    )


def with_moment(parse: Parse, clause: Clause, dated: Container[int]) -> Clause:
    """Return a clause with the one of the same time, unless that has a date of its own.

    ``dated`` are the heads of the clauses that have one. A date in the lesser clause dates the greater.
    """
    if not clause.attributive and _tells_moment(parse, clause):
        main = _verb_above(parse, clause.head)
        if main in dated or not is_past(parse, main):
            return clause
        return bounded(parse, main, (clause.first, clause.last))
    for child in near(parse, clause.head):
        if is_temporal(parse, child) and child not in dated:
            lesser = bounded(parse, child, (child, child))
            if lesser.first - 2 <= clause.last < lesser.last:
                return Clause(clause.head, clause.first, lesser.last, clause.attributive)
    return clause


def _tells_moment(parse: Parse, clause: Clause) -> bool:
    start = misread_start(parse, clause)
    if parse.deps[clause.head] == "acl":
        return _is_misread_noun(parse, parse.heads[clause.head])
    return is_temporal(parse, clause.head) if start is None else parse.words[start - 1] in _MOMENT


def _is_misread_noun(parse: Parse, noun: int) -> bool:
    """Say whether a subject was read as the object of "as" or as a clause: "as a concert ended"."""
    led = parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]] == "as"
    return led or (parse.deps[noun] == "advcl" and any(parse.words[c] in _MOMENT for c in near(parse, noun)))


def _verb_above(parse: Parse, verb: int) -> int:
    """Return the verb that a clause hangs on, be it by way of a noun."""
    above = parse.heads[verb]
    for _ in range(_DEEP):
        if parse.is_verb(above):
            break
        above = parse.heads[above]
    return above


def misread_start(parse: Parse, clause: Clause) -> int | None:
    """Return where a clause begins that is read as joined to another, with nothing that joins it.

    In "fled as the roof of the hall fell" the parser may take "the roof of the hall" with "fled".
    """
    head = clause.head
    if parse.deps[head] != "conj" or any(parse.deps[c] in SUBJECTS for c in parse.children[head]):
        return None
    if parse.words[clause.first - 1] in _JOINERS or clause.first != head:
        return None
    for token in range(head - 1, max(parse.heads[head], head - _REACH), -1):
        if parse.words[token] in _SUBORDINATORS:
            return token + 1
        if parse.words[token] in _JOINERS:
            return None
    return None
