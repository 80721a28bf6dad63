"""A count with what happened: unknown is never 0, and says so."""

from __future__ import annotations

import msgspec

from generator.model import wording
from generator.model.brief import Brief, Casualty, Effect, Incident, Qualifier
from generator.model.wording import figure, toll_figure, toll_of

UNKNOWN = "not stated"
LEADS = ("at least ", "more than ", "up to ", "about ")
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

    ``figure`` is ``lead`` ("at least", "more than", "up to", "about" or "") and ``amount`` ("31"). ``level``
    is "known", "none" (reported as none) or "unknown" (not stated).
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
    return _worded(effect, figure(low, high, qualifier, locale))


def counted(mention: Casualty, locale: str) -> Count:
    """Word the count of a mention in its own way: "more than 9,000" is not "at least 9,001"."""
    known = count(mention.effect, mention.low, mention.high, mention.qualifier, locale)
    return _worded(mention.effect, wording.mention(mention, locale)) if known.level == "known" else known


def _worded(effect: Effect, words: str) -> Count:
    lead, _, amount = words.rpartition(" ") if words.startswith(LEADS) else ("", "", words)
    return Count(lead, amount, f"{words} {effect}", "known")


def toll(brief: Brief, incident: Incident, effect: Effect, locale: str) -> Count:
    """Word an incident's dead or injured in the way of the mention they come from ("about 50", "dozens")."""
    found = toll_of(incident, effect)
    mention: Casualty | None = toll_figure(brief, incident, effect)
    if mention is not None:
        return counted(mention, locale)
    return count(effect, *((found.low, found.high) if found else (None, None)), None, locale)
