"""The noun phrase that names a speaker, and who stands behind "a report"."""

from __future__ import annotations

from generator.extract.parse import Parse
from generator.model.findings import Span

ASIDE = 9
LONGEST_DATELINE = 6  # words before the one that the parser takes for the subject
DASHES = frozenset(("—", "–", "--", "-", ")"))


def noun_phrase(parse: Parse, head: int, floor: int | None = None) -> Span:
    """Return the span of a noun phrase: its head with what stands before it and a name right after."""
    low, high = parse.bounds(head)
    low = max(low, floor or 0)
    start, end = head, head + 1
    while start > low and (
        parse.is_noun(start - 1) or parse.tags[start - 1] in ("JJ", "POS", "HYPH", "CD", "PRP$", "VBN", "AFX")
    ):
        start -= 1
    if start > low and parse.words[start - 1] == "-":
        start = head
    while end < high and parse.tags[end] in ("NNP", "NNPS"):
        end += 1
    if end + 1 < high and parse.words[end] in ("of", "for"):
        tail = noun_after(parse, end + 1, high)
        end = tail + 1 if tail is not None else end
    return Span(parse.starts[start], parse.end(end - 1))


def named_beside(parse: Parse, head: int) -> int:
    """Return the name of the person a noun stands for: of "a chief in Pibor, John Kaka," the name."""
    _, end = parse.bounds(head)
    commas = (i for i in range(head + 1, min(end - 1, head + ASIDE)) if parse.words[i] == ",")
    at = next(commas, None)
    if at is None or parse.entities[at + 1] != "PERSON" or parse.entities[head] == "PERSON":
        return head
    while at + 2 < end and parse.entities[at + 2] == "PERSON":
        at += 1
    return at + 1


def past_dateline(parse: Parse, subject: int, verb: int) -> int:
    """Return the subject behind a dateline taken for it: the ministry of "PARIS (X) - The ministry said"."""
    marks = [i for i in range(subject + 1, verb) if parse.words[i] in DASHES]
    if not marks or parse.sentences[parse.sentence_of[subject]][0] < subject - LONGEST_DATELINE:
        return subject
    own = [c for c in parse.children[verb] if parse.deps[c] == "nsubj" and marks[-1] < c < verb]
    beyond = own[-1] if own else noun_after(parse, marks[-1] + 1, verb)
    return subject if beyond is None else beyond


def noun_after(parse: Parse, at: int, end: int) -> int | None:
    """Return the head of the noun phrase that begins at a token."""
    head = None
    for i in range(at, min(end, at + 12)):
        if parse.is_noun(i):
            head = i
        elif parse.tags[i] not in ("DT", "JJ", "PRP$", "POS", "HYPH", "CD", "VBN"):
            break
    return head
