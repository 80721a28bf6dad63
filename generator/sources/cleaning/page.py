"""The way from a scraped page to a report: lines, best run, certain boilerplate, headline, facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.sources.cleaning.blocks import best_run, line_scores, sentences_run, widened
from generator.sources.cleaning.certain import is_boilerplate, is_passed_over
from generator.sources.cleaning.headline import find_headline, same
from generator.sources.cleaning.wrapping import joined
from generator.sources.opening import facts_before, facts_of, is_byline, is_moment
from generator.sources.page import Facts, first_of

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b\u2060\ufeff\u00ad]")
FEW_WORDS = 12


class Cleaned(NamedTuple):
    """The lines of a report in their order, and what the page says about it."""

    lines: list[str]
    facts: Facts


def clean_page(text: str) -> Cleaned:
    """Part the report from a page's plain text. A page without one gives no lines."""
    lines = [line for line in page_lines(text) if not is_passed_over(line)]
    scores = line_scores(lines)
    start, end = widened(lines, scores, best_run(scores))
    if start == end:
        start, end = sentences_run(lines)
    body = _told_once(lines[start:end], lines[:start])
    found = find_headline(lines, start, body)
    title = found.title
    if title is None and len(body) > 1 and _is_heading(body[0]):
        title, body = body[0], body[1:]
    kept = clean_lines(body, title)
    told = (facts_before(lines[:start], found.at, body), facts_of(body[:3]))
    facts = first_of(Facts(title=title, outlet=found.outlet), *told)
    return Cleaned(kept, facts)


def _told_once(body: Sequence[str], above: Sequence[str]) -> list[str]:
    """Leave out short lines that stood above the report already: frames that ask to share it."""
    framing = {line for line in above if len(line.split()) < FEW_WORDS}
    return [line for line in body if line not in framing]


def clean_lines(lines: Iterable[str], title: str | None) -> list[str]:
    """Leave out of a report what is certain to be boilerplate, its own headline, and bylines at its start."""
    kept = [line for line in map(_single, lines) if line and not is_boilerplate(line)]
    kept = [line for line in kept if not (title and same(line, title))]
    while len(kept) > 1 and (is_byline(kept[0]) or is_moment(kept[0])):
        del kept[0]
    return kept


def page_lines(text: str) -> list[str]:
    """Return the lines of a text that hold something, white space made single, wrapped ones joined."""
    blocks = [part.split("\n") for part in re.split(r"\n[ \t]*\n", _CONTROL.sub("", text))]
    return [single for line in joined(blocks) if (single := _single(line))]


def _single(line: str) -> str:
    return " ".join(line.split())


def _is_heading(line: str) -> bool:
    return 3 <= len(line.split()) <= 25 and not re.search(r"[.!?…:;,][\"”’')\]]*$", line)
