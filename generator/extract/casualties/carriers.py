"""Who stands behind what is said in writing: "the mayor's report", "figures compiled by the clinic"."""

from __future__ import annotations

from generator.extract.casualties.naming import noun_after
from generator.extract.lexicon import words
from generator.extract.parse import Parse

CARRIERS = words(
    """
    report reports article articles statement release figures data tweet post news account accounts
    """
)
MAKING = words("by from of citing quoting")
NEAR, BACK = 4, 3


def past_carrier(parse: Parse, head: int) -> int:
    """Step from "a report" to who made it; the head itself where nobody is told, or where it is none."""
    if parse.words[head] not in CARRIERS:
        return head
    maker = _maker(parse, head)
    return head if maker is None else maker


def _maker(parse: Parse, carrier: int) -> int | None:
    """Return who made a writing: named after it, as its owner, before it, or where it was told of first."""
    _, end = parse.bounds(carrier)
    told = (i for i in range(carrier + 1, min(end - 1, carrier + NEAR)) if parse.words[i] in MAKING)
    at = next(told, None)
    if at is not None:
        return noun_after(parse, at + 1, end)
    owner = parse.child(carrier, "poss")
    if owner is not None:
        return owner if parse.is_noun(owner) else None
    names = [c for c in parse.children[carrier] if parse.tags[c] in ("NNP", "NNPS") and c < carrier]
    if names:
        return names[-1]
    return _maker_before(parse, carrier) if parse.words[carrier - 1] in ("the", "that") else None


def _maker_before(parse: Parse, carrier: int) -> int | None:
    """Return who made "the report" by the sentences before: "The bureau published a report in May"."""
    own = parse.sentence_of[carrier]
    begin, _ = parse.sentences[max(0, own - BACK)]
    first, _ = parse.sentences[own]
    for i in range(first - 1, begin - 1, -1):
        if parse.words[i] == parse.words[carrier]:
            maker = _maker(parse, i) if parse.words[i - 1] != "the" else None
            doer = parse.child(parse.heads[i], "nsubj") if parse.deps[i] == "dobj" else None
            return maker if maker is not None or doer is None or not parse.is_noun(doer) else doer
    return None
