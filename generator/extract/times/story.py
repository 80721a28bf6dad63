"""What is known of time at one place of a text: when it was written and which dates were told so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.extract.times.calendar import Stretch, last_day
from generator.extract.times.tense import Tense


@dataclass(slots=True)
class Story:
    """The state of a reading as it goes on.

    ``published`` is the day of writing, None when nothing tells it; ``narrative`` says that the text tells
    a history, whose dates follow on each other. ``told`` holds the last date told, ``told_day`` the last
    that was a day, ``quarter`` the last quarter reported on. ``day_first`` says how dates in figures are
    written, None when nothing tells it.
    ``happened`` says that something was done "on" the day at hand, in the past.
    """

    published: date | None
    narrative: bool = False
    day_first: bool | None = None
    told: Stretch | None = None
    told_day: Stretch | None = None
    tense: Tense | None = None
    quarter: Stretch | None = None
    happened: bool = False

    def tell(self, held: Stretch) -> None:
        """Remember a date told; a history that looks back or ahead goes on where it was."""
        if self.narrative and self._aside(held):
            return
        if held.unit == "quarter":
            self.quarter = held
        elif self.quarter is not None and self.quarter == self.told and held == _end_of(self.quarter):
            return
        self.told = held
        if held.unit == "day":
            self.told_day = held

    def _aside(self, held: Stretch) -> bool:
        if self.tense == "future" or self.told is None:
            return self.tense == "future"
        return held.unit in {"year", "decade", "century"} and held.start.year < self.told.start.year - 1

    @property
    def now(self) -> date | None:
        """The day that "today" and "last week" are counted from."""
        if self.narrative and self.told is not None:
            return self.told.start
        return self.published

    @property
    def then(self) -> Stretch | None:
        """The time that "the following year" and "two years later" are counted from."""
        if self.told is not None:
            return self.told
        return Stretch("day", self.published) if self.published else None

    @property
    def then_day(self) -> Stretch | None:
        """The day that "the following day" is counted from."""
        if self.told is not None and self.told_day is None and self.narrative:
            return self.told
        if self.told_day is not None:
            return self.told_day
        return Stretch("day", self.published) if self.published else None


def _end_of(quarter: Stretch) -> Stretch:
    return Stretch("day", last_day(quarter))
