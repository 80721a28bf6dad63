"""Where the report came from and how the brief was made."""

from __future__ import annotations

import re

import msgspec

from generator.model.article import Editorial
from generator.model.brief import Brief
from generator.model.site import Site
from generator.model.wording import day
from generator.render.hrefs import external
from generator.render.wording.dates import published
from generator.render.wording.labels import words

ISO_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


class Corrected(msgspec.Struct, frozen=True):
    """A correction; ``date`` is for ``<time datetime>``."""

    date: str
    date_text: str
    text: str


def corrections(editorial: Editorial, locale: str) -> tuple[Corrected, ...]:
    """List the corrections, the oldest first."""
    ordered = sorted(editorial.corrections, key=lambda correction: correction.date)
    return tuple(Corrected(c.date, day(c.date, locale), c.text) for c in ordered)


def reviewed(editorial: Editorial, locale: str) -> str | None:
    """Say who confirmed a brief, or when; None where nobody has."""
    told = editorial.reviewed
    return ISO_DAY.sub(lambda found: _day(found[0], locale), told) if told else None


def _day(text: str, locale: str) -> str:
    """Word an ISO date; what only looks like one stays as it is."""
    try:
        return day(text, locale)
    except ValueError:
        return text


class Origin(msgspec.Struct, frozen=True):
    """The report: outlet, author, address, when it was published, and what read it.

    ``date`` is for ``<time datetime>``, ``stated`` names what an editor gave instead of the extraction.
    """

    outlet: str | None
    author: str | None
    href: str | None
    host: str | None
    date: str | None
    date_text: str | None
    model: str
    sha256: str
    path: str
    stated: tuple[str, ...]
    tags: tuple[str, ...]


def origin(brief: Brief, editorial: Editorial, site: Site) -> Origin:
    """Tell where a brief came from."""
    source = brief.source
    address = external(source.url)
    return Origin(
        outlet=source.name,
        author=source.author,
        href=address,
        host=address.partition("://")[2].partition("/")[0].removeprefix("www.") if address else None,
        date=brief.published,
        date_text=published(brief.published, site.locale, site.timezone) if brief.published else None,
        model=brief.model,
        sha256=source.sha256,
        path=source.path,
        stated=tuple(words(name) for name in editorial.stated),
        tags=editorial.tags,
    )
