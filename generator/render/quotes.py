"""Evidence as a reader sees it: the words, a little of what stands around them, and the way to the source."""

from __future__ import annotations

import re

import msgspec

from generator.model.brief import Brief, Evidence
from generator.render.hrefs import at_words, external

AROUND = 90
SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*\s+|\n+")
SPACE = re.compile(r"\s+")


class Quote(msgspec.Struct, frozen=True):
    """Words of a report: what stands ``before`` and ``after`` them in their sentence, cut short.

    ``href`` leads to the words in the report itself; ``said_by`` is who the report names as their source.
    """

    id: str
    before: str
    words: str
    after: str
    headline: bool
    rule: str
    href: str | None
    said_by: str | None = None


def quote(brief: Brief, evidence: Evidence, anchor: str, said_by: str | None = None) -> Quote:
    """Make the quote of a piece of evidence."""
    headline = evidence.start < 0
    text = brief.title if headline else brief.text
    start = text.find(evidence.quote) if headline else evidence.start
    end = start + len(evidence.quote)
    address = external(brief.source.url)
    return Quote(
        id=anchor,
        before=_before(text, start),
        words=_flat(text[start:end]).strip(),
        after=_after(text, end),
        headline=headline,
        rule=evidence.rule,
        href=at_words(address, _flat(evidence.quote).strip()),
        said_by=said_by,
    )


def _before(text: str, start: int) -> str:
    """Return the sentence's words before ``start``, at most AROUND characters of them."""
    window = text[max(0, start - AROUND - 40) : start]
    ends = list(SENTENCE_END.finditer(window))
    piece = window[ends[-1].end() :] if ends else window
    whole = bool(ends) or start <= len(window)
    if whole and len(piece) <= AROUND:
        return _flat(piece).lstrip()
    return "… " + _flat(piece[-AROUND:]).partition(" ")[2]


def _after(text: str, end: int) -> str:
    """Return the sentence's words from ``end`` on, at most AROUND characters of them."""
    window = text[end : end + AROUND + 40]
    if text[end - 1 : end] in {".", "!", "?"}:
        return ""
    stop = SENTENCE_END.search(window)
    piece = window[: stop.end()] if stop else window
    if (stop or len(window) < AROUND + 40) and len(piece) <= AROUND:
        return _flat(piece).rstrip()
    return _flat(piece[:AROUND]).rpartition(" ")[0] + " …"


def _flat(text: str) -> str:
    return SPACE.sub(" ", text)
