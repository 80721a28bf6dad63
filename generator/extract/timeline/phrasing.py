"""How a clause is told to a reader: one short clause in the words of the text."""

from __future__ import annotations

from generator.extract.parse import Parse
from generator.extract.timeline.clauses import Clause
from generator.extract.timeline.datelines import dateline_end
from generator.extract.timeline.reported import reported
from generator.extract.timeline.shortening import shortened
from generator.extract.timeline.subjects import RELATIVE, SUBJECTS, missing_subject, name_of, subject_of
from generator.extract.timeline.temporal import misread_start
from generator.extract.timeline.wording import acted_on, spoken_otherwise, told
from generator.model.findings import Span

_LINKS = frozenset({"mark", "cc", "punct"})
_MARKS = frozenset({"before", "after"})
_QUALIFIERS = frozenset({"poss", "compound", "amod", "nmod"})


def phrase(parse: Parse, text: str, clause: Clause, time: Span | None) -> str:
    """Say a clause in about 110 characters, with its subject and without the words that link it."""
    if said := reported(parse, text, clause, time):
        return said
    misread = misread_start(parse, clause)
    led = [] if misread is not None else missing_subject(parse, clause.head, clause.first)
    first = misread if misread is not None else _opening(parse, text, clause, time)
    if led and _is_relative_subject(parse, clause, first):
        first += 1
    names = [t for one, last in led for t in range(one, last + 1)]
    own = [t for t in range(first, clause.last + 1) if t not in names]
    after = own.index(clause.head) + 1 if clause.head in own else 0
    if not _is_its_object(parse, clause, names):
        own[after:after] = _object_before(parse, clause)
        after = 0
    tokens, broken = shortened(parse, own[:after] + names + own[after:], clause.head, time)
    instead = spoken_otherwise(parse, text, clause.head)
    return told(parse, text, tokens, instead) + (" …" if broken else "")


def _object_before(parse: Parse, clause: Clause) -> list[int]:
    noun = acted_on(parse, clause.head) if parse.deps[clause.head] == "acl" else None
    return [] if noun is None else list(range(name_of(parse, noun)[0], noun + 1))


def _is_its_object(parse: Parse, clause: Clause, names: list[int]) -> bool:
    """Say whether the noun before a relative clause is its object: "the video the group released".

    Where that noun would be the whole sentence it is part of the subject: "The magnitude 6.4 quake struck".
    """
    subject, noun = subject_of(parse, clause.head), parse.heads[clause.head]
    relative = parse.deps[clause.head] == "relcl" and noun in names
    if not relative or subject is None or parse.deps[noun] == "ROOT":
        return False
    return not any(parse.tags[t] in RELATIVE for t in range(clause.first, clause.head))


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
    above = parse.heads[inside[-1]]
    if inside[-1] < above <= clause.last and parse.is_noun(above):
        return False
    return parse.deps[inside[-1]] not in SUBJECTS | _QUALIFIERS


def _unlinked(parse: Parse, clause: Clause, first: int) -> int:
    """Pass over conjunctions, complementizers and "in which" at the front."""
    first = max(first, _after_mark(parse, clause))
    while first < clause.last and first != clause.head:
        preposition = parse.tags[first] == "IN" and parse.tags[first + 1] in RELATIVE
        if preposition and first + 1 < clause.last:
            first += 1
        elif not _is_link(parse, clause, first):
            break
        first += 1
    return first


def _after_mark(parse: Parse, clause: Clause) -> int:
    """Return the token after "before" or "after" in "hours before the jet crashed"; 0 without one."""
    marks = [c for c in parse.children[clause.head] if parse.words[c] in _MARKS and parse.deps[c] == "mark"]
    return marks[0] + 1 if marks and marks[0] < clause.head else 0


def _is_link(parse: Parse, clause: Clause, token: int) -> bool:
    if parse.deps[token] == "mark":
        return parse.heads[token] in {clause.head, parse.heads[clause.head]}
    if parse.deps[token] in _LINKS or not parse.raw[token].strip():
        return True
    return parse.tags[token] == "WRB" and parse.heads[token] == clause.head


def _is_relative_subject(parse: Parse, clause: Clause, first: int) -> bool:
    relative = parse.tags[first] in RELATIVE and parse.deps[first] in SUBJECTS
    return relative and parse.heads[first] == clause.head and first < clause.last
