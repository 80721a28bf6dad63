"""When a form that fits is no time expression after all: what must hold of the words around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from generator.extract.times.four_figures import clock, year
from generator.extract.times.lexicon import context
from generator.extract.times.tokens import Token, tag_at, word_at

Guard = Callable[[Sequence[Token], Sequence[str | None], int, int], bool]

_BEFORE_DATE = context("before_date")
_COUNTED = context("counted")
_BEFORE_SEASON = context("before_season")
_BARE_UNITS = context("bare_units")
_BEFORE_BARE_UNITS = context("before_bare_units")
_AFTER_BARE_UNITS = context("after_bare_units")
_NAMES_AND_VERBS = context("names_and_verbs")
_BEFORE_SHORT_MONTH = context("before_short_month")
_NAMES_OF_DAYS = context("names_of_days")
_OWNERS = context("owners")
_BEFORE_SOON = context("before_soon")
_BEFORE_PART = context("before_part")
_BEFORE_DAY = context("before_day")
_BEFORE_YEAR = context("before_year")
_BEFORE_WEEKEND = context("before_weekend")
_LASTING = context("lasting")
# What may follow a noun that stands alone.
_NO_NOUN_FOLLOWS = frozenset({"IN", "CC", "DT", "PRP", "TO", "MD", "VBD", "VBZ", "VBP", "RB", "WRB", "WDT"})


def uncounted(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a number beside a month is its day: it counts nothing ("In May 15 people died")."""
    after = word_at(tokens, stop)
    figures = after in {":", "/"} and tokens[stop].joined and word_at(tokens, stop + 1)[:1].isdecimal()
    return after not in _COUNTED and not (figures and tokens[stop + 1].joined)


