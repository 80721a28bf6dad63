"""Who the victims of a figure are, and what a party is called where it is named."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.attributions.grammar import spread
from generator.extract.attributions.parties import Parties
from generator.extract.parse import Parse
from generator.model.findings import FigureFinding, Span

HURT = frozenset({"killed", "injured", "abducted", "missing"})
CALLING = 5


def victims_of(parties: Parties, figure: FigureFinding) -> list[str]:
    """Return the parties that a figure's victims are: not those that only tell whose they were."""
    span = figure.victims
    if span is None or figure.effect not in HURT or figure.perpetrators or figure.high == 0:
        return []
    heads = spread(parties.parse, list(heads_in(parties, span)))
    beside = [c for t in heads for c in parties.parse.children[t] if parties.parse.deps[c] == "appos"]
    inside = [t for t in (*heads, *beside) if span.covers(parties.parse.starts[t])]
    return list(dict.fromkeys(parties.mentioned[t] for t in inside if t in parties.mentioned))


def callings(parties: Parties, actor: str) -> set[str]:
    """Return the words right before a party's name and in apposition to it."""
    parse = parties.parse
    words: set[str] = set()
    for head in parties.heads_of.get(actor, []):
        begin, _ = parse.bounds(head)
        words |= {parse.words[i] for i in range(max(begin, head - CALLING), head)}
        words |= {parse.words[t] for t in apposed(parse, head)}
    return words


def apposed(parse: Parse, head: int) -> list[int]:
    """Return the words in apposition to a word, and the one it stands in apposition to."""
    beside = [c for c in parse.children[head] if parse.deps[c] == "appos"]
    return [*beside, parse.heads[head]] if parse.deps[head] == "appos" else beside


def heads_in(parties: Parties, span: Span) -> Iterator[int]:
    """Yield the words of a stretch that hang on something outside it."""
    parse = parties.parse
    for token in parties.tokens_in(span):
        up = parse.heads[token]
        if up == token or not span.covers(parse.starts[up]):
            yield token
