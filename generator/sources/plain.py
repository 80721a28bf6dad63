"""Reads plain text as scraped from a page, boilerplate and all; what is really HTML goes to its reader."""

from __future__ import annotations

from generator.errors import SourceError
from generator.sources import front_matter, html
from generator.sources.cleaning import clean_page
from generator.sources.page import Page, first_of

GAP = "\n\n"
MOST_LINES = 20_000
HINT = "put the report's own sentences there"


def read(source: str, where: str) -> Page:
    """Read a scraped text, with front matter before it if an editor put some there. Raises SourceError."""
    stated, text = front_matter.split(source, where, usual=False)
    found = read_scraped(text, where)
    return Page(found.text, first_of(stated.facts, found.facts), stated.editorial)


def read_scraped(text: str, where: str) -> Page:
    """Part a report from what surrounds it, and read its facts. Raises SourceError when nothing is left."""
    if html.looks_like_html(text):
        return html.read_html(text, where)
    lines = text.count("\n")
    if lines > MOST_LINES:
        raise SourceError(f"has {lines:,} lines, too many for a report", where=where, hint=HINT)
    cleaned = clean_page(text)
    if not cleaned.lines:
        raise SourceError("has no text of a report", where=where, hint=HINT)
    return Page(GAP.join(cleaned.lines), cleaned.facts)
