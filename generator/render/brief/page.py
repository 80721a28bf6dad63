"""The page of one brief."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.model.brief import Brief, Caution
from generator.model.catalog import CatalogEntry, Link
from generator.model.site import Site
from generator.render.brief.casualties import CasualtyGroup, casualty_groups
from generator.render.brief.glance import Glance, glance
from generator.render.brief.grounds import word_quotes
from generator.render.brief.parties import ActorRow, actor_rows
from generator.render.brief.responsibility import Responsibility, Stance, responsibilities, stances
from generator.render.brief.source import Corrected, Origin, corrections, origin, reviewed
from generator.render.brief.structured import structured_data
from generator.render.brief.timeline import Moment, moments
from generator.render.cards import main_incident, places_of
from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import absolute, href
from generator.render.library import Library
from generator.render.maps.locator import Locator, locator
from generator.render.picture.pictures import NAME as PICTURE
from generator.render.quotes import Quote, quote
from generator.render.related import Related, related
from generator.render.wording import labels
from generator.render.wording.dates import short_day

LONGEST_DESCRIPTION = 300
TOPICS = ("countries", "places", "types", "outlets", "archive")


class Topic(msgspec.Struct, frozen=True):
    """A list a brief is in: of which taxonomy, what that is called, and where."""

    taxonomy: str
    sort: str
    href: str
    name: str


class BriefShown(msgspec.Struct, frozen=True):
    """All that a brief's page depends on besides the frame: ``topics`` are the lists it is in."""

    entry: CatalogEntry
    topics: tuple[Topic, ...]
    related: tuple[Related, ...]


class WarningRow(msgspec.Struct, frozen=True):
    """What an editor should check, with the words it is about."""

    anchor: str
    message: str
    quote: Quote | None


class BriefPage(msgspec.Struct, frozen=True):
    """What the template of a brief may show. ``about`` is None when the report tells of no incident."""

    shell: Shell
    id: str
    headline: str
    kicker: Topic | None
    about: Glance | None
    stances: tuple[Stance, ...]
    natural: bool
    locator: Locator | None
    other_stances: tuple[Responsibility, ...]
    summary: tuple[Quote, ...]
    casualties: tuple[CasualtyGroup, ...]
    timeline: tuple[Moment, ...]
    actors: tuple[ActorRow, ...]
    weapons: tuple[str, ...]
    weapon_quotes: tuple[Quote, ...]
    targets: tuple[str, ...]
    target_quotes: tuple[Quote, ...]
    warnings: tuple[WarningRow, ...]
    origin: Origin
    reviewed: str | None
    corrections: tuple[Corrected, ...]
    topics: tuple[Topic, ...]
    related: tuple[Related, ...]
    citation: str
    json_href: str
    paragraphs: tuple[str, ...]
    newer: Target | None
    older: Target | None
    json_ld: str


def find_briefs(library: Library) -> Iterator[tuple[str, BriefShown]]:
    """Find the page of every brief."""
    catalog = library.catalog
    sorts = {t.name: (t.singular, t.by_slug) for t in catalog.taxonomies if t.name in TOPICS}
    for entry in catalog.entries:
        terms = (sorts[name][1][slug] for name, slug in entry.terms if name in sorts)
        topics = tuple(
            Topic(term.taxonomy, sorts[term.taxonomy][0], href(term.url), term.name) for term in terms
        )
        yield entry.path, BriefShown(entry, topics, related(library, entry))


def brief_page(frame: Frame, path: str, shown: BriefShown) -> BriefPage:
    """Make the context of a brief's page."""
    entry, site = shown.entry, frame.site
    brief, main = entry.brief, main_incident(entry.brief)
    links = {subject: Target(href(url), subject) for subject, url in entry.subjects}
    about = glance(brief, main, site) if main else None
    stance_rows = responsibilities(brief, links)
    description = describe(brief, about)
    return BriefPage(
        shell=shell(
            frame,
            path,
            brief.title,
            description=description,
            crumbs=_crumbs(shown.topics),
            og_type="article",
            picture=f"{entry.url}{PICTURE}",
        ),
        id=brief.id,
        headline=brief.title,
        kicker=next((t for t in shown.topics if t.taxonomy == "types"), None),
        about=about,
        stances=stances(brief, main.id, links) if main else (),
        natural=main is not None and main.category in labels.NATURAL,
        locator=locator(places_of(brief, main)),
        other_stances=tuple(row for row in stance_rows if row.title is not None),
        summary=tuple(quote(brief, s, f"s{n}") for n, s in enumerate(brief.summary, 1)),
        casualties=casualty_groups(brief, site.locale),
        timeline=moments(brief, site.locale),
        actors=actor_rows(brief, links),
        weapons=main.weapons if main else (),
        weapon_quotes=word_quotes(brief, main.weapons, "weapon") if main else (),
        targets=brief.targets,
        target_quotes=word_quotes(brief, brief.targets, "target"),
        warnings=tuple(_warning(brief, n, caution) for n, caution in enumerate(brief.warnings, 1)),
        origin=origin(brief, entry.editorial, site),
        reviewed=reviewed(entry.editorial, site.locale),
        corrections=corrections(entry.editorial, site.locale),
        topics=shown.topics,
        related=shown.related,
        citation=_citation(entry, site),
        json_href=href(f"{entry.url}brief.json"),
        paragraphs=_paragraphs(brief) if site.publish_text else (),
        newer=_target(entry.newer),
        older=_target(entry.older),
        json_ld=structured_data(entry, site, description),
    )


def _crumbs(topics: tuple[Topic, ...]) -> tuple[Target, ...]:
    """Lead from the front page to the country and the month of a brief."""
    first = (next((t for t in topics if t.taxonomy == name), None) for name in ("countries", "archive"))
    return (Target(href(""), "Briefs"), *(Target(topic.href, topic.name) for topic in first if topic))


def describe(brief: Brief, about: Glance | None) -> str:
    """Say in one sentence what a brief is about; every part may be missing."""
    if about is None:
        lead = brief.summary[0].quote if brief.summary else brief.title
        return (
            lead if len(lead) <= LONGEST_DESCRIPTION else lead[:LONGEST_DESCRIPTION].rpartition(" ")[0] + "…"
        )
    place = f" in {about.where}" if about.where_note else ""
    date = f", {about.when}" if about.date else ""
    tolls = ", ".join(fact.count.text for fact in about.tolls)
    return f"{about.what[:1].upper()}{about.what[1:]}{place}{date}: {tolls}."


def _citation(entry: CatalogEntry, site: Site) -> str:
    """Write how to cite a brief: title, report, day, site, address."""
    brief = entry.brief
    day = short_day(brief.published, site.locale, site.timezone) if brief.published else ""
    report = ", ".join(filter(None, (brief.source.author, brief.source.name, day)))
    basis = f" Brief of a report ({report})." if report else ""
    return f"“{brief.title}”.{basis} {site.title}, {absolute(site.url, entry.url)}"


def _warning(brief: Brief, number: int, caution: Caution) -> WarningRow:
    evidence = caution.evidence
    words = quote(brief, evidence, f"w{number}-quote") if evidence else None
    return WarningRow(f"w{number}", caution.message, words)


def _paragraphs(brief: Brief) -> tuple[str, ...]:
    return tuple(line.strip() for line in brief.text.splitlines() if line.strip())


def _target(link: Link | None) -> Target | None:
    return Target(href(link.url), link.name) if link else None
