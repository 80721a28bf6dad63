"""Put the time expressions of a reading into Findings."""

from __future__ import annotations

from datetime import date

import msgspec

from generator.extract.reading import Reading
from generator.extract.times import Expression, Stretch, last_day, read_times
from generator.model.brief import When
from generator.model.findings import Findings, Span, TimeFinding


def find_times(reading: Reading, found: Findings) -> Findings:
    """Fill ``times`` with every time expression of headline and body."""
    tags = ((token.idx, token.tag_) for token in reading.doc)
    expressions = read_times(reading.whole, _day(reading.article.published), tags, body=reading.shift)
    times = tuple(TimeFinding(Span(e.start, e.end), e.type, e.value, when(e)) for e in expressions)
    return msgspec.structs.replace(found, times=times)


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def when(expression: Expression) -> When | None:
    """Return the calendar span an expression denotes, no sharper than its words."""
    held = expression.held
    if held is None or expression.type in {"DURATION", "SET"}:
        return None
    return _span(held, expression.until or held)


def _span(first: Stretch, last: Stretch) -> When:
    end = last_day(last)
    if first.unit in {"day", "week", "weekend"}:
        start_text, end_text = first.start.isoformat(), end.isoformat()
        return When(start_text, end_text if end_text != start_text else None, "day")
    if first.unit in {"year", "decade", "century", "millennium"}:
        start_text, end_text = f"{first.start.year:04}", f"{end.year:04}"
        return When(start_text, end_text if end_text != start_text else None, "year")
    start_text, end_text = first.start.isoformat()[:7], end.isoformat()[:7]
    return When(start_text, end_text if end_text != start_text else None, "month")
