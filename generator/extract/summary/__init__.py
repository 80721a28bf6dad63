"""Choose one to three sentences that tell the incident: the lead, the toll, who did it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.extract.parse import Parse, read_parse
from generator.extract.reading import Reading
from generator.extract.summary.sentences import body_sentences
from generator.model.findings import Findings, IncidentFinding, Span, SummarySentence

STANCES = ("claimed", "perpetrator", "charged", "convicted", "suspected", "blamed", "denied")


def choose_summary(reading: Reading, found: Findings) -> Findings:
    """Choose the sentence that opens the report, the one with the toll and the one that says who did it."""
    parse = read_parse(reading.doc)
    sentences = body_sentences(reading, parse)
    chosen: dict[Span, str] = {}
    for offset, rule in _wanted(reading, parse, found, sentences):
        sentence = next((s for s in sentences if s.covers(offset)), None)
        if sentence is not None:
            chosen.setdefault(sentence, rule)
    rows = tuple(SummarySentence(span, f"summary:{chosen[span]}") for span in sorted(chosen))
    return msgspec.structs.replace(found, summary=rows)


def _wanted(
    reading: Reading, parse: Parse, found: Findings, sentences: tuple[Span, ...]
) -> Iterator[tuple[int, str]]:
    """Yield offsets that the summary must cover, at most one for each thing to tell."""
    if not sentences:
        return
    main = found.main
    yield _opening(reading, main, sentences), "lead"
    if main is None:
        return
    toll = _toll(reading, parse, found, main)
    if toll is not None:
        yield toll, "toll"
    who = [s for s in found.stances if s.incident == main.id and not reading.in_title(s.span.start)]
    if who:
        yield min(who, key=lambda s: (STANCES.index(s.stance), s.span)).span.start, "who"


def _opening(reading: Reading, main: IncidentFinding | None, sentences: tuple[Span, ...]) -> int:
    """Return where the main incident is first named in full, or the first sentence."""
    if main is None or reading.in_title(main.span.start):
        return sentences[0].start
    named = next((s for s in sentences[:3] if s.covers(main.span.start)), sentences[0])
    return named.start


def _toll(reading: Reading, parse: Parse, found: Findings, main: IncidentFinding) -> int | None:
    """Return where the text first tells the toll that was chosen."""
    for effect, toll in (("killed", main.killed), ("injured", main.injured)):
        if toll is None:
            continue
        told = [
            f
            for f in found.figures
            if f.incident == main.id
            and f.effect == effect
            and not f.part_of
            and not reading.in_title(f.span.start)
        ]
        exact = [f for f in told if f.low == toll.low] or told
        if exact:
            return parse.starts[exact[0].token]
    return None