def month(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether "May", "March" and the short forms are months, for which a capital is not enough."""
    word, before = tokens[at].word, word_at(tokens, at - 1)
    if tokens[at].end - tokens[at].start > len(word):
        return True
    if word not in _NAMES_AND_VERBS and len(word) > 3:
        return before in _BEFORE_DATE or tag_at(tags, stop) != "NNP" or tag_at(tags, at) != "NNP"
    if before not in _BEFORE_DATE or tag_at(tags, at) in {"MD", "VB"}:
        return False
    return word in _NAMES_AND_VERBS or before in _BEFORE_SHORT_MONTH


def weekday(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether "Sun", "Mon" and the like are weekdays: with a full stop they are."""
    word = tokens[at].word
    if word_at(tokens, at - 1) in _NAMES_OF_DAYS:
        return False
    return len(word) > 5 or tokens[at].end - tokens[at].start > len(word) or word in {"thurs", "tues"}


def season(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a season is meant: a word of time before it, and "fall" a noun."""
    word = tokens[stop - 1].word
    led = stop - at == 2 or word_at(tokens, at - 1) in _BEFORE_SEASON
    if stop - at == 2 and word in {"fall", "spring"} and word_at(tokens, at - 1) not in _BEFORE_DATE:
        return False
    if word in {"fall", "spring"}:
        return (
            led and tag_at(tags, stop - 1) in {"", "NN", "NNP"} and word_at(tokens, stop) not in {"of", "in"}
        )
    return led or tag_at(tags, stop - 1) == "NNP"


def decade(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a decade stands in figures; in words it needs "the"."""
    if word_at(tokens, at - 1) in _OWNERS or word_at(tokens, at - 2) in _OWNERS:
        return False
    return tokens[at].word[0].isdecimal() or tokens[at].word[0] in "'’"


def quarter(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether there is such a quarter; a "Q3" within a longer word is none."""
    if tokens[at].word == "q" and tokens[at].joined:
        return False
    return all(token.keys.get("ORDINAL", 1) <= 4 for token in tokens[at:stop])


def days(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether two numbers beside a month are both its days."""
    return uncounted(tokens, tags, at, stop)


def year_span(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether two years are a span, and no part of a longer number with dashes ("2010-11-134")."""
    return not (word_at(tokens, stop) in {"-", "/"} and tokens[stop].joined)


def short_year(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether two figures after day and month are a year: small ones rather count something."""
    return tokens[stop - 1].keys["YY"] >= 40 and word_at(tokens, stop) not in _COUNTED


def day_of_month(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether "the 21st" is a day, not what a noun after it is the 21st of."""
    if word_at(tokens, at - 1) not in _BEFORE_DAY:
        return False
    return not word_at(tokens, stop).isalpha() or tag_at(tags, stop) in _NO_NOUN_FOLLOWS


def whole_year(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether "the year" is the current one: "sales for the year", not "the year of the floods"."""
    if word_at(tokens, at - 1) not in _BEFORE_YEAR or tag_at(tags, stop - 1) == "NNP":
        return False
    after = word_at(tokens, stop)
    return not after.isalpha() or tag_at(tags, stop) in _NO_NOUN_FOLLOWS - {"WRB", "WDT"}


def year_run(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a year is told by its end: "the year ended June 30"."""
    return word_at(tokens, stop) in {"ended", "ending"}


def weekend(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether "the weekend" is the nearest one."""
    return word_at(tokens, at - 1) in _BEFORE_WEEKEND and word_at(tokens, stop) not in {
        "of",
        "before",
        "after",
    }


def length(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a length is meant: no age ("44-year-old"), no rank ("a second attack")."""
    after = word_at(tokens, stop)
    last = tokens[stop - 1]
    if last.word == "old":
        return after in _LASTING
    if after == "-" and word_at(tokens, stop + 1) in {"old", "olds"} and tokens[stop].joined:
        return False
    if after == "old" or word_at(tokens, at - 1) in {"age", "aged"}:
        return False
    if word_at(tokens, at - 1) == "as" and tokens[at].word == "many":
        return False
    if last.word == "second" and not (tokens[at].word[0].isdecimal() or "NUM" in tokens[at].keys):
        return False
    return not (last.word == "quarter" and tokens[at].word in {"a", "one"})


def plural(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether bare units are a length ("for weeks", "hours after"), and no "seconds" or "quarters"."""
    return tokens[at].word in _BARE_UNITS and (
        word_at(tokens, at - 1) in _BEFORE_BARE_UNITS or word_at(tokens, stop) in _AFTER_BARE_UNITS
    )


def later(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a step is counted from the time told of, not from what follows ("days before the vote")."""
    return tokens[stop - 1].word != "before" or not word_at(tokens, stop).isalnum()


def beside(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether "the day before" stands for itself, not before what it is counted from."""
    return not word_at(tokens, stop).isalnum()


def fuzzy(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a time is meant, as by "will soon", not by "was soon" or "as soon as"."""
    if tokens[at].word == "soon":
        return word_at(tokens, at - 1) in _BEFORE_SOON or word_at(tokens, stop) in {".", "!", "?", "will"}
    return True


def alone(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a noun of time stands alone, not before what it qualifies ("the past two weeks")."""
    after = word_at(tokens, stop)
    if after in {"of", "and"} or tag_at(tags, stop) in {"NN", "NNS", "NNP", "CD", "JJ"}:
        return False
    return stop >= len(tokens) or not ({"NUM", "UNIT", "UNITS", "FEW", "SEASON"} & set(tokens[stop].keys))


def part(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a part of an unsaid day is meant: "in the morning", "overnight", no "night vision"."""
    word = tokens[stop - 1].word
    if word == "overnight" or (word == "hours" and word_at(tokens, stop) == "of"):
        return True
    return tokens[at].word == "the" and word_at(tokens, at - 1) in _BEFORE_PART


GUARDS: Mapping[str, Guard] = {
    "year": year,
    "clock": clock,
    "uncounted": uncounted,
    "month": month,
    "weekday": weekday,
    "season": season,
    "decade": decade,
    "quarter": quarter,
    "days": days,
    "short_year": short_year,
    "day_of_month": day_of_month,
    "whole_year": whole_year,
    "year_run": year_run,
    "weekend": weekend,
    "year_span": year_span,
    "length": length,
    "plural": plural,
    "later": later,
    "beside": beside,
    "fuzzy": fuzzy,
    "alone": alone,
    "part": part,
}
