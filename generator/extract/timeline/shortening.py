"""A long clause made short: without asides and the time told beside it, ended where a phrase ends."""

from __future__ import annotations

from bisect import bisect_left

from generator.extract.parse import Parse
from generator.extract.timeline.clauses import extent
from generator.extract.timeline.kinds import SPEECH
from generator.extract.timeline.subjects import subject_of
from generator.model.findings import Span

LONGEST = 110
_SHORTEST = 30
_COMMAS = frozenset({",", ";", "—", "–"})
_BREAKS = frozenset({"prep", "cc", "mark", "advcl", "relcl", "acl", "agent"})
_INSEPARABLE = frozenset({"of", "than", "to"})
_BEFORE_TIMES = frozenset({"on", "in", "at", "about", "around"})
_DANGLING = frozenset({"IN", "DT", "CC", "TO", "CD", "POS", "PRP$", "JJ", "MD"})


def shortened(
    parse: Parse, tokens: list[int], head: int, time: Span | None, longest: int = LONGEST
) -> tuple[list[int], bool]:
    """Return the tokens that tell a clause in so many characters, and whether they end mid-phrase."""
    for omitted in (_aside(parse, head), _lead(parse, tokens, head), dated_tokens(parse, time)):
        if _length(parse, tokens) <= longest:
            return tokens, False
        tokens = [t for t in tokens if t not in omitted]
    if _length(parse, tokens) <= longest:
        return tokens, False
    return _cut(parse, tokens, head, longest)


def _length(parse: Parse, tokens: list[int]) -> int:
    return sum(len(parse.raw[t]) + 1 for t in tokens if parse.deps[t] != "punct") - 1


def _aside(parse: Parse, head: int) -> range:
    """Return what stands between commas after the subject."""
    subject = subject_of(parse, head)
    if subject is None:
        return range(0)
    asides = [
        c for c in parse.children[subject] if parse.deps[c] in {"appos", "relcl", "acl"} and c > subject
    ]
    for child in asides:
        first, last = extent(parse, child)
        if (
            parse.raw[first - 1] == ","
            and last + 1 < len(parse.raw)
            and parse.raw[last + 1] == ","
            and last < head
        ):
            return range(first - 1, last + 2)
    return range(0)


def _lead(parse: Parse, tokens: list[int], head: int) -> range:
    """Return what stands before the subject, unless it is what is said."""
    subject = subject_of(parse, head)
    said = None if parse.child(head, "dobj") is not None else parse.child(head, "ccomp", "parataxis")
    if subject is None or subject > head or (said is not None and said < subject):
        return range(0)
    return range(tokens[0], max(tokens[0], extent(parse, subject)[0]))


def dated_tokens(parse: Parse, time: Span | None) -> range:
    """Return the words that date a clause, with their preposition."""
    if time is None:
        return range(0)
    first, last = bisect_left(parse.starts, time.start), bisect_left(parse.starts, time.end)
    inside = list(range(first, last))
    if not inside or parse.deps[inside[-1]] in {"poss", "compound", "amod", "nsubj"}:
        return range(0)
    led = 0
    while led < first and parse.words[first - 1 - led] in _BEFORE_TIMES:
        led += 1
    return range(first - led, last)


def _cut(parse: Parse, tokens: list[int], head: int, longest: int) -> tuple[list[int], bool]:
    """End before the last phrase that may be left out; mid-phrase only if there is none."""
    least = _least(parse, head)
    best, words = 0, 0
    for place in range(1, len(tokens)):
        if _length(parse, tokens[:place]) > longest:
            break
        words = place
        if tokens[place] > least and _may_end(parse, tokens, place):
            best = place
    if best and _length(parse, tokens[:best]) >= _SHORTEST:
        return tokens[:best], False
    return tokens[:words], True


def _least(parse: Parse, head: int) -> int:
    """Return the last token that a short form of a clause needs: its verb, or what is said in it."""
    whole = parse.words[head] not in SPEECH or parse.child(head, "dobj") is not None
    said = None if whole else parse.child(head, "ccomp", "xcomp")
    verb = head if said is None else said
    return max(
        [verb, *(c for c in parse.children[verb] if parse.deps[c] in {"dobj", "attr", "acomp", "dative"})]
    )


def _may_end(parse: Parse, tokens: list[int], place: int) -> bool:
    """Say whether the clause may end before a token: at a comma, or where a phrase of its own begins."""
    token, before = tokens[place], tokens[place - 1]
    if parse.raw[token] in _COMMAS:
        return parse.tags[before] != "CD"
    if parse.words[token] in _INSEPARABLE or parse.tags[before] in _DANGLING:
        return False
    return parse.deps[token] in _BREAKS
