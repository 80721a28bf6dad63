"""Date the events named: by the time told beside the name, never by when somebody spoke or sat in court."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from generator.extract.calendar import to_day
from generator.extract.incidents.datelines import is_dateline
from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.extract.parse import Parse
from generator.model.brief import When
from generator.model.findings import Span, TimeFinding

FAR = 1000
DEEPEST = 20
MOST = 8  # times looked at on each side of a name
APART = 60
VERDICT = 6  # words


Dates = Mapping[Mention, When | None]


@dataclass(frozen=True, slots=True)
class Timed:
    """A time that may date an event, the word it belongs to, and how much speaks against it."""

    when: When
    span: Span
    governor: int
    handicap: int


def date_all(story: Story) -> dict[Mention, When | None]:
    """Date every name of an event by the nearest time of its sentence that dates no speech, else by none."""
    dates: dict[Mention, When | None] = {}
    number, row = -1, list[Timed]()
    for mention in story.mentions:
        if mention.sentence != number:
            number, row = mention.sentence, list(_timed(story, mention.sentence))
        dates[mention] = _nearest(story, mention, row)
    return dates


def _timed(story: Story, sentence: int) -> Iterator[Timed]:
    """Yield a sentence's times that may date its events, in text order."""
    for time in sorted(story.times[sentence], key=lambda t: t.span):
        if time.when and not dates_speech(story, time) and not is_dateline(story, time):
            vague = 0 if time.when.precision in ("day", "minute") else APART
            vague += FAR * _is_since(story, time)
            when = _night_before(story, time) or time.when
            yield Timed(when, time.span, _governor(story, time), vague + _aside(story, time))


def _is_since(story: Story, time: TimeFinding) -> bool:
    """Say whether a time only begins a count: "the tenth attack since 1 May"."""
    first = story.token(time.span.start)
    return first > 0 and story.parse.words[first - 1] == "since"


def _night_before(story: Story, time: TimeFinding) -> When | None:
    """Return the day on which the night began that a report calls only "overnight"."""
    if not time.when or time.when.precision != "day" or story.reading.text(time.span).lower() != "overnight":
        return None
    return When((date.fromisoformat(time.when.start) - timedelta(days=1)).isoformat(), None, "day")


def _nearest(story: Story, mention: Mention, row: list[Timed]) -> When | None:
    """Choose among the times about a name: the nearest, those of another clause after the others."""
    here = bisect_left(row, mention.span.start, key=lambda t: t.span.start)
    about = row[max(0, here - MOST) : here + MOST]
    if not about:
        return None
    above, beyond = _rulers(story.parse, mention)
    own = [
        t
        for t in about
        if not (beyond and _is_outside(story.parse, t.governor, above, beyond))
        and not _is_answered(story, mention, t)
    ]
    near = min(
        own,
        key=lambda t: distance(mention.span, t.span) + t.handicap + _apart(story.parse, t, mention, above),
        default=None,
    )
    return to_day(near.when) if near else None


def _apart(parse: Parse, time: Timed, mention: Mention, above: frozenset[int]) -> int:
    """Return how much speaks against a time of another clause than what rules a name or tells more of it."""
    at = time.governor
    for _ in range(DEEPEST):
        if at in above:
            return 0
        if parse.deps[at] != "relcl":
            break
        at = parse.heads[at]
    return APART


def _rulers(parse: Parse, mention: Mention) -> tuple[frozenset[int], frozenset[int]]:
    """Return a name's tokens with the words that rule them, and what rules the clause that looks back at it.

    What dates the main clause does not date the event of "the man who killed two", "after a bomb exploded".
    """
    above: set[int] = set()
    beyond: set[int] = set()
    for first in range(mention.start, mention.end):
        at, met = first, above
        for _ in range(DEEPEST):
            if at in above or at in beyond:
                break
            met.add(at)
            if _looks_back(parse, at):
                met = beyond
            at = parse.heads[at]
    return frozenset(above), frozenset(beyond - above)


def _is_outside(parse: Parse, at: int, above: frozenset[int], beyond: frozenset[int]) -> bool:
    """Say whether a word belongs to what rules the clause that looks back."""
    for _ in range(DEEPEST):
        if at in above or at in beyond:
            break
        at = parse.heads[at]
    return at in beyond


def _is_answered(story: Story, mention: Mention, time: Timed) -> bool:
    """Say whether a time stands beyond what an event answers: "a bombing in revenge for an attack in May"."""
    between = story.parse.words[mention.end : story.token(time.span.start)]
    return not WORDS["answers"].isdisjoint(between)


def _looks_back(parse: Parse, at: int) -> bool:
    """Say whether a word heads a clause or phrase that tells of what was before: "who killed", "after"."""
    if parse.deps[at] == "relcl":
        return parse.tags[at] in ("VBD", "VBN")
    if parse.deps[at] == "prep":
        return parse.words[at] in WORDS["back"] or parse.words[parse.heads[at]] in WORDS["answers"]
    return parse.deps[at] == "advcl" and any(parse.words[c] in WORDS["back"] for c in parse.children[at])


def _aside(story: Story, time: TimeFinding) -> int:
    """Put a time in brackets after the others: "at 04:42 on Saturday (20:42 Friday UTC)"."""
    before = story.reading.whole[max(0, time.span.start - 30) : time.span.start]
    return FAR if before.rfind("(") > before.rfind(")") else 0


def lead_date(story: Story, published: When | None) -> When | None:
    """Return the day before publication that the first sentence of the body tells of, if it tells of one."""
    first = next((n for n, order in enumerate(story.order) if order == 0), None)
    if first is None:
        return None
    days = [to_day(t.when) for t in _timed(story, first) if not t.handicap and not t.when.end]
    return next((d for d in days if published is None or d.start <= published.start), None)


def distance(one: Span, other: Span) -> int:
    """Return how many characters lie between two spans."""
    return max(one.start - other.end, other.start - one.end, 0)


def dates_speech(story: Story, time: TimeFinding) -> bool:
    """Say whether a time tells when somebody spoke: "said on Sunday", "on Sunday the minister announced"."""
    parse = story.parse
    first = story.token(time.span.start)
    start, _ = parse.bounds(first)
    if any(word in WORDS["speech"] for word in parse.words[max(start, first - 3) : first]):
        return True
    verb = _governor(story, time)
    return parse.words[verb] in WORDS["speech"] or _is_in_court(parse, verb)


def _is_in_court(parse: Parse, verb: int) -> bool:
    """Say whether a verb tells of a court: "found two men guilty", "opened the trial"."""
    if parse.words[verb] == "found":
        return "guilty" in parse.words[verb + 1 : verb + VERDICT]
    matter = parse.child(verb, "dobj", "nsubj", "nsubjpass")
    return matter is not None and parse.words[matter] in WORDS["court_matters"]


def _governor(story: Story, time: TimeFinding) -> int:
    """Return the word that a time belongs to, through its preposition."""
    parse = story.parse
    first, last = story.token(time.span.start), story.token(time.span.end - 1)
    head = parse.heads[_root(story, first, max(first, last))]
    return parse.heads[head] if parse.tags[head] == "IN" else head


def _root(story: Story, first: int, last: int) -> int:
    """Return the token of a span whose head lies outside."""
    heads = story.parse.heads
    return next((i for i in range(first, last + 1) if not first <= heads[i] <= last), first)
