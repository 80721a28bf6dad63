"""An article as a row of sentences with the names of events and the dates each holds."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from generator.extract.incidents.mentions import Mention, find_mentions
from generator.extract.reading import Reading
from generator.model.findings import Findings, Span, TimeFinding


@dataclass(frozen=True, slots=True)
class Story:
    """``sentences`` are token ranges, ``times`` what dates each, ``title`` how many are headline."""

    reading: Reading
    sentences: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]
    times: tuple[tuple[TimeFinding, ...], ...]
    title: int

    def span(self, sentence: int) -> Span:
        """Return the characters of a sentence, without the blanks around it."""
        return span_of(self.reading, *self.sentences[sentence])

    def weight(self, sentence: int) -> float:
        """Return how much a sentence counts: the headline and the lead most, the rest less and less."""
        if sentence < self.title:
            return 3.0
        return max(0.3, 3.0 - 0.5 * (sentence - self.title))


def read_story(reading: Reading, found: Findings) -> Story:
    """Lay out the sentences of a reading, the headline's first."""
    sentences = _sentences(reading)
    starts = [reading.doc[first].idx for first, _ in sentences]
    times: list[list[TimeFinding]] = [[] for _ in sentences]
    for time in found.times:
        if time.when is not None and time.type != "SET":
            times[max(0, bisect_right(starts, time.span.start) - 1)].append(time)
    title = sum(reading.in_title(start) for start in starts)
    mentions = find_mentions(reading.doc, sentences)
    return Story(reading, sentences, mentions, tuple(map(tuple, times)), title)


def _sentences(reading: Reading) -> tuple[tuple[int, int], ...]:
    doc = reading.doc
    ranges = ((sentence.start, sentence.end) for sentence in doc.sents)
    return tuple((a, b) for a, b in ranges if doc[a:b].text.strip())


def span_of(reading: Reading, first: int, last: int) -> Span:
    """Return the characters of tokens ``first`` to ``last`` (exclusive), trimmed."""
    tokens = reading.doc[first:last]
    raw = tokens.text
    start = tokens.start_char + len(raw) - len(raw.lstrip())
    return Span(start, start + len(raw.strip()))
