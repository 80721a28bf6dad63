"""Date the events named: by the time told beside the name, never by the time somebody spoke."""

from __future__ import annotations

from generator.extract.incidents.calendar import to_day
from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.model.brief import When
from generator.model.findings import TimeFinding


def date_of(story: Story, mention: Mention) -> When | None:
    """Return the date told for an event in its own sentence: the nearest that dates no speech, else none."""
    times = [t for t in story.times[mention.sentence] if not dates_speech(story, t)]
    near = min(times, key=lambda t: distance(mention, t), default=None)
    return to_day(near.when) if near and near.when else None


def distance(mention: Mention, time: TimeFinding) -> int:
    """Return how many characters lie between a name and a time."""
    return max(mention.span.start - time.span.end, time.span.start - mention.span.end, 0)


def dates_speech(story: Story, time: TimeFinding) -> bool:
    """Say whether a time tells when somebody spoke: "said on Sunday", "on Sunday the minister announced"."""
    doc = story.reading.doc
    span = doc.char_span(time.span.start, time.span.end, alignment_mode="expand")
    if span is None or not span:
        return False
    before = [t.lower_ for t in doc[max(0, span.start - 3) : span.start]]
    if any(word in WORDS["speech"] for word in before):
        return True
    head = span.root.head
    head = head.head if head.dep_ == "prep" or head.tag_ == "IN" else head
    return head.lower_ in WORDS["speech"]
