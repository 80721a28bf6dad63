"""What extractors find in one reading, before assembly turns it into a brief.

Offsets count characters of the reading (headline and body together, see ``extract.reading``); assembly
moves them to ``Article.text``. Tokens are given by their index, so no value holds a spaCy object.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from generator.model.brief import (
    ActorType,
    Category,
    Effect,
    PlaceKind,
    Qualifier,
    StanceKind,
    TimelineKind,
    TimexType,
    Toll,
    When,
)


class Span(msgspec.Struct, frozen=True, order=True):
    """Characters ``start`` to ``end`` (exclusive) of the reading."""

    start: int
    end: int

    def covers(self, offset: int) -> bool:
        """Say whether the character at ``offset`` lies inside."""
        return self.start <= offset < self.end


class TimeFinding(msgspec.Struct, frozen=True):
    """A time expression; ``when`` is the calendar span it denotes, None where it denotes none."""

    span: Span
    type: TimexType
    value: str
    when: When | None


class PlaceFinding(msgspec.Struct, frozen=True):
    """A place, all its mentions, and ``within``: ids of places that contain it, nearest first."""

    id: str
    name: str
    kind: PlaceKind
    country: str | None
    lat: float | None
    lon: float | None
    geonames: int | None
    mentions: tuple[Span, ...]
    within: tuple[str, ...] = ()


class ActorFinding(msgspec.Struct, frozen=True):
    """A party and every mention of it; ``parent`` is the id of the party it belongs to."""

    id: str
    name: str
    aliases: tuple[str, ...]
    type: ActorType
    country: str | None
    roles: tuple[str, ...]
    mentions: tuple[Span, ...]
    parent: str | None = None


class FigureFinding(msgspec.Struct, frozen=True):
    """One mention of a count of people affected.

    ``span`` is the evidence, ``token`` the word that says what happened to them ("killed"), ``victims`` where
    they are named, ``speaker`` where its source is named. ``perpetrators`` marks the attackers' own dead.
    """

    span: Span
    rule: str
    token: int
    effect: Effect
    low: int | None
    high: int | None
    qualifier: Qualifier
    victims: Span | None
    part_of: bool = False
    implicit: bool = False
    speaker: Span | None = None
    incident: str | None = None
    perpetrators: bool = False


class IncidentFinding(msgspec.Struct, frozen=True):
    """A concrete event; ``extent`` lists the stretches of text that tell about it."""

    id: str
    role: Literal["main", "background"]
    what: str
    category: Category
    span: Span
    rule: str
    extent: tuple[Span, ...]
    date: When | None = None
    places: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    killed: Toll | None = None
    injured: Toll | None = None


class StanceFinding(msgspec.Struct, frozen=True):
    """Who did it, as the text has it: actor ids and the words."""

    actor: str
    stance: StanceKind
    by: str | None
    incident: str | None
    span: Span
    rule: str


class Happening(msgspec.Struct, frozen=True):
    """A row of the timeline; ``time`` is where the words that date it stand."""

    span: Span
    rule: str
    what: str
    kind: TimelineKind
    when: When | None
    time: Span | None = None
    incident: str | None = None
    actors: tuple[str, ...] = ()


class Doubt(msgspec.Struct, frozen=True):
    """Something an editor should look at."""

    code: str
    message: str
    span: Span | None = None
    rule: str = ""


class SummarySentence(msgspec.Struct, frozen=True):
    """A sentence chosen for the summary."""

    span: Span
    rule: str


class Findings(msgspec.Struct, frozen=True):
    """All that is found so far; every extractor returns a copy with its own fields filled."""

    times: tuple[TimeFinding, ...] = ()
    places: tuple[PlaceFinding, ...] = ()
    actors: tuple[ActorFinding, ...] = ()
    figures: tuple[FigureFinding, ...] = ()
    incidents: tuple[IncidentFinding, ...] = ()
    stances: tuple[StanceFinding, ...] = ()
    timeline: tuple[Happening, ...] = ()
    summary: tuple[SummarySentence, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def main(self) -> IncidentFinding | None:
        """The incident the article is about, if it reports one."""
        return next((i for i in self.incidents if i.role == "main"), None)

    def incident_at(self, offset: int) -> IncidentFinding | None:
        """Return the incident told of at ``offset``: the one whose narrowest stretch covers it."""
        covering = [
            (span.end - span.start, incident)
            for incident in self.incidents
            for span in incident.extent
            if span.covers(offset)
        ]
        return min(covering, key=lambda pair: pair[0])[1] if covering else None
