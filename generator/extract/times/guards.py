"""When a form that fits is no time expression after all: what must hold of the words around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from generator.extract.times.lexicon import context
from generator.extract.times.tokens import Token

Guard = Callable[[Sequence[Token], Sequence[str | None], int, int], bool]

_BEFORE_DATE = context("before_date")
_COUNTED = context("counted")
_NUMBERING = context("numbering")
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


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _tag(tags: Sequence[str | None], at: int) -> str:
    return tags[at] or "" if 0 <= at < len(tags) else ""


def year(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether four figures are a year: they count nothing and are the number of nothing."""
    token = tokens[at]
    before, after = _word(tokens, at - 1), _word(tokens, stop)
    if "SPOKEN" in token.keys:
        return after not in _COUNTED
    if not 1400 <= token.keys["YEAR"] <= 2099 and before not in {"in", "of", "year"}:
        return False
    if before in _NUMBERING or after in _COUNTED or (after == "-" and tokens[stop].joined):
        return False
    if token.joined and before in {"/", ".", ":"}:
        return False
    if after in {"/", ":"} and tokens[stop].joined and at and not token.breaks:
        return False
    if clock(tokens, tags, at, stop):
        return False
    return not (_tag(tags, stop) == "NNS" and before not in {"in", "since", "the", "of"})


def clock(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether four figures are a time of day: "at 1830", "around 1945 on Monday"."""
    if "HHMM" not in tokens[at].keys or tokens[at].joined:
        return False
    dated = _word(tokens, stop) == "on" and stop + 1 < len(tokens) and "WEEKDAY" in tokens[stop + 1].keys
    return dated or _word(tokens, at - 1) == "at"


def uncounted(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a number beside a month is its day: it counts nothing ("In May 15 people died")."""
    after = _word(tokens, stop)
    figures = after in {":", "/"} and tokens[stop].joined and _word(tokens, stop + 1)[:1].isdecimal()
    return after not in _COUNTED and not (figures and tokens[stop + 1].joined)


def month(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether "May", "March" and the short forms are months, for which a capital is not enough."""
    word, before = tokens[at].word, _word(tokens, at - 1)
    if tokens[at].end - tokens[at].start > len(word):
        return True
    if word not in _NAMES_AND_VERBS and len(word) > 3:
        return before in _BEFORE_DATE or _tag(tags, stop) != "NNP" or _tag(tags, at) != "NNP"
    if before not in _BEFORE_DATE or _tag(tags, at) in {"MD", "VB"}:
        return False
    return word in _NAMES_AND_VERBS or before in _BEFORE_SHORT_MONTH


def weekday(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether "Sun", "Mon" and the like are weekdays: with a full stop they are."""
    word = tokens[at].word
    if _word(tokens, at - 1) in _NAMES_OF_DAYS:
        return False
    return len(word) > 5 or tokens[at].end - tokens[at].start > len(word) or word in {"thurs", "tues"}


def season(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a season is meant: a word of time before it, and "fall" a noun."""
    word = tokens[stop - 1].word
    led = stop - at == 2 or _word(tokens, at - 1) in _BEFORE_SEASON
    if stop - at == 2 and word in {"fall", "spring"} and _word(tokens, at - 1) not in _BEFORE_DATE:
        return False
    if word in {"fall", "spring"}:
        return led and _tag(tags, stop - 1) in {"", "NN", "NNP"} and _word(tokens, stop) not in {"of", "in"}
    return led or _tag(tags, stop - 1) == "NNP"


def decade(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a decade stands in figures; in words it needs "the"."""
    if _word(tokens, at - 1) in _OWNERS or _word(tokens, at - 2) in _OWNERS:
        return False
    return tokens[at].word[0].isdecimal() or tokens[at].word[0] in "'’"


def quarter(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether there is such a quarter."""
    return all(token.keys.get("ORDINAL", 1) <= 4 for token in tokens[at:stop])


def days(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether two numbers beside a month are both its days."""
    return uncounted(tokens, tags, at, stop)


def year_span(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether two years are a span, and no part of a longer number with dashes ("2010-11-134")."""
    return not (_word(tokens, stop) in {"-", "/"} and tokens[stop].joined)


def short_year(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether two figures after day and month are a year: small ones rather count something."""
    return tokens[stop - 1].keys["YY"] >= 40 and _word(tokens, stop) not in _COUNTED


def length(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a length is meant: no age ("44-year-old"), no rank ("a second attack")."""
    after = _word(tokens, stop)
    last = tokens[stop - 1]
    if after == "-" and _word(tokens, stop + 1) in {"old", "olds"} and tokens[stop].joined:
        return False
    if after == "old" or _word(tokens, at - 1) in {"age", "aged"}:
        return False
    if _word(tokens, at - 1) == "as" and tokens[at].word == "many":
        return False
    if last.word == "second" and not (tokens[at].word[0].isdecimal() or "NUM" in tokens[at].keys):
        return False
    return not (last.word == "quarter" and tokens[at].word in {"a", "one"})


def plural(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether bare units are a length ("for weeks", "hours after"), and no "seconds" or "quarters"."""
    return tokens[at].word in _BARE_UNITS and (
        _word(tokens, at - 1) in _BEFORE_BARE_UNITS or _word(tokens, stop) in _AFTER_BARE_UNITS
    )


def later(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a step is counted from the time told of, not from what follows ("days before the vote")."""
    return tokens[stop - 1].word != "before" or not _word(tokens, stop).isalnum()


def fuzzy(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a time is meant, as by "will soon", not by "was soon" or "as soon as"."""
    if tokens[at].word == "soon":
        return _word(tokens, at - 1) in _BEFORE_SOON or _word(tokens, stop) in {".", "!", "?", "will"}
    return True


def alone(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a noun of time stands alone, not before what it qualifies ("the past two weeks")."""
    after = _word(tokens, stop)
    if after in {"of", "and"} or _tag(tags, stop) in {"NN", "NNS", "NNP", "CD", "JJ"}:
        return False
    return stop >= len(tokens) or not ({"NUM", "UNIT", "UNITS", "FEW", "SEASON"} & set(tokens[stop].keys))


def part(tokens: Sequence[Token], tags: Sequence[str | None], at: int, stop: int) -> bool:
    """Say whether a part of an unsaid day is meant: "in the morning", "overnight", no "night vision"."""
    word = tokens[stop - 1].word
    if word == "overnight":
        return True
    return tokens[at].word == "the" and _word(tokens, at - 1) in _BEFORE_PART


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
    "year_span": year_span,
    "length": length,
    "plural": plural,
    "later": later,
    "fuzzy": fuzzy,
    "alone": alone,
    "part": part,
}
