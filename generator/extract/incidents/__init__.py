"""Decide which concrete events the article tells and which one it is about."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.extract.incidents.focus import find_focus, group_others
from generator.extract.incidents.kind import category_of, namer, what
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.setting import places_of
from generator.extract.incidents.story import Story, read_story
from generator.extract.incidents.targets import targets_in
from generator.extract.incidents.weapons import weapons_in
from generator.extract.reading import Reading
from generator.model.brief import When
from generator.model.findings import Findings, IncidentFinding, Span


def find_incidents(reading: Reading, found: Findings) -> Findings:
    """Find the main incident and those told as background; none for an article that reports no incident."""
    story = read_story(reading, found)
    focus = find_focus(story)
    if focus is None:
        return found
    whole = (Span(0, len(reading.whole)),)
    incidents = [_incident(story, found, focus.main, focus.date, whole)]
    for group in group_others(focus.others, story):
        mentions = [mention for mention, _ in group]
        date = next((d for _, d in group if d is not None), None)
        extent = tuple(story.span(s) for s in sorted({m.sentence for m in mentions}))
        incidents.append(_incident(story, found, mentions, date, extent))
    return msgspec.structs.replace(found, incidents=number(incidents))


def number(incidents: Sequence[IncidentFinding]) -> tuple[IncidentFinding, ...]:
    """Give each incident its id; the first is the main one."""
    return tuple(
        msgspec.structs.replace(incident, id=f"i{n}", role="main" if n == 1 else "background")
        for n, incident in enumerate(incidents, 1)
    )


def _incident(
    story: Story, found: Findings, mentions: Sequence[Mention], date: When | None, extent: tuple[Span, ...]
) -> IncidentFinding:
    category = category_of(story, mentions)
    best = namer(mentions, category)
    sentences = sorted({m.sentence for m in mentions})
    return IncidentFinding(
        id="",
        role="background",
        what=what(story.parse, best),
        category=category,
        span=best.span,
        rule=f"event:{category}",
        extent=extent,
        date=date,
        places=places_of(story, found, mentions),
        weapons=weapons_in(story.parse, sentences),
        targets=targets_in(story.parse, sentences),
    )
