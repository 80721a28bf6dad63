"""Pages about the whole: all incidents in order, and all corrections."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.wording import day
from generator.render.cards import Card, main_incident
from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import href
from generator.render.library import Library

HOME = (Target(href(""), "Briefs"),)
PER_PAGE = 200


class TimelineShown(msgspec.Struct, frozen=True):
    """A page of the timeline: main incidents by their own date, newest first."""

    cards: tuple[Card, ...]
    number: int
    pages: int


class Year(msgspec.Struct, frozen=True):
    """The incidents of one year; ``name`` is "Undated" for those without."""

    name: str
    cards: tuple[Card, ...]


class TimelinePage(msgspec.Struct, frozen=True):
    """What the template of the timeline may show."""

    shell: Shell
    years: tuple[Year, ...]
    number: int
    pages: int
    newer: str | None
    older: str | None


class CorrectionRow(msgspec.Struct, frozen=True):
    """One correction and the brief it was made to."""

    href: str
    title: str
    date: str
    date_text: str
    text: str


class CorrectionsShown(msgspec.Struct, frozen=True):
    """All corrections, newest first."""

    rows: tuple[CorrectionRow, ...]


class CorrectionsPage(msgspec.Struct, frozen=True):
    """What the template of the corrections page may show."""

    shell: Shell
    rows: tuple[CorrectionRow, ...]


def find_timeline(library: Library) -> Iterator[tuple[str, TimelineShown]]:
    """Cut all main incidents, newest first, into pages."""
    told = [entry for entry in library.catalog.entries if main_incident(entry.brief)]
    cards = sorted(
        (library.cards[e.brief.id] for e in told), key=lambda card: card.happened or "", reverse=True
    )
    pages = max(1, -(-len(cards) // PER_PAGE))
    for number in range(1, pages + 1):
        here = tuple(cards[(number - 1) * PER_PAGE : number * PER_PAGE])
        yield _timeline_url(number) + "index.html", TimelineShown(here, number, pages)


def _timeline_url(number: int) -> str:
    return "timeline/" if number == 1 else f"timeline/{number}/"


def timeline_page(frame: Frame, path: str, shown: TimelineShown) -> TimelinePage:
    """Make the context of a page of the timeline."""
    years: dict[str, list[Card]] = {}
    for card in shown.cards:
        years.setdefault(card.happened[:4] if card.happened else "Undated", []).append(card)
    number = shown.number
    title = f"Timeline, page {number}" if number > 1 else "Timeline"
    return TimelinePage(
        shell=shell(
            frame, path, title, description="All main incidents by the day they happened.", crumbs=HOME
        ),
        years=tuple(Year(name, tuple(cards)) for name, cards in years.items()),
        number=number,
        pages=shown.pages,
        newer=href(_timeline_url(number - 1)) if number > 1 else None,
        older=href(_timeline_url(number + 1)) if number < shown.pages else None,
    )


def find_corrections(library: Library) -> Iterator[tuple[str, CorrectionsShown]]:
    """Gather the corrections of all briefs."""
    locale = library.catalog.site.locale
    rows = [
        CorrectionRow(href(e.url), e.brief.title, c.date, day(c.date, locale), c.text)
        for e in library.catalog.entries
        for c in e.editorial.corrections
    ]
    rows.sort(key=lambda row: row.date, reverse=True)
    yield "corrections/index.html", CorrectionsShown(tuple(rows))


def corrections_page(frame: Frame, path: str, shown: CorrectionsShown) -> CorrectionsPage:
    """Make the context of the corrections page."""
    description = "What was put right in the briefs, and when."
    return CorrectionsPage(
        shell(frame, path, "Corrections", description=description, crumbs=HOME), shown.rows
    )
