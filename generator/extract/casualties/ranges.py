"""The upper end of a toll told as open: the highest number that another telling of the whole gives."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.casualties.other_times import is_background
from generator.extract.casualties.people import singular
from generator.extract.casualties.sequels import is_more
from generator.extract.casualties.statements import Statement
from generator.extract.casualties.superseded import is_said_earlier, is_superseded
from generator.extract.lexicon import words
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding

# How many times an open toll its upper end may be: a source's count, any of all victims, a source's of all.
FARTHEST = 2
FARTHEST_COUNT = 3
FARTHEST_SOURCED = 10
# Who is counted where all are: "eight people", and not "three siblings".
ANYBODY = words(
    """
    people person civilian citizen individual member resident martyr victim other national militant
    """
)
SEEN = (":participle", "state", "care")


def highest(reading: Reading, counted: Sequence[Statement], best: Statement) -> Statement | None:
    """Return the highest telling where the best is open ("at least 20") or another source contradicts it.

    Its own upper end is the toll's: none where it is open itself, for "more than 40" is no upper end.
    """
    if best.low is None or best.first.qualifier == "vague":
        return None
    higher = [
        s
        for s in counted
        if (number := most_told(s)) is not None
        and best.low + (s.high is None) < number  # "at least 25" and "more than 25" are one number
        and (reaches(reading, s, best, number) if best.high is None else contradicts(reading, s, best))
        and not reading.in_title(s.first.span.start)
        and not is_superseded(reading, s.first)
        and not is_background(reading, s.first)
    ]
    return max(higher, key=lambda s: most_told(s) or 0, default=None)


def most_told(told: Statement) -> int | None:
    """Return the highest number a telling names: its upper end, or the number of "at least 40"."""
    return told.high or (told.low if told.first.qualifier == "at_least" else None)


def reaches(reading: Reading, told: Statement, best: Statement, high: int) -> bool:
    """Say whether a number can be the upper end of an open toll: of all, or a source's not far off."""
    sourced, times = told.first.speaker is not None, high / max(1, best.low or 0)
    if counts_all(reading, told.first):
        return times <= (FARTHEST_SOURCED if sourced else FARTHEST_COUNT)
    return sourced and times <= FARTHEST


def contradicts(reading: Reading, told: Statement, best: Statement) -> bool:
    """Say whether another source tells another number of all victims than the source of the best one."""
    one, other = (reading.text(s.first.speaker).lower() if s.first.speaker else "" for s in (told, best))
    if not one or not other or one in other or other in one or best.low != best.high:
        return False
    if (told.high or told.low or 0) > FARTHEST_COUNT * (best.low or 0):
        return False
    return all(
        counts_all(reading, f) and f.qualifier != "vague" and not is_said_earlier(reading, f)
        for f in (told.first, best.first)
    )


def counts_all(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a figure counts whoever was hurt: "15 people were killed", and not those on a picture."""
    others = is_more(reading, figure) and figure.effect != "injured"  # "12 died and 40 others were hurt"
    if figure.rule.endswith(SEEN) or others:
        return False
    if figure.victims is None:
        return True
    noun = reading.text(figure.victims).split()[-1]
    return noun[:1].isupper() or singular(noun.lower()) in ANYBODY
