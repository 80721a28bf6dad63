"""Time expressions of a text, recognised and normalised: the public face of this package."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.extract.times.calendar import Stretch, value
from generator.extract.times.document import open_story
from generator.extract.times.lengths import period
from generator.extract.times.meaning import Calendar, Fuzzy, Length, Mention, Repeat, Shift, TimexType
from generator.extract.times.numbers import merge_numbers
from generator.extract.times.resolve import is_comparison, resolve
from generator.extract.times.scan import scan
from generator.extract.times.shared_years import with_shared_years
from generator.extract.times.story import Story
from generator.extract.times.tense import tense_at
from generator.extract.times.tokens import Token, tokenize

SINCE = 9  # words


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression: characters ``start`` to ``end``, TIMEX3 ``type`` and ``value``.

    ``held`` is the stretch of the calendar it denotes and ``until`` where a range that begins here ends;
    None where it denotes none (lengths, repetitions, vague or unsettled times).
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    held: Stretch | None = None
    until: Stretch | None = None


def read_times(
    text: str, published: date | None = None, tags: Iterable[tuple[int, str]] | None = None, *, body: int = 0
) -> tuple[Expression, ...]:
    """Recognise and normalise the time expressions of a text, in text order, in time linear in its length.

    ``published`` is the day it was written; without it, a dateline or the text itself may settle it, else
    relative expressions stay unresolved. ``tags`` are (offset, Penn Treebank tag) of words, in order: with
    them tenses are read better. ``body`` is where the text proper begins, after a headline.
    """
    tokens = merge_numbers(tokenize(text))
    by_offset = dict(tags) if tags is not None else {}
    tokens, mentions = with_shared_years(*scan(tokens, _aligned(tokens, by_offset)))
    aligned = _aligned(tokens, by_offset)
    story = open_story(text, mentions, published, body)
    found = []
    for at, token in enumerate(tokens):
        mention = token.keys.get("MENTION")
        if mention is None:
            continue
        story.tense = tense_at(tokens, aligned, at)
        story.happened = story.tense == "past" and _follows_deed(tokens, aligned, at)
        expression = _expression(text, mention, story, unspecific=_is_unspecific(tokens, at))
        found.append(expression)
        aside = _compares(mention, expression.held) or (not story.narrative and _looks_back(tokens, at))
        if expression.held is not None and mention.start >= body and not aside:
            story.tell(expression.held)
    return tuple(found)


def _aligned(tokens: Sequence[Token], tags: Mapping[int, str]) -> list[str | None]:
    return [tags.get(token.start) for token in tokens]


def _looks_back(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a date only tells since when: "the first talks since fighting began on 27 September"."""
    for token in reversed(tokens[max(0, at - SINCE) : at]):
        if token.word == "since":
            return True
        if token.word in {".", ",", ";"} or token.breaks:
            return False
    return False


def _compares(mention: Mention, held: Stretch | None) -> bool:
    core = mention.core
    return (
        held is not None
        and held.unit == "quarter"
        and isinstance(core, Shift)
        and (is_comparison(core) or mention.within is not None or core.count == -4)
    )


def _follows_deed(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> bool:
    """Say whether the verb itself is dated: "were killed on December 30"."""
    if at < 2 or tokens[at - 1].word != "on":
        return False
    return tags[at - 2] in {"VBD", "VBN"} or (tags[at - 2] is None and tokens[at - 2].word.endswith("ed"))


def _is_unspecific(tokens: Sequence[Token], at: int) -> bool:
    """Say whether any such day is meant: "on a Friday"."""
    return at > 1 and tokens[at - 1].word == "a" and tokens[at - 2].word == "on"


def _expression(text: str, mention: Mention, story: Story, *, unspecific: bool) -> Expression:
    start, end = mention.start, mention.end
    held = until = None
    try:
        held = None if unspecific else resolve(mention, story)
        until = resolve(mention.until, story) if mention.until and held else None
    except (ValueError, OverflowError):
        held = None
    kind, written = _timex(mention, held)
    return Expression(start, end, text[start:end], kind, written, held, until)


def _timex(mention: Mention, held: Stretch | None) -> tuple[TimexType, str]:
    core = mention.core
    if isinstance(core, Length):
        return "DURATION", core.value
    if isinstance(core, Repeat):
        return "SET", core.value
    if isinstance(core, Shift) and core.unit in {"second", "minute", "hour"} and not core.named:
        count = None if core.count is None else abs(core.count)
        return "DURATION", period(count, core.unit) or "PXX"
    if isinstance(core, Fuzzy):
        return "DATE", core.value
    timed = mention.part is not None or mention.clock is not None
    kind: TimexType = "TIME" if timed else "DATE"
    day = value(held) if held is not None else _unsettled(core)
    if mention.clock is not None:
        hour, minute = mention.clock
        return kind, f"{_day(day)}T{hour:02}:{minute:02}"
    return kind, f"{_day(day)}T{mention.part}" if mention.part else day


def _day(text: str) -> str:
    return text if len(text) == 10 else "XXXX-XX-XX"


def _unsettled(core: object) -> str:
    """Return the value of a date that nothing settles: what the words say, and TIMEX3's X for the rest."""
    if isinstance(core, Shift):
        if core.count is None and not core.named:
            return "PAST_REF" if core.sign < 0 else "FUTURE_REF"
        return "XXXX-XX-XX"
    if not isinstance(core, Calendar):
        return "XXXX-XX-XX"
    if core.month is not None:
        return f"XXXX-{core.month:02}" + (f"-{core.day:02}" if core.day else "")
    if core.weekday is not None:
        return f"XXXX-WXX-{core.weekday + 1}"
    return f"XXXX-{core.season}" if core.season else "XXXX-XX-XX"
