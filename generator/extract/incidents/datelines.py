"""The day at the head of a report, which dates the writing and no event: "KABUL, Nov. 21 –"."""

from __future__ import annotations

import re

from generator.extract.incidents.story import Story
from generator.model.brief import When
from generator.model.findings import TimeFinding

EARLY = 60
DATELINE_END = re.compile(r"[),.]?\s*(?:\([^()]{1,30}\)\s*)?(?:[-–—])|\)|:\s")


def header_date(story: Story) -> When | None:
    """Return the day of a dateline or of a line above the first sentence: "KABUL, Nov. 21 –"."""
    for number, times in enumerate(story.times[story.title :], story.title):
        for time in times:
            if (
                time.when
                and time.when.precision == "day"
                and (story.order[number] is None or is_dateline(story, time))
            ):
                return time.when
        if story.order[number]:
            break
    return None


def is_dateline(story: Story, time: TimeFinding) -> bool:
    """Say whether a time is the dateline's: early in a sentence, with a bracket or a dash after it."""
    text = story.reading.whole
    number = story.parse.sentence_of[story.token(time.span.start)]
    early = time.span.start - story.span(number).start < EARLY
    return early and DATELINE_END.match(text[time.span.end : time.span.end + 40]) is not None
