"""Reads Markdown with front matter: what an editor wrote, kept as it is and only freed of markup."""

from __future__ import annotations

import re

from markdown import markdown

from generator.errors import SourceError
from generator.sources import front_matter, markup
from generator.sources.opening import facts_of
from generator.sources.page import Facts, Page, first_of

GAP = "\n\n"
STRAY = 50
MOST_MARKS = 10_000
_MARKS = re.compile(r"[\[\]*_`<>&!\\#|\n]")
_HEADING = re.compile(r"\s*#(?!#)[ \t]+([^\n]+?)[ \t#]*(?:\n|$)")
_SETEXT = re.compile(r"\s*([^\s#>*+-][^\n]*)\n={2,}[ \t]*(?:\n|$)")


def read(source: str, where: str) -> Page:
    """Read a Markdown article. Raises SourceError.

    A heading of the first level that opens the text is its title; it is left out of the text when it is, or
    becomes, the title.
    """
    stated, body = front_matter.split(source, where, usual=True)
    heading, body = _heading(body, stated.facts.title)
    text = GAP.join(_plain(body, where))
    if not text:
        raise SourceError("has no text", where=where, hint="write the report below the front matter")
    facts = first_of(stated.facts, Facts(title=heading), facts_of(text.split("\n")))
    return Page(text, facts, stated.editorial)


def _heading(body: str, title: str | None) -> tuple[str | None, str]:
    found = _HEADING.match(body) or _SETEXT.match(body)
    if not found:
        return None, body
    heading = " ".join(" ".join(markup.paragraphs(markdown(found[1]))).split())
    if title and title.casefold() != heading.casefold():
        return None, body
    return heading or None, body[found.end() :]


def _plain(body: str, where: str) -> list[str]:
    marks = sum(1 for _ in _MARKS.finditer(body))
    if marks > MOST_MARKS:  # parsing takes the square of their number
        raise SourceError(
            f"has {marks:,} marks and lines, too many for a report",
            where=where,
            hint="keep the report's own text",
        )
    try:
        return markup.paragraphs(markdown(_tamed(_uncommented(body)), extensions=["tables"]))
    except RecursionError as error:
        raise SourceError(
            "is Markdown nested too deeply", where=where, hint="take away quotes or lists within each other"
        ) from error


def _uncommented(body: str) -> str:
    """Take HTML comments out; one that never ends is text."""
    kept, at = [], 0
    while (start := body.find("<!--", at)) >= 0 and (end := body.find("-->", start)) >= 0:
        kept.append(body[at:start])
        at = end + len("-->")
    return "".join([*kept, body[at:]])


def _tamed(body: str) -> str:
    """Write the many brackets that open nothing as entities: parsing takes the square of their number."""
    links = min(body.count("]("), body.count(")"))
    for mark, meant, entity in (("[", links, "&#91;"), ("<", body.count(">"), "&lt;")):
        if body.count(mark) > STRAY + meant:
            body = body.replace(mark, entity)
    return body
