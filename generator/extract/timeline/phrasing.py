"""How a clause is told to a reader: one short clause in the words of the text."""

from __future__ import annotations

from generator.extract.parse import Parse
from generator.extract.timeline.clauses import Clause
from generator.extract.timeline.datelines import dateline_end
from generator.extract.timeline.shortening import shortened
from generator.extract.timeline.subjects import RELATIVE, SUBJECTS, missing_subject
from generator.extract.timeline.temporal import misread_start
from generator.model.findings import Span

_EDGES = " ,;:.–—-\"'“”‘’\n\t"
_LINKS = frozenset({"mark", "cc", "punct"})
_QUALIFIERS = frozenset({"poss", "compound", "amod", "nmod"})


def phrase(parse: Parse, text: str, clause: Clause, time: Span | None) -> str:
    """Say a clause in about 110 characters, with its subject and without the words that link it."""
    misread = misread_start(parse, clause)
    led = [] if misread is not None else missing_subject(parse, clause.head, clause.first)
    first = misread if misread is not None else _opening(parse, text, clause, time)
    if led and _is_relative_subject(parse, clause, first):
        first += 1
    tokens = [t for one, last in led for t in range(one, last + 1)]
    tokens += [t for t in range(first, clause.last + 1) if t not in tokens]
    tokens, broken = shortened(parse, tokens, clause.head, time)
    return _told(parse, text, tokens) + (" …" if broken else "")


def _told(parse: Parse, text: str, tokens: list[int]) -> str:
    """Join tokens with the spaces they have in the text, one where some are left out."""
    parts: list[str] = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        if before is not None:
            next_to = token == before + 1
            apart = "" if parse.deps[token] == "punct" else " "
            parts.append(text[parse.end(before) : parse.starts[token]] if next_to else apart)
        parts.append(text[parse.starts[token] : parse.end(token)])
    return " ".join("".join(parts).split()).strip(_EDGES)


def _opening(parse: Parse, text: str, clause: Clause, time: Span | None) -> int:
    """Return the token to begin with: after a dateline, a time that leads, and linking words."""
    first = max(clause.first, dateline_end(parse, parse.sentence_of[clause.first]) or 0)
    first = _unlinked(parse, clause, min(first, clause.last))
    if time is None or not _leads(parse, text, clause, first, time):
        return first
    after = next((t for t in range(first, clause.last + 1) if parse.starts[t] >= time.end), first)
    return _unlinked(parse, clause, after)


def _leads(parse: Parse, text: str, clause: Clause, first: int, time: Span) -> bool:
    """Say whether a time opens a clause, as no part of what is told ("Saturday's attack", "Tuesday was")."""
    inside = [t for t in range(first, clause.last + 1) if time.start <= parse.starts[t] < time.end]
    if (
        not inside
        or time.start - parse.starts[first] >= 8
        or text[time.end : time.end + 1] in {"'", "’", "-"}
    ):
        return False
    return parse.deps[inside[-1]] not in SUBJECTS | _QUALIFIERS


def _unlinked(parse: Parse, clause: Clause, first: int) -> int:
    """Pass over conjunctions, complementizers and "in which" at the front."""
    while first < clause.last and first != clause.head:
        preposition = parse.tags[first] == "IN" and parse.tags[first + 1] in RELATIVE
        if preposition and first + 1 < clause.last:
            first += 1
        elif not _is_link(parse, clause, first):
            break
        first += 1
    return first


def _is_link(parse: Parse, clause: Clause, token: int) -> bool:
    if parse.deps[token] == "mark":
        return parse.heads[token] in {clause.head, parse.heads[clause.head]}
    if parse.deps[token] in _LINKS or not parse.raw[token].strip():
        return True
    return parse.tags[token] == "WRB" and parse.heads[token] == clause.head


def _is_relative_subject(parse: Parse, clause: Clause, first: int) -> bool:
    relative = parse.tags[first] in RELATIVE and parse.deps[first] in SUBJECTS
    return relative and parse.heads[first] == clause.head and first < clause.last
