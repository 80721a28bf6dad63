"""All that is known of an article before its timeline, laid out so that a row costs little."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from generator.extract.parse import Parse, read_parse
from generator.extract.reading import Reading
from generator.model.findings import Findings, Span


class Report(NamedTuple):
    """``text`` is the reading's; ``mentions`` are (offset, number of the actor), by offset."""

    parse: Parse
    reading: Reading
    found: Findings
    text: str
    mentions: list[tuple[int, int]]


def report_of(reading: Reading, found: Findings) -> Report:
    """Lay out a reading and what was found in it."""
    mentions = sorted((m.start, number) for number, actor in enumerate(found.actors) for m in actor.mentions)
    return Report(read_parse(reading.doc), reading, found, reading.whole, mentions)


def actors_in(report: Report, span: Span) -> tuple[str, ...]:
    """Return the ids of the actors named in a span, in the order of the actors."""
    first = bisect_left(report.mentions, (span.start, -1))
    last = bisect_left(report.mentions, (span.end, -1))
    return tuple(
        report.found.actors[n].id for n in sorted({number for _, number in report.mentions[first:last]})
    )


def tokens_of(parse: Parse, span: Span) -> tuple[int, int]:
    """Return the first and the last token of a span."""
    first = max(0, bisect_right(parse.starts, span.start) - 1)
    return first, max(first, bisect_right(parse.starts, span.end - 1) - 1)
