"""Who or what a clause tells of, where the clause itself leaves it out."""

from __future__ import annotations

from generator.extract.parse import Parse
from generator.extract.timeline.clauses import extent
from generator.extract.timeline.datelines import dateline_end

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj", "csubjpass"})
RELATIVE = frozenset({"WDT", "WP"})
_HELPERS = frozenset({"aux", "auxpass"})
_LINKS = frozenset({"mark", "cc", "punct"})
_LONGEST = 60


def subject_of(parse: Parse, verb: int) -> int | None:
    """Return the subject of a verb itself."""
    return next((c for c in parse.children[verb] if parse.deps[c] in SUBJECTS), None)


def missing_subject(parse: Parse, verb: int, first: int) -> list[tuple[int, int]]:
    """Return the stretches of tokens to say before a clause from ``first`` on, where it leaves them out.

    A relative clause tells of the noun it is about, a second verb of the subject of the first.
    """
    if not parse.is_verb(verb):
        return []
    own, about = subject_of(parse, verb), parse.heads[verb]
    if parse.deps[verb] == "relcl" and _is_about(parse, verb, own):
        return [name_of(parse, about)]
    noun = parse.is_noun(about) or parse.tags[about] == "CD"
    if own is None and parse.deps[verb] == "acl" and noun and first == verb:
        return [name_of(parse, about)]
    return _shared(parse, verb) if own is None and parse.deps[verb] == "conj" else []


def _is_about(parse: Parse, verb: int, own: int | None) -> bool:
    """Say whether the noun before a relative clause is its subject or its object."""
    if own is None:
        return False
    if parse.tags[own] in RELATIVE:
        return True
    adverb = any(parse.tags[c] in {"WRB", "IN"} and c < own for c in parse.children[verb])
    return not adverb and parse.tags[verb] in {"VBD", "VBN"} and _lacks_object(parse, verb)


def _lacks_object(parse: Parse, verb: int) -> bool:
    objects = [
        c for c in parse.children[verb] if parse.deps[c] in {"dobj", "attr", "acomp", "ccomp", "xcomp"}
    ]
    passive = parse.child(verb, "auxpass") is not None
    return not passive and all(parse.tags[c] in RELATIVE for c in objects)


def _shared(parse: Parse, verb: int) -> list[tuple[int, int]]:
    first, steps = parse.heads[verb], 0
    while parse.deps[first] == "conj" and subject_of(parse, first) is None and steps < 8:
        first, steps = parse.heads[first], steps + 1
    subject = subject_of(parse, first)
    if subject is None:
        return []
    relative = parse.tags[subject] in RELATIVE and parse.deps[first] == "relcl"
    name = name_of(parse, parse.heads[first] if relative else subject)
    if parse.tags[verb] != parse.tags[first] or parse.child(verb, *_HELPERS) is not None:
        return [name]
    helpers = [c for c in parse.children[first] if parse.deps[c] in _HELPERS and c > subject]
    return [name, *((c, c) for c in helpers)]


def name_of(parse: Parse, noun: int) -> tuple[int, int]:
    """Return a noun with what stands before it and its "of" phrase, if that is not long."""
    before = [c for c in parse.children[noun] if c < noun and parse.deps[c] not in _LINKS]
    first = min((extent(parse, c)[0] for c in before), default=noun)
    first = min(noun, max(first, dateline_end(parse, parse.sentence_of[noun]) or 0))
    of = next((c for c in parse.children[noun] if parse.words[c] == "of"), None)
    last = noun if of is None else extent(parse, of)[1]
    return (first, last) if parse.end(last) - parse.starts[first] <= _LONGEST else (first, noun)
