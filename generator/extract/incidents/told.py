"""An incident as the text tells it: its names, its date and the sentences that may tell more of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.extract.incidents.focus import Focus, group_others
from generator.extract.incidents.kind import category_of
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.model.brief import Category, When


@dataclass(frozen=True, slots=True)
class Told:
    """``sentences`` are those that name the incident and, for the main one, those that name no other."""

    story: Story
    mentions: tuple[Mention, ...]
    date: When | None
    category: Category
    sentences: tuple[int, ...]

    def names(self, sentence: int) -> tuple[Mention, ...]:
        """Return the incident's names in a sentence."""
        return tuple(m for m in self.mentions if m.sentence == sentence)


def all_told(story: Story, focus: Focus) -> list[Told]:
    """Return the main incident and those told firmly enough as background, in text order."""
    own = {m.sentence for m in focus.main}
    taken = {m.sentence for m, _ in focus.others} - own
    free = [number for number in range(len(story.order)) if number not in taken]
    told = [_told(story, focus.main, focus.date, free)]
    for group in group_others(focus.others, story):
        mentions = [mention for mention, _ in group]
        date = next((d for _, d in group if d is not None), None)
        told.append(_told(story, mentions, date, {m.sentence for m in mentions}))
    return told


def _told(story: Story, mentions: Sequence[Mention], date: When | None, sentences: Iterable[int]) -> Told:
    category = category_of(story, mentions)
    return Told(story, tuple(mentions), date, category, tuple(sorted(sentences)))
