"""Tell the main event from those told as background."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from generator.extract.incidents.calendar import is_apart, published_day
from generator.extract.incidents.dating import date_of
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.model.brief import When

NEEDED = 4.0
UNIT = r"(?:days?|weeks?|months?|years?|decades?)"
EARLIER = re.compile(
    rf"\b(?:earlier (?:this|in the|that) (?:week|month|year)|last (?:week|month|year)"
    rf"|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|few|\d+) {UNIT} (?:ago|earlier|before)"
    rf"|a (?:week|month|year) (?:ago|earlier|before)|in recent {UNIT}|since (?:the start|(?:19|20)\d\d)"
    r"|in (?:19|20)\d\d|similar (?:attack|incident)s?|in (?:a|an) (?:previous|earlier|separate|similar))\b"
)


@dataclass(frozen=True, slots=True)
class Focus:
    """The main event's mentions and date, and the others with the dates told for them."""

    main: tuple[Mention, ...]
    date: When | None
    others: tuple[tuple[Mention, When | None], ...]


def find_focus(story: Story) -> Focus | None:
    """Choose the main event: what headline and lead name, at its own date. None when nothing happened."""
    real = [m for m in story.mentions if m.real]
    if sum(m.strength * story.weight(m.sentence) for m in real if m.strength > 1) < NEEDED:
        return None
    dates = {m: date_of(story, m) for m in real}
    day = main_date(story, real, dates)
    others = [m for m in real if is_other(story, m, dates[m], day)]
    main = tuple(m for m in real if m not in others)
    if not main:
        main, others = tuple(real), []
    return Focus(
        main, day or published_day(story.reading.article.published), tuple((m, dates[m]) for m in others)
    )


def main_date(story: Story, real: list[Mention], dates: dict[Mention, When | None]) -> When | None:
    """Return the date with most weight behind it, the earlier told first among equals."""
    votes: Counter[When] = Counter()
    for mention in real:
        date = dates[mention]
        if date is not None:
            votes[date] += round(10 * mention.strength * story.weight(mention.sentence))
    return max(votes, key=lambda d: votes[d], default=None)


def is_other(story: Story, mention: Mention, date: When | None, day: When | None) -> bool:
    """Say whether a name tells of an event other than the main one."""
    if mention.sentence < story.title:
        return False
    anchor = day or published_day(story.reading.article.published)
    if date is not None and anchor is not None:
        return is_apart(date, anchor)
    sentence = story.reading.text(story.span(mention.sentence)).lower()
    if date is None and mention.sentence > story.title:
        return EARLIER.search(sentence) is not None
    return False


def group_others(others: tuple[tuple[Mention, When | None], ...]) -> list[list[tuple[Mention, When | None]]]:
    """Join what is told in one sentence or of one date."""
    groups: list[list[tuple[Mention, When | None]]] = []
    for mention, date in others:
        for group in groups:
            same_time = date is not None and date == group[-1][1]
            if mention.sentence == group[-1][0].sentence or same_time:
                group.append((mention, date))
                break
        else:
            groups.append([(mention, date)])
    return [g for g in groups if any(m.strength > 1 for m, _ in g) or any(d is not None for _, d in g)]
