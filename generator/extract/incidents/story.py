"""An article as a row of sentences with the names of events, the dates and the figures each holds."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.incidents.mentions import Mention, by_harm, find_mentions
from generator.extract.parse import Parse, read_parse
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding, Findings, PlaceFinding, Span, TimeFinding

HARM = ("killed", "injured", "missing", "abducted", "displaced", "detained")
FINITE = frozenset(("VBD", "VBZ", "VBP", "VBN", "MD"))
SHORTEST = 4
# A month without a year: TIMEX3 writes X for what no word tells.
LOOSE = re.compile(r"XXXX-\d\d")
LONGEST_DATELINE = 140
DATELINE = re.compile(r"\s*[A-Z][^\n]{2,100}?(?: ?(?:--|[–—])\s|\) ?-? ?(?=\S)|\w - |:\s*(?=[A-Z]))")


UNIT = r"(?:days?|weeks?|months?|years?|decades?)"
EARLIER = re.compile(
    rf"\b(?:earlier (?:this|in the|that) (?:week|month|year)|last (?:week|month|year)"
    rf"|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|few|\d+) {UNIT} (?:ago|earlier|before)"
    rf"|a (?:week|month|year) (?:ago|earlier|before)|in recent {UNIT}|since (?:the start|(?:19|20)\d\d)"
    r"|in (?:19|20)\d\d|similar (?:attack|incident)s?|in (?:a|an) (?:previous|earlier|separate|similar)"
    r"|not the first|(?:deadliest|worst|biggest|largest) (?:[a-z]+ ){0,4}since"
    r"|(?:so far this|each|every|per) year|since (?:an?|the early|the late)|alert since)\b"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A place named at ``span``."""

    place: PlaceFinding
    span: Span


@dataclass(frozen=True, slots=True)
class Story:
    """Indexed by sentence: what dates it, dates without a year, people harmed, places named in it.

    ``title`` is the number of sentences of the headline; the body follows. ``order`` numbers the body's
    sentences from 0, None for a line that is no sentence, such as a credit or a reference number.
    ``cued`` are the sentences with words such as "last year".
    ``dateline`` is the offset where the report itself begins, after "KABUL, Nov. 21 (Reuters) –".
    """

    reading: Reading
    parse: Parse
    mentions: tuple[Mention, ...]
    times: tuple[tuple[TimeFinding, ...], ...]
    loose: tuple[frozenset[str], ...]
    harmed: tuple[tuple[FigureFinding, ...], ...]
    places: tuple[tuple[Told, ...], ...]
    title: int
    order: tuple[int | None, ...]
    dateline: int
    cued: frozenset[int]

    def span(self, sentence: int) -> Span:
        """Return the characters of a sentence, without the blanks around it."""
        first, last = self.parse.sentences[sentence]
        start, end = self.parse.starts[first], self.parse.end(last - 1)
        raw = self.reading.whole[start:end]
        start += len(raw) - len(raw.lstrip())
        return Span(start, start + len(raw.strip()))

    def words(self, sentence: int) -> list[str]:
        """Return the words of a sentence in lower case."""
        first, last = self.parse.sentences[sentence]
        return self.parse.words[first:last]

    def names(self, sentence: int) -> list[str]:
        """Return the words of a sentence that are written with a capital."""
        first, last = self.parse.sentences[sentence]
        return [word for word in self.parse.raw[first:last] if word[:1].isupper()]

    def token(self, offset: int) -> int:
        """Return the token at an offset of the reading."""
        return max(0, bisect_right(self.parse.starts, offset) - 1)

    def weight(self, sentence: int) -> float:
        """Return how much a sentence counts: the headline and the lead most, the rest less and less."""
        if sentence < self.title:
            return 3.0
        order = self.order[sentence]
        return 0.5 if order is None else max(0.3, 3.0 - 0.5 * order)

    def is_opening(self, sentence: int, size: int) -> bool:
        """Say whether a sentence is of the headline or among the first ``size`` of the body."""
        order = self.order[sentence]
        return sentence < self.title or (order is not None and order < size)

    def is_lead(self, sentence: int) -> bool:
        """Say whether a sentence is the first of the body."""
        return self.order[sentence] == 0


def read_story(reading: Reading, found: Findings) -> Story:
    """Lay out the sentences of a reading, the headline's first."""
    parse = read_parse(reading.doc)
    starts = [parse.starts[first] for first, _ in parse.sentences]
    times: list[list[TimeFinding]] = [[] for _ in starts]
    loose: list[list[str]] = [[] for _ in starts]
    harmed: list[list[FigureFinding]] = [[] for _ in starts]
    places: list[list[Told]] = [[] for _ in starts]
    for time in found.times:
        if time.when is not None and time.type != "SET":
            times[_at(starts, time.span)].append(time)
        elif time.when is None and LOOSE.match(time.value):
            loose[_at(starts, time.span)].append(time.value)
    for figure in found.figures:
        if figure.effect in HARM and (figure.low or figure.high):
            harmed[_at(starts, figure.span)].append(figure)
    for place in found.places:
        for span in place.mentions:
            places[_at(starts, span)].append(Told(place, span))
    title = sum(reading.in_title(start) for start in starts)
    order = _order(parse, title)
    return Story(
        reading,
        parse,
        _with_harm(parse, find_mentions(parse), harmed),
        tuple(map(tuple, times)),
        tuple(map(frozenset, loose)),
        tuple(map(tuple, harmed)),
        tuple(tuple(sorted(row, key=lambda told: told.span)) for row in places),
        title,
        order,
        _dateline(reading, parse, order),
        frozenset(_cued(reading, starts)),
    )


def _with_harm(
    parse: Parse, named: tuple[Mention, ...], harmed: list[list[FigureFinding]]
) -> tuple[Mention, ...]:
    """Add what sentences that name no event tell of people killed or injured: "Nine dead in Leeds"."""
    told = {mention.sentence for mention in named}
    added = [
        by_harm(parse, figure.token)
        for number, figures in enumerate(harmed)
        if number not in told
        for figure in figures[:1]
        if figure.effect in ("killed", "injured")
    ]
    return tuple(sorted([*named, *added], key=lambda m: m.start))


def _cued(reading: Reading, starts: list[int]) -> Iterator[int]:
    """Yield the sentences that place what they tell in the past."""
    ends = [*starts[1:], len(reading.whole)]
    for number, (start, end) in enumerate(zip(starts, ends, strict=False)):
        if EARLIER.search(reading.whole[start:end].lower()):
            yield number


def _dateline(reading: Reading, parse: Parse, order: tuple[int | None, ...]) -> int:
    """Return where the first sentence begins, after its dateline if it has one; 0 without a sentence."""
    first = next((n for n, place in enumerate(order) if place == 0), None)
    if first is None:
        return 0
    start = parse.starts[parse.sentences[first][0]]
    met = DATELINE.match(reading.whole[start : start + LONGEST_DATELINE])
    return start + met.end() if met else start


def _order(parse: Parse, title: int) -> tuple[int | None, ...]:
    order: list[int | None] = [None] * title
    count = 0
    for first, last in parse.sentences[title:]:
        is_sentence = last - first >= SHORTEST and not FINITE.isdisjoint(parse.tags[first:last])
        order.append(count if is_sentence else None)
        count += is_sentence
    return tuple(order)


def _at(starts: list[int], span: Span) -> int:
    return max(0, bisect_right(starts, span.start) - 1)
