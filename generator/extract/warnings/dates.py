"""Doubts about dates: none told, one only assumed, one that does not fit the day of publication."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.extract.reading import Reading
from generator.model.brief import When
from generator.model.findings import Doubt, Findings, TimeFinding

LONG_AGO = 31


def date_doubts(reading: Reading, found: Findings) -> Iterator[Doubt]:
    """Yield what is doubtful about the day of publication and the day of the main incident."""
    published = reading.article.published
    if published is None:
        yield Doubt(
            "undated_publication", "The source has no publication date, so relative dates are uncertain."
        )
    main = found.main
    if main is None:
        return
    if main.date is None:
        yield Doubt("no_date", "The text does not say when the incident happened.", main.span, "dates")
        return
    telling = next((t for t in found.times if _tells(t, main.date)), None)
    if telling is None:
        yield Doubt(
            "date_assumed",
            f"The text does not date the incident; {main.date.start} is taken from the day of the report.",
            main.span,
            "dates",
        )
    elif published is not None:
        yield from _against_publication(main.date, published, telling)


def _tells(time: TimeFinding, when: When) -> bool:
    """Say whether a time expression denotes the date."""
    return time.when is not None and time.when.start[: len(when.start)] == when.start


def _against_publication(when: When, published: str, telling: TimeFinding) -> Iterator[Doubt]:
    told, known = _day(when.start), _day(published)
    if told is None or known is None:
        return
    if told > known:
        message = f"The incident is dated {when.start}, after the report of {published[:10]}."
        yield Doubt("date_after_publication", message, telling.span, "dates")
    elif when.precision == "day" and (known - told).days > LONG_AGO:
        message = f"The incident is dated {when.start}, {(known - told).days} days before the report."
        yield Doubt("old_incident", message, telling.span, "dates")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
