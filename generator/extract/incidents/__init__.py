"""Decide which concrete events the article tells and which one it is about."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.extract.incidents.focus import find_focus
from generator.extract.incidents.kind import namer, what
from generator.extract.incidents.story import read_story
from generator.extract.incidents.thing_weights import chosen
from generator.extract.incidents.told import Told, all_told
from generator.extract.incidents.whereabouts import is_same_scene, places_of
from generator.extract.reading import Reading
from generator.model.findings import Findings, IncidentFinding, Span


def find_incidents(reading: Reading, found: Findings) -> Findings:
    """Find the main incident and those told as background; none for an article that reports no incident."""
    story = read_story(reading, found)
    focus = find_focus(story)
    if focus is None:
        return found
    main, *others = all_told(story, focus)
    first = msgspec.structs.replace(
        _incident(main),
        extent=(Span(0, len(reading.whole)),),
        places=places_of(story, found, main.mentions, main=True),
    )
    incidents = number([first, *(_background(told, found, first.places) for told in others)])
    return msgspec.structs.replace(found, incidents=incidents)


def number(incidents: Sequence[IncidentFinding]) -> tuple[IncidentFinding, ...]:
    """Give each incident its id; the first is the main one."""
    return tuple(
        msgspec.structs.replace(incident, id=f"i{n}", role="main" if n == 1 else "background")
        for n, incident in enumerate(incidents, 1)
    )


def _background(told: Told, found: Findings, scene: tuple[str, ...]) -> IncidentFinding:
    """Read an earlier event; ``scene`` are the places of the main one, which it may share."""
    places = places_of(told.story, found, told.mentions, main=False)
    return msgspec.structs.replace(
        _incident(told),
        extent=tuple(told.story.span(s) for s in told.sentences),
        places=scene if is_same_scene(told.story, told.mentions) else places,
    )


def _incident(told: Told) -> IncidentFinding:
    best = namer(told.story.parse, told.mentions, told.category)
    return IncidentFinding(
        id="",
        role="background",
        what=what(told.story.parse, best, told.mentions),
        category=told.category,
        span=best.span,
        rule=f"event:{told.category}",
        extent=(),
        date=told.date,
        weapons=chosen(told, "weapon"),
        targets=chosen(told, "target"),
    )
