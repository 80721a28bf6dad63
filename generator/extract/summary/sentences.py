"""The sentences of the body that can stand in a summary."""

from __future__ import annotations

import re

from generator.extract.parse import Parse
from generator.extract.reading import Reading
from generator.model.findings import Span

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
SHORTEST = 5
LONGEST = 90
DATELINE = re.compile(
    r"(?:[A-Z][^\n–—]{2,90}?(?:\s--|\s?[–—]|\)\s-)|[A-Z]{3,}[^\n–—a-z]{0,30}(?:[A-Z][a-z]+ )?-)\s+(?=\S)"
)


def body_sentences(reading: Reading, parse: Parse) -> tuple[Span, ...]:
    """List the whole sentences of the body, the first without its dateline."""
    spans: list[Span] = []
    for first, last in parse.sentences:
        if reading.in_title(parse.starts[first]) or not SHORTEST <= last - first <= LONGEST:
            continue
        if FINITE.isdisjoint(parse.tags[first:last]):
            continue
        span = _trimmed(reading, parse.starts[first], parse.end(last - 1), opens=not spans)
        if not reading.whole[span.start : span.start + 1].islower():
            spans.append(span)
    return tuple(spans)


def _trimmed(reading: Reading, start: int, end: int, *, opens: bool) -> Span:
    """Cut the blanks around a sentence and a dateline before it."""
    raw = reading.whole[start:end]
    start += len(raw) - len(raw.lstrip())
    end = start + len(raw.strip())
    met = DATELINE.match(reading.whole, start, end) if opens else None
    return Span(met.end() if met else start, end)
