"""Date the events named: by the time told beside the name, never by when somebody spoke or sat in court."""

from __future__ import annotations

from bisect import bisect_right

from generator.extract.incidents.calendar import to_day
from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.model.brief import When
from generator.model.findings import Span, TimeFinding


def date_of(story: Story, mention: Mention) -> When | None:
    """Return the date told for an event in its own sentence: the nearest that dates no speech, else none."""
    times = [t for t in story.times[mention.sentence] if not dates_speech(story, t)]
    near = min(times, key=lambda t: distance(mention.span, t.span), default=None)
    return to_day(near.when) if near and near.when else None


def distance(one: Span, other: Span) -> int:
    """Return how many characters lie between two spans."""
    return max(one.start - other.end, other.start - one.end, 0)


def dates_speech(story: Story, time: TimeFinding) -> bool:
    """Say whether a time tells when somebody spoke: "said on Sunday", "on Sunday the minister announced"."""
    parse = story.parse
    first = max(0, bisect_right(parse.starts, time.span.start) - 1)
    start, _ = parse.bounds(first)
    if any(word in WORDS["speech"] for word in parse.words[max(start, first - 3) : first]):
        return True
    last = max(first, bisect_right(parse.starts, time.span.end - 1) - 1)
    root = _root(story, first, last)
    head = parse.heads[root]
    if parse.tags[head] == "IN":
        head = parse.heads[head]
    return parse.words[head] in WORDS["speech"]


def _root(story: Story, first: int, last: int) -> int:
    """Return the token of a span whose head lies outside."""
    heads = story.parse.heads
    return next((i for i in range(first, last + 1) if not first <= heads[i] <= last), first)
