"""The clause that tells a happening: its verb or noun, where it stands, and how to say it in few words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.extract.parse import Parse
from generator.model.findings import Span

ATTRIBUTIVE = frozenset({"compound", "nmod", "poss", "amod", "nummod"})
_OWN_CLAUSE = frozenset({"conj", "advcl", "relcl", "parataxis", "csubj"})
_BARE = frozenset({"punct", "cc"})
_EDGES = " ,;:.–—-\"'“”‘’\n\t"
_LONGEST = 110


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause by its head token; tokens ``first`` to ``last`` (inclusive).

    ``attributive`` says that a date only qualifies a noun in it ("Saturday's attack").
    """

    head: int
    first: int
    last: int
    attributive: bool = False


def clause_of(parse: Parse, first: int, last: int) -> Clause:
    """Return the clause that a time expression of tokens ``first`` to ``last`` dates."""
    token = next((i for i in range(first, last + 1) if not first <= parse.heads[i] <= last), first)
    attributive = parse.deps[token] in ATTRIBUTIVE and parse.is_noun(parse.heads[token])
    seen = 0
    while parse.heads[token] != token and not _is_head(parse, token) and seen < 40:
        token, seen = parse.heads[token], seen + 1
    return bounded(parse, token, (first, last), attributive=attributive)


def _is_head(parse: Parse, token: int) -> bool:
    if not parse.is_verb(token):
        return False
    return parse.deps[token] not in {"aux", "auxpass", "amod", "compound", "xcomp", "pcomp"}


def bounded(parse: Parse, head: int, keep: tuple[int, int], *, attributive: bool = False) -> Clause:
    """Return the stretch of a clause: its head with all that hangs on it, less clauses of their own."""
    tokens = [head, *keep]
    pending = [head]
    while pending:
        token = pending.pop()
        for child in parse.children[token]:
            if parse.deps[child] in _BARE:
                continue
            own = parse.deps[child] in _OWN_CLAUSE and (parse.is_verb(child) or token == head)
            if own or parse.sentence_of[child] != parse.sentence_of[head]:
                continue
            tokens.append(child)
            pending.append(child)
    first, last = parse.bounds(head)
    inside = [t for t in tokens if first <= t < last]
    return Clause(head, min(inside), max(inside), attributive)


def span_of(parse: Parse, clause: Clause) -> Span:
    """Return the characters of a clause."""
    return Span(parse.starts[clause.first], parse.end(clause.last))


def wording(text: str, span: Span, time: Span | None) -> str:
    """Say a clause in few words of the text, without the time expression that leads it."""
    words = text[span.start : span.end]
    if time is not None and time.start - span.start < 8 and time.end < span.end:
        words = text[time.end : span.end]
    short = " ".join(words.split()).strip(_EDGES)
    if len(short) > _LONGEST:
        short = short[:_LONGEST].rsplit(" ", 1)[0].strip(_EDGES) + " …"
    return short
