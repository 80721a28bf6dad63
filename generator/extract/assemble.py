"""From findings to a brief, proving every quote on the way."""

from __future__ import annotations

from generator.errors import ExtractError
from generator.extract.reading import Reading
from generator.model.brief import (
    Actor,
    Attribution,
    Brief,
    Casualty,
    Caution,
    Evidence,
    Incident,
    Place,
    Source,
    TimeExpression,
    TimelineEntry,
)
from generator.model.findings import Findings, Happening
from generator.model.naming import slug

HEADLINE_LENGTH = 90


def assemble(reading: Reading, found: Findings, model: str) -> Brief:
    """Build the brief of a reading. Raises ExtractError when a quote is not where its offsets say."""
    article = reading.article
    title = article.title or headline(article.text)
    brief = Brief(
        schema=1,
        id=article.id or brief_id(title, article.published),
        title=title,
        language="en",
        published=article.published,
        source=Source(
            article.outlet, article.url, article.author, article.path, article.format, article.sha256
        ),
        model=model,
        text=article.text,
        summary=tuple(reading.evidence(s.span, s.rule) for s in found.summary),
        incidents=_incidents(reading, found),
        casualties=_casualties(reading, found),
        attributions=tuple(
            Attribution(s.actor, s.stance, s.by, s.incident, reading.evidence(s.span, s.rule))
            for s in found.stances
        ),
        actors=tuple(
            Actor(a.id, a.name, a.aliases, a.type, a.country, a.roles, reading.body_offsets(a.mentions))
            for a in found.actors
        ),
        timeline=tuple(_timeline_entry(reading, h) for h in found.timeline),
        times=_times(reading, found),
        places=tuple(
            Place(p.id, p.name, p.kind, p.country, p.lat, p.lon, p.geonames, reading.body_offsets(p.mentions))
            for p in found.places
        ),
        targets=tuple(dict.fromkeys(t for i in found.incidents for t in i.targets)),
        warnings=tuple(
            Caution(d.code, d.message, reading.evidence(d.span, d.rule) if d.span else None)
            for d in found.doubts
        ),
    )
    prove(brief)
    return brief


def _incidents(reading: Reading, found: Findings) -> tuple[Incident, ...]:
    ordered = sorted(found.incidents, key=lambda i: i.role != "main")
    return tuple(
        Incident(
            i.id,
            i.role,
            i.what,
            i.category,
            i.date,
            i.places,
            i.weapons,
            i.killed,
            i.injured,
            reading.evidence(i.span, i.rule),
        )
        for i in ordered
    )


def _casualties(reading: Reading, found: Findings) -> tuple[Casualty, ...]:
    return tuple(
        Casualty(
            f.effect,
            f.low,
            f.high,
            f.qualifier,
            reading.text(f.victims) if f.victims else None,
            f.incident,
            f.part_of,
            f.implicit,
            reading.text(f.speaker) if f.speaker else None,
            reading.evidence(f.span, f.rule),
        )
        for f in found.figures
    )


def _timeline_entry(reading: Reading, row: Happening) -> TimelineEntry:
    when = row.when
    return TimelineEntry(
        when.start if when else None,
        when.end if when else None,
        when.precision if when else None,
        reading.text(row.time) if row.time else None,
        row.what,
        row.kind,
        row.incident,
        row.actors,
        reading.evidence(row.span, row.rule),
    )


def _times(reading: Reading, found: Findings) -> tuple[TimeExpression, ...]:
    return tuple(
        TimeExpression(
            t.span.start - reading.shift, t.span.end - reading.shift, reading.text(t.span), t.type, t.value
        )
        for t in found.times
        if not reading.in_title(t.span.start)
    )


def headline(text: str) -> str:
    """Make a headline for an article that has none: its first line, cut at a word."""
    first = next((line.strip() for line in text.splitlines() if line.strip()), "Untitled report")
    if len(first) <= HEADLINE_LENGTH:
        return first
    return first[:HEADLINE_LENGTH].rsplit(" ", 1)[0] + "…"


def brief_id(title: str, published: str | None) -> str:
    """Join date and slug: ``2020-11-21-23-rockets-slam-into-kabul``."""
    return "-".join([*([published[:10]] if published else []), slug(title)])


def prove(brief: Brief) -> None:
    """Check that every piece of evidence stands where it says. Raises ExtractError when one does not."""
    for evidence in all_evidence(brief):
        in_title = evidence.start == evidence.end == -1 and evidence.quote in brief.title
        if not in_title and brief.text[evidence.start : evidence.end] != evidence.quote:
            raise ExtractError(
                f"rule {evidence.rule!r} quotes words that are not at {evidence.start}-{evidence.end}",
                where=brief.source.path,
                hint="this is a fault of the extractor; please report it with the article",
            )


def all_evidence(brief: Brief) -> list[Evidence]:
    """List every piece of evidence of a brief."""
    required = [
        *(i.evidence for i in brief.incidents),
        *(c.evidence for c in brief.casualties),
        *(a.evidence for a in brief.attributions),
        *(t.evidence for t in brief.timeline),
    ]
    return [*brief.summary, *required, *(c.evidence for c in brief.warnings if c.evidence)]
