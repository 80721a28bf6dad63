"""A year told once for several dates: "26 June – 4 August 1952", "between March and June 1999"."""

from __future__ import annotations

from dataclasses import replace

from generator.extract.times.meaning import Calendar, Mention
from generator.extract.times.tokens import Token

_JOINERS = frozenset({"-", "–", "to", "and", "until", "till", "through"})
_LISTED = _JOINERS | {","}


def with_shared_years(tokens: list[Token], mentions: list[Mention]) -> tuple[list[Token], list[Mention]]:
    """Return tokens and mentions, the year of a date given to those without one that are joined to it."""
    places = [at for at, token in enumerate(tokens) if "MENTION" in token.keys]
    shared = tokens[:]
    later: Mention | None = None
    listed = False
    for number in range(len(places) - 1, -1, -1):
        at = places[number]
        mention: Mention = shared[at].keys["MENTION"]
        follows = number + 1 < len(places) and places[number + 1] == at + 2
        joiners = _LISTED if listed else _JOINERS
        core = _with_year(mention, later) if follows and tokens[at + 1].word in joiners else None
        listed = core is not None
        if core is not None:
            mention = replace(mention, core=core)
            shared[at] = shared[at]._replace(keys={**shared[at].keys, "MENTION": mention})
        later = mention
    return shared, [shared[at].keys["MENTION"] for at in places]


def _with_year(mention: Mention, later: Mention | None) -> Calendar | None:
    one, two = mention.core, later.core if later else None
    if not isinstance(one, Calendar) or not isinstance(two, Calendar) or mention.within is not None:
        return None
    if one.year or not one.month or one.which is not None or not two.year or not two.month:
        return None
    return replace(one, year=two.year - (one.month > two.month))
