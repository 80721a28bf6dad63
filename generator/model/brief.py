"""The brief: the data contract that ``extract`` prints and every page shows.

Offsets count characters of ``Brief.text``. Evidence found in the headline has no place in the text: its
``start`` and ``end`` are -1 and its quote is a part of ``Brief.title``. Unknown is None, never 0 or "".
Places, actors and incidents are referred to by id (``p1``, ``a1``, ``i1``).
"""

from __future__ import annotations

from typing import Literal

import msgspec

from generator.model.article import Editorial

Effect = Literal["killed", "injured", "missing", "detained", "abducted", "displaced", "rescued"]
Qualifier = Literal["exact", "at_least", "at_most", "about", "range", "vague", "none"]
Category = Literal[
    "bombing",
    "shelling",
    "air_strike",
    "armed_attack",
    "assault",
    "battle",
    "raid",
    "protest",
    "abduction",
    "accident",
    "disaster",
    "other",
]
StanceKind = Literal["perpetrator", "claimed", "denied", "blamed", "suspected", "charged", "convicted"]
ActorType = Literal[
    "state", "government_body", "security_force", "armed_group", "person", "organisation", "group_of_people"
]
PlaceKind = Literal["site", "settlement", "region", "country"]
Precision = Literal["day", "month", "year", "minute"]
TimelineKind = Literal["incident", "statement", "background", "scheduled"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Evidence(msgspec.Struct, frozen=True):
    """The words a fact came from and the rule or model that read them."""

    start: int
    end: int
    quote: str
    rule: str


class Source(msgspec.Struct, frozen=True):
    """Where the article came from."""

    name: str | None
    url: str | None
    author: str | None
    path: str
    format: str
    sha256: str


class When(msgspec.Struct, frozen=True):
    """A date no sharper than the words: ISO ``start``, ``end`` for a span, and how precise it is."""

    start: str
    end: str | None
    precision: Precision


class Toll(msgspec.Struct, frozen=True):
    """How many: ``high`` None is open-ended ("at least"), ``low`` None is bounded above only."""

    low: int | None
    high: int | None


class Incident(msgspec.Struct, frozen=True):
    """A concrete event the article tells."""

    id: str
    role: Literal["main", "background"]
    what: str
    category: Category
    date: When | None
    places: tuple[str, ...]
    weapons: tuple[str, ...]
    killed: Toll | None
    injured: Toll | None
    evidence: Evidence


class Casualty(msgspec.Struct, frozen=True):
    """One mention of a count of people affected."""

    effect: Effect
    low: int | None
    high: int | None
    qualifier: Qualifier
    victims: str | None
    incident: str | None
    part_of: bool
    implicit: bool
    attributed_to: str | None
    evidence: Evidence


class Attribution(msgspec.Struct, frozen=True):
    """Who did it, as the text has it; ``by`` is the actor who says so."""

    actor: str
    stance: StanceKind
    by: str | None
    incident: str | None
    evidence: Evidence


class Actor(msgspec.Struct, frozen=True):
    """A party to the events, under its fullest name."""

    id: str
    name: str
    aliases: tuple[str, ...]
    type: ActorType
    country: str | None
    roles: tuple[str, ...]
    mentions: tuple[tuple[int, int], ...]


class TimelineEntry(msgspec.Struct, frozen=True):
    """A happening or a statement; ``start`` None when the text does not date it."""

    start: str | None
    end: str | None
    precision: Precision | None
    time_text: str | None
    what: str
    kind: TimelineKind
    incident: str | None
    actors: tuple[str, ...]
    evidence: Evidence


class TimeExpression(msgspec.Struct, frozen=True):
    """A time expression with its TIMEX3 type and value."""

    start: int
    end: int
    text: str
    type: TimexType
    value: str


class Place(msgspec.Struct, frozen=True):
    """A place named in the article, resolved to one gazetteer entry where there is one."""

    id: str
    name: str
    kind: PlaceKind
    country: str | None
    lat: float | None
    lon: float | None
    geonames: int | None
    mentions: tuple[tuple[int, int], ...]


class Caution(msgspec.Struct, frozen=True):
    """Something an editor should look at."""

    code: str
    message: str
    evidence: Evidence | None


class Brief(msgspec.Struct, frozen=True):
    """Everything read from one article."""

    schema: Literal[1]
    id: str
    title: str
    language: str
    published: str | None
    source: Source
    model: str
    text: str
    summary: tuple[Evidence, ...]
    incidents: tuple[Incident, ...]
    casualties: tuple[Casualty, ...]
    attributions: tuple[Attribution, ...]
    actors: tuple[Actor, ...]
    timeline: tuple[TimelineEntry, ...]
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    targets: tuple[str, ...]
    warnings: tuple[Caution, ...]


class Entry(msgspec.Struct, frozen=True):
    """A brief with what the editor said about its article: what the store keeps and the catalog shows."""

    brief: Brief
    editorial: Editorial
