"""The clause that tells a happening: its verb or noun, where it stands, and how to say it in few words."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.model.findings import Span

ATTRIBUTIVE = frozenset({"compound", "nmod", "poss", "amod", "nummod"})
_OWN_CLAUSE = frozenset({"conj", "advcl", "relcl", "parataxis"})
_BARE = frozenset({"punct", "cc"})
_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_JOINERS = words("and or but then as when while after before because since until that , ; : – — -")
_REACH = 150
_RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})


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
    told = next((c for c in parse.children[token] if parse.deps[c] == "relcl" and _is_whole(parse, c)), None)
    if told is not None:
        return bounded(parse, told, (told, told))
    attributive = parse.deps[token] in ATTRIBUTIVE and parse.is_noun(parse.heads[token])
    seen = 0
    while parse.heads[token] != token and not _is_head(parse, token) and seen < 40:
        if abs(parse.heads[token] - first) > _REACH:
            break
        token, seen = parse.heads[token], seen + 1
    return bounded(parse, token, (first, last), attributive=attributive)


def _is_whole(parse: Parse, verb: int) -> bool:
    """Say whether a clause on a day tells what happened then ("the day the minister resigned")."""
    subject = parse.child(verb, *_SUBJECTS)
    return subject is not None and parse.tags[subject] not in {"WDT", "WP"}


def _is_head(parse: Parse, token: int) -> bool:
    if not parse.is_verb(token) or parse.child(token, "det") is not None:
        return False
    if parse.deps[token] == "relcl" and _is_apposition(parse, token):
        return False
    if parse.tags[token] == "VBG" and parse.deps[token] in {"pobj", "nsubj", "nsubjpass", "dobj"}:
        return False
    if parse.deps[token] == "ccomp" and any(parse.tags[c] == "TO" for c in parse.children[token]):
        return False  # "expect the talks to last until Saturday"
    return parse.deps[token] not in {"aux", "auxpass", "amod", "compound", "xcomp", "pcomp"}


def _is_apposition(parse: Parse, verb: int) -> bool:
    """Say whether a comma and no relative word stand before a verb: "a missile, one of 38 fired that day"."""
    first, _ = extent(parse, verb)
    if first == 0 or (parse.raw[first - 1] != "," and parse.raw[first] != ","):
        return False
    return not any(parse.tags[t] in _RELATIVE for t in range(first, verb))


def bounded(parse: Parse, head: int, keep: tuple[int, int], *, attributive: bool = False) -> Clause:
    """Return the stretch of a clause: its head with all that hangs on it, less clauses of their own.

    It reaches at most some 150 tokens to either side of the head.
    """
    tokens = [head, *keep]
    pending = [head]
    while pending:
        token = pending.pop()
        for child in near(parse, token):
            if parse.deps[child] in _BARE or abs(child - head) > _REACH:
                continue
            own = parse.deps[child] in _OWN_CLAUSE and (parse.is_verb(child) or token == head)
            own = own and not _is_purpose(parse, child) and not _is_unjoined(parse, token, child)
            if own or parse.sentence_of[child] != parse.sentence_of[head]:
                continue
            tokens.append(child)
            pending.append(child)
    first, last = parse.bounds(head)
    inside = [t for t in tokens if first <= t < last]
    return Clause(head, min(inside), max(inside), attributive)


def _is_purpose(parse: Parse, verb: int) -> bool:
    """Say whether an infinitive tells what for: "flew there to meet the envoys"."""
    return parse.deps[verb] == "advcl" and any(parse.tags[c] == "TO" for c in parse.children[verb])


def _is_unjoined(parse: Parse, verb: int, second: int) -> bool:
    """Say whether nothing joins two verbs: in "rockets fired at us landed in a yard" the first is none."""
    between = parse.words[verb + 1 : second]
    return parse.deps[second] == "conj" and verb < second and _JOINERS.isdisjoint(between)


def near(parse: Parse, token: int) -> list[int]:
    """Return the children of a token that stand close to it; in lists without end there may be thousands."""
    children = parse.children[token]
    if len(children) <= _REACH:
        return children
    first = bisect_left(children, token - _REACH)
    return children[first : bisect_left(children, token + _REACH, first)]


def extent(parse: Parse, token: int) -> tuple[int, int]:
    """Return the first and the last token of all that hangs on a token, itself included."""
    tokens = [token]
    for found in tokens:
        tokens.extend(child for child in near(parse, found) if abs(child - token) <= _REACH)
    return min(tokens), max(tokens)


def span_of(parse: Parse, clause: Clause) -> Span:
    """Return the characters of a clause."""
    return Span(parse.starts[clause.first], parse.end(clause.last))
