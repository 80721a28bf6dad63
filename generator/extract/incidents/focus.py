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
Dated = tuple[Mention, When | None]


@dataclass(frozen=True, slots=True)
class Focus:
    """The main event's mentions and date, and the others with the dates told for them."""

    main: tuple[Mention, ...]
    date: When | None
    others: tuple[Dated, ...]


def find_focus(story: Story) -> Focus | None:
    """Choose the main event: what headline and lead name, at its own date. None when nothing happened."""
    if score(story) < NEEDED:
        return None
    mentions = story.mentions
    dates = {m: date_of(story, m) for m in mentions}
    day = main_date(story, dates)
    others = tuple(m for m in mentions if is_other(story, m, dates[m], day))
    main = tuple(m for m in mentions if m not in others)
    if not main:
        main, others = mentions, ()
    return Focus(
        main, day or published_day(story.reading.article.published), tuple((m, dates[m]) for m in others)
    )


def score(story: Story) -> float:
    """Weigh what a text says happened."""
    named = sum(m.strength * m.told * story.weight(m.sentence) for m in story.mentions if m.strength > 1)
    harmed = sum(2 * story.weight(n) for n, figures in enumerate(story.harmed) if figures)
    return named + harmed if story.mentions else 0.0


def main_date(story: Story, dates: dict[Mention, When | None]) -> When | None:
    """Return the date with most weight behind it, the earlier told first among equals."""
    votes: Counter[When] = Counter()
    for mention, date in dates.items():
        if date is not None:
            votes[date] += round(10 * mention.strength * mention.told * story.weight(mention.sentence))
    return max(votes, key=lambda d: votes[d], default=None)


def is_other(story: Story, mention: Mention, date: When | None, day: When | None) -> bool:
    """Say whether a name tells of an event other than the main one."""
    if mention.sentence < story.title:
        return False
    anchor = day or published_day(story.reading.article.published)
    if date is not None and anchor is not None:
        return is_apart(date, anchor)
    if date is None and mention.sentence > story.title:
        return EARLIER.search(story.reading.text(story.span(mention.sentence)).lower()) is not None
    return False


def group_others(others: tuple[Dated, ...]) -> list[list[Dated]]:
    """Join what is told in one sentence or of one date."""
    groups: list[list[Dated]] = []
    for mention, date in others:
        for group in groups:
            same_time = date is not None and date == group[-1][1]
            if mention.sentence == group[-1][0].sentence or same_time:
                group.append((mention, date))
                break
        else:
            groups.append([(mention, date)])
    return [g for g in groups if any(m.strength > 1 or d is not None for m, d in g)]
