"""A count with what happened: unknown is never 0, and says so."""

from __future__ import annotations

import msgspec

from generator.model.brief import Brief, Casualty, Effect, Incident, Qualifier
from generator.model.wording import figure, toll_figure, toll_of

UNKNOWN = "not stated"
LEADS = ("at least ", "up to ", "about ")
REPORTED = {
    "killed": "no deaths reported",
    "injured": "no injuries reported",
    "missing": "nobody reported missing",
    "detained": "nobody reported detained",
    "abducted": "nobody reported abducted",
    "displaced": "nobody reported displaced",
    "rescued": "nobody reported rescued",
}
NOUNS = {"killed": "deaths", "injured": "injuries"}


class Count(msgspec.Struct, frozen=True):
    """A count in words: ``text`` says what happened ("at least 31 injured"), ``figure`` the count alone.

    ``figure`` is ``lead`` ("at least", "up to", "about" or "") and ``amount`` ("31"). ``level`` is "known",
    "none" (reported as none) or "unknown" (not stated).
    """

    lead: str
    amount: str
    text: str
    level: str

    @property
    def figure(self) -> str:
        """The count alone: "at least 31"."""
        return f"{self.lead} {self.amount}".strip()


def count(
    effect: Effect, low: int | None, high: int | None, qualifier: Qualifier | None, locale: str
) -> Count:
    """Word a count of people affected."""
    if low is None and high is None:
        return Count("", UNKNOWN, f"{NOUNS.get(effect, 'number ' + effect)} {UNKNOWN}", "unknown")
    if low == high == 0:
        return Count("", "none", REPORTED[effect], "none")
    words = figure(low, high, qualifier, locale)
    lead, _, amount = words.rpartition(" ") if words.startswith(LEADS) else ("", "", words)
    return Count(lead, amount, f"{words} {effect}", "known")


def toll(brief: Brief, incident: Incident, effect: Effect, locale: str) -> Count:
    """Word an incident's dead or injured, with the "about" or "dozens" of the mention they come from."""
    found = toll_of(incident, effect)
    mention: Casualty | None = toll_figure(brief, incident, effect)
    if found is None:
        return count(effect, None, None, None, locale)
    return count(effect, found.low, found.high, mention.qualifier if mention else None, locale)
