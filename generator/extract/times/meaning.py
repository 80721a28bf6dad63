"""What a time expression says, before anyone asks when it was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal[
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "weekend",
    "fortnight",
    "month",
    "quarter",
    "half",
    "season",
    "year",
    "decade",
    "century",
    "millennium",
]
Base = Literal["now", "told"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Names and numbers of a calendar: "21 November", "last Friday", "the 1990s", "the third quarter".

    ``which`` is -1, 0 or 1 for last, this and next; ``base`` says from where such a step is counted.
    ``decade`` is its first year, below 100 when the century is unsaid. ``season`` is SP, SU, FA or WI.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    holiday: str | None = None
    which: int | None = None
    base: Base = "now"


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from the day of writing ("now") or from the time told of ("told"), or from a mention.

    ``count`` None is an unsaid number, towards ``sign``. ``named`` says that the unit itself is named
    ("last week"), rather than counted ("a week ago").
    """

    count: float | None
    unit: Unit
    base: Base | Mention
    named: bool = False
    sign: int = 1


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time, as a TIMEX3 period."""

    value: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """Something that happens again and again, as a TIMEX3 value."""

    value: str


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A time that is no date: PAST_REF, PRESENT_REF or FUTURE_REF, or a fixed unspecified value."""

    value: str


Core = Calendar | Shift | Length | Repeat | Fuzzy


@dataclass(frozen=True, slots=True)
class Mention:
    """A time expression in the text: what it names, and the part of the day or the clock time.

    ``core`` None is a part of an unsaid day ("at 7:45 a.m."). ``part`` is MO, AF, EV, NI or DT; ``clock`` is
    hour and minute; ``until`` is where a range ends that begins here ("June 3–5"). ``within`` is the larger
    time it is a part of ("August of that year"); ``ambiguous`` is a date
    in figures whose first two numbers may be month and day or day and month.
    """

    start: int
    end: int
    core: Core | None
    part: str | None = None
    clock: tuple[int, int] | None = None
    zone: str | None = None
    edge: str | None = None
    until: Mention | None = None
    within: Mention | None = None
    ambiguous: bool = False
