"""Reads web pages: trafilatura finds the body and the metadata, htmldate the day where no tag gives it."""

from __future__ import annotations

import re
from itertools import chain

import trafilatura
from htmldate import find_date
from lxml.html import HtmlElement
from trafilatura.settings import Document

from generator.errors import SourceError
from generator.sources import dates, front_matter, markup
from generator.sources.cleaning import clean_lines, clean_page
from generator.sources.opening import facts_of
from generator.sources.page import Facts, Page, first_of

GAP = "\n\n"
MOST_TAGS = 40_000
HINT = "keep the report's own text, as .txt or .md"
_LOOKS = re.compile(r"<(?:!doctype html|html|head|body|article|p|div|meta|br)\b[^<>]{0,300}>", re.IGNORECASE)
_ENDS = re.compile(r"</(?:html|body|article|p|div|h1|span|a)>", re.IGNORECASE)
_TIMES = (
    "//meta[@property='article:published_time']/@content",
    "//*[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='date' or @name='pubdate' or @name='publish-date' or @name='parsely-pub-date']/@content",
    "//meta[@name='DC.date.issued' or @name='dcterms.created' or @name='dc.date']/@content",
    "//time[@pubdate]/@datetime",
)
_JSON_TIME = re.compile(r'"datePublished"\s{0,4}:\s{0,4}"([^"]{8,40})"')


def read(source: str, where: str) -> Page:
    """Read a page, with front matter before it if an editor put some there. Raises SourceError."""
    stated, page = front_matter.split(source, where, usual=False)
    found = read_html(page, where)
    return Page(found.text, first_of(stated.facts, found.facts), stated.editorial)


def looks_like_html(text: str) -> bool:
    """Say whether a text that came as plain is really a page, or a part of one."""
    start = text[:20_000]
    return len(_LOOKS.findall(start)) >= 2 and len(_ENDS.findall(start)) >= 1


def read_html(page: str, where: str) -> Page:
    """Find body and facts of a page. Raises SourceError when no text is left, or when it is boundless."""
    tags = page.count("<")
    if tags > MOST_TAGS:
        raise SourceError(f"has {tags:,} tags, too many for the page of a report", where=where, hint=HINT)
    try:
        tree = trafilatura.load_html(page)
        found = _extracted(page) if tree is not None else None
    except (RecursionError, ValueError, AssertionError) as error:
        raise SourceError(f"is a page that cannot be taken apart: {error}", where=where, hint=HINT) from error
    body = ((found and found.text) or "").split("\n")
    if found is None or not any(map(_tells, body)):
        return _from_blocks(page, where)
    facts = first_of(Facts(published=_moment(page, tree)), _facts(found))
    lines = clean_lines(body, facts.title)
    return Page(GAP.join(lines), first_of(facts, facts_of(lines)))


def _extracted(page: str) -> Document | None:
    """Let trafilatura find the body and what the page says about itself."""
    found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False, favor_recall=True)
    return found if isinstance(found, Document) else None


def _tells(line: str) -> bool:
    return len(line.split()) > 4


def _from_blocks(page: str, where: str) -> Page:
    """Read a page that trafilatura gives up on by its blocks, as if it were scraped text."""
    cleaned = clean_page("\n".join(markup.paragraphs(page)))
    if not cleaned.lines:
        raise SourceError("is a page without a report", where=where, hint=HINT)
    return Page(GAP.join(cleaned.lines), cleaned.facts)


def _facts(found: Document) -> Facts:
    """Take what trafilatura read from the page's metadata."""
    url = found.url if found.url and found.url.startswith(("http://", "https://")) else None
    return Facts(
        title=_single(found.title),
        outlet=_single(found.sitename),
        author=_single(found.author and found.author.replace("; ", ", ")),
        url=url,
    )


def _single(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None


def _moment(page: str, tree: HtmlElement) -> str | None:
    """Return when a page was published: the moment a tag gives, else the day htmldate finds."""
    tagged = (str(value) for path in _TIMES for value in tree.xpath(path))
    told = (found[1] for found in _JSON_TIME.finditer(page))
    for value in chain(told, tagged):
        if moment := dates.stated(value):
            return moment
    day = find_date(page, original_date=True, extensive_search=False)
    return dates.stated(day) if day else None
