"""The words that a place, a date, a weapon or a target was read from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.brief import Brief, Evidence, Incident, Place
from generator.render.quotes import Quote, quote
from generator.render.wording.dates import cut


def place_quotes(brief: Brief, places: Sequence[Place]) -> tuple[Quote, ...]:
    """Quote the first mention of the most specific place that is named in the text."""
    spans = (span for place in places for span in place.mentions if _within(brief, *span))
    return tuple(quote(brief, _words(brief, *span), "where-quote") for span in list(spans)[:1])


def date_quotes(brief: Brief, incident: Incident) -> tuple[Quote, ...]:
    """Quote the time expression that means the incident's date, else the words that tell of the incident."""
    if incident.date is None:
        return ()
    day = cut(incident.date.start, incident.date.precision)
    named = (_words(brief, t.start, t.end) for t in brief.times if t.value.startswith(day))
    return (quote(brief, next(named, incident.evidence), "when-quote"),)


def word_quotes(brief: Brief, words: Sequence[str], anchor: str) -> tuple[Quote, ...]:
    """Quote the first place in the text of each of some words."""
    return tuple(
        quote(brief, found, f"{anchor}-{number}") for number, found in enumerate(_found(brief, words), 1)
    )


def _found(brief: Brief, words: Sequence[str]) -> Iterator[Evidence]:
    folded = brief.text.casefold()
    for one in words:
        start = folded.find(one.casefold()) if len(folded) == len(brief.text) else brief.text.find(one)
        if start >= 0:
            yield _words(brief, start, start + len(one))


def _within(brief: Brief, start: int, end: int) -> bool:
    return 0 <= start < end <= len(brief.text)


def _words(brief: Brief, start: int, end: int) -> Evidence:
    return Evidence(start, end, brief.text[start:end], "words")
