"""Tell the main event from those told as background.

The kind of the main event is what headline and lead name. Its date is the one with most weight behind it
among the names of that kind; what is dated apart, or told with words such as "last year", is background.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from generator.extract.calendar import bounds, is_apart, is_before, published_day
from generator.extract.incidents.datelines import header_date
from generator.extract.incidents.dating import Dates, date_all, lead_date
from generator.extract.incidents.grounds import is_reported
from generator.extract.incidents.kind import category_of, is_kin
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.model.brief import Category, When

OPENING = 3
RECENT = timedelta(days=45)
Dated = tuple[Mention, When | None]


@dataclass(frozen=True, slots=True)
class Focus:
    """The main event's mentions and date, and the others with the dates told for them.

    ``told`` says that the text itself dates the event, and not only the day of publication.
    """

    main: tuple[Mention, ...]
    date: When | None
    told: bool
    others: tuple[Dated, ...]


def find_focus(story: Story) -> Focus | None:
    """Choose the main event: what headline and lead name, at its own date. None when nothing happened."""
    published = published_day(story.reading.article.published) or header_date(story)
    dates = told_dates(story)
    if not is_reported(story, published, dates):
        return None
    kind = category_of(story, [m for m in story.mentions if not is_cued(story, m)] or story.mentions)
    day = main_date(story, dates, kind, published) or lead_date(story, published)
    anchor = day or published
    deeds = {m.sentence for m in story.mentions if m.deed and not is_kin(m.category, kind)}
    others = tuple(
        m for m in story.mentions if is_other(story, m, dates[m], anchor) or is_aside(story, m, deeds)
    )
    main = tuple(m for m in story.mentions if m not in others)
    if not main:
        main, others = story.mentions, ()
    return Focus(main, anchor, day is not None, tuple((m, dates[m]) for m in others))


def told_dates(story: Story) -> Dates:
    """Date the names of events; "kidnappers" only by what they did, not by whom they released when."""
    dates = date_all(story)
    deeds = {(m.sentence, date) for m, date in dates.items() if not m.person}
    return {m: None if m.person and (m.sentence, date) not in deeds else date for m, date in dates.items()}


def main_date(story: Story, dates: Dates, kind: Category, published: When | None) -> When | None:
    """Return the date with most weight behind it, the earlier told first among equals."""
    votes: Counter[When] = Counter()
    for mention, date in dates.items():
        if date is not None and may_date(story, mention, date, published):
            weight = mention.strength * mention.told * story.weight(mention.sentence) * sharpness(date)
            votes[date] += round(100 * weight * (3 if is_kin(mention.category, kind) else 1))
    best = max(votes, key=lambda d: votes[d], default=None)
    within = [
        d for d in votes if best and d.precision == "day" and best.precision == "month" and _holds(best, d)
    ]
    return max(within, key=lambda d: votes[d], default=best)


def _holds(month: When, day: When) -> bool:
    """Say whether a day lies in a month: "last month", and further on "on 3 May"."""
    return not month.end and not day.end and day.start.startswith(month.start)


def may_date(story: Story, mention: Mention, date: When, published: When | None) -> bool:
    """Say whether a date may be the main event's: any in the opening, later on only a recent one."""
    order = story.order[mention.sentence]
    if order is not None and order > 0 and is_cued(story, mention):
        return False
    if published is not None and is_before(published, date):
        return False
    if published is None or (order is not None and order < OPENING):
        return True
    told, known = bounds(date), bounds(published)
    return bool(told and known and told[1] >= known[0] - RECENT)


def sharpness(date: When) -> float:
    """Weigh a date by how much it tells: a day most, a span of days, a month and a year less."""
    if date.precision == "day":
        return 0.5 if date.end else 1.0
    return 0.4 if date.precision == "month" else 0.2


def is_other(story: Story, mention: Mention, date: When | None, anchor: When | None) -> bool:
    """Say whether a name tells of an event other than the main one."""
    if mention.sentence < story.title:
        return False
    vague = date is None or date.precision in ("month", "year")
    if vague and not story.is_lead(mention.sentence) and is_cued(story, mention):
        return True
    if date is None and not story.is_lead(mention.sentence) and is_loose(story, mention):
        return True
    if date is None or anchor is None:
        return False
    later = is_before(anchor, date)
    return is_apart(date, anchor) and not (later and mention.strength == 1)


def is_aside(story: Story, mention: Mention, deeds: set[int]) -> bool:
    """Say whether a later sentence only tells what somebody who was caught had done before."""
    return (
        mention.sentence in deeds and mention.sentence >= story.title and not story.is_lead(mention.sentence)
    )


def is_loose(story: Story, mention: Mention) -> bool:
    """Say whether a sentence has a date of its own that cannot be placed: "in April" of an undated text."""
    if not story.loose[mention.sentence]:
        return False
    lead = {value for n, values in enumerate(story.loose) if story.is_opening(n, 1) for value in values}
    return bool(story.loose[mention.sentence] - lead)


def is_cued(story: Story, mention: Mention) -> bool:
    """Say whether words such as "last year" stand in a mention's sentence."""
    return mention.sentence >= story.title and mention.sentence in story.cued


def group_others(others: tuple[Dated, ...], story: Story) -> list[list[Dated]]:
    """Join what is told in one sentence or of one date; keep what is told firmly enough to be an incident."""
    groups: list[list[Dated]] = []
    for mention, date in others:
        for group in groups:
            same_time = date is not None and date == group[-1][1]
            if mention.sentence == group[-1][0].sentence or same_time:
                group.append((mention, date))
                break
        else:
            groups.append([(mention, date)])
    return [g for g in groups if _is_firm(g, story)]


def _is_firm(group: list[Dated], story: Story) -> bool:
    if all(m.person for m, _ in group):
        return False
    harmed = any(story.harmed[m.sentence] for m, _ in group)
    named = max(m.strength * (1 if m.deed else m.told) for m, _ in group)
    dated = any(date is not None for _, date in group)
    return (harmed and named >= 1) or (dated and named >= 2)
