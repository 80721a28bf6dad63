"""A brief as an item of a feed: made once, written as RSS, Atom and JSON."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape

from generator.export import dates
from generator.export.addresses import absolute, entry_id, web_address
from generator.export.facts import corrected, headline_facts, main_incident, rows
from generator.export.text import printable
from generator.model.brief import Brief, Place
from generator.model.catalog import CatalogEntry
from generator.model.site import Site

MACHINE_READ = "Read from the report by a machine and not confirmed by an editor."


@dataclass(frozen=True, slots=True)
class Item:
    """What feeds say about a brief. ``summary`` is plain text, ``html`` safe HTML, ``point`` (lat, lon)."""

    id: str
    url: str
    title: str
    summary: str
    html: str
    published: datetime | None
    updated: datetime | None
    categories: tuple[str, ...]
    language: str
    place: str | None
    point: tuple[float, float] | None
    source_url: str | None
    data_url: str

    @property
    def escaped_summary(self) -> str:
        """The summary where HTML is expected."""
        return escape(self.summary)


def feed_item(entry: CatalogEntry, site: Site) -> Item:
    """Turn an entry into an item; every word from an article is escaped in ``html``."""
    brief = entry.brief
    scene = _scene(brief)
    main = main_incident(brief)
    kinds = [main.category.replace("_", " ")] if main else []
    return Item(
        id=entry_id(entry),
        url=absolute(site, entry.url),
        title=printable(brief.title),
        summary=printable(headline_facts(brief, site.locale) or _quotes(brief)),
        html=printable(_html(entry, site)),
        published=dates.published(entry, site),
        updated=dates.updated(entry, site),
        categories=tuple(printable(name) for name in dict.fromkeys([*kinds, *entry.editorial.tags])),
        language=brief.language,
        place=printable(scene.name) if scene else None,
        point=(scene.lat, scene.lon) if scene and scene.lat is not None and scene.lon is not None else None,
        source_url=web_address(brief.source.url),
        data_url=absolute(site, f"{entry.url}brief.json"),
    )


def _scene(brief: Brief) -> Place | None:
    """Return the most specific place of the main incident that has coordinates."""
    main = main_incident(brief)
    places = {place.id: place for place in brief.places}
    known = [places[i] for i in main.places if i in places] if main else []
    return next((place for place in known if place.lat is not None and place.lon is not None), None)


def _quotes(brief: Brief) -> str:
    return " ".join(evidence.quote for evidence in brief.summary)


def _html(entry: CatalogEntry, site: Site) -> str:
    brief = entry.brief
    notes = [corrected(c.date, c.text, site.locale) for c in entry.editorial.corrections]
    facts = "".join(
        f"<li><strong>{label}:</strong> {escape(words)}</li>" for label, words in rows(brief, site.locale)
    )
    return "".join(
        [
            *(f"<p><strong>{escape(note)}</strong></p>" for note in notes),
            f"<ul>{facts}</ul>" if facts else "",
            f"<blockquote><p>{escape(_quotes(brief))}</p></blockquote>" if brief.summary else "",
            f"<p>{_credit(brief)}</p>",
            f"<p>{MACHINE_READ}</p>" if not entry.editorial.reviewed else "",
        ]
    )


def _credit(brief: Brief) -> str:
    """Name the report the brief was read from."""
    name = escape(brief.source.name or "the report")
    url = web_address(brief.source.url)
    return "Source: " + (f'<a href="{escape(url)}">{name}</a>' if url else name)
