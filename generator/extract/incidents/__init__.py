"""Decide which concrete events the article tells and which one it is about."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.extract.incidents.focus import Dated, find_focus, group_others
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
    main = msgspec.structs.replace(
        _incident(story, focus.main, focus.date),
        extent=(Span(0, len(reading.whole)),),
        places=places_of(story, found, focus.main, main=True),
    )
    others = [_background(story, found, group) for group in group_others(focus.others, story)]
    return msgspec.structs.replace(found, incidents=number([main, *others]))


def number(incidents: Sequence[IncidentFinding]) -> tuple[IncidentFinding, ...]:
    """Give each incident its id; the first is the main one."""
    return tuple(
        msgspec.structs.replace(incident, id=f"i{n}", role="main" if n == 1 else "background")
        for n, incident in enumerate(incidents, 1)
    )


def _background(story: Story, found: Findings, group: Sequence[Dated]) -> IncidentFinding:
    mentions = [mention for mention, _ in group]
    date = next((d for _, d in group if d is not None), None)
    return msgspec.structs.replace(
        _incident(story, mentions, date),
        extent=tuple(story.span(s) for s in sorted({m.sentence for m in mentions})),
        places=places_of(story, found, mentions, main=False),
    )


def _incident(story: Story, mentions: Sequence[Mention], date: When | None) -> IncidentFinding:
    category = category_of(story, mentions)
    best = namer(mentions, category)
    sentences = sorted({m.sentence for m in mentions})
    return IncidentFinding(
        id="",
        role="background",
        what=what(story.parse, best, mentions),
        category=category,
        span=best.span,
        rule=f"event:{category}",
        extent=(),
        date=date,
        weapons=weapons_in(story.parse, sentences),
        targets=targets_in(story.parse, sentences),
    )
