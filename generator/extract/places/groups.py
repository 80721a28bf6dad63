"""Put the mentions of one name together and settle whether it is a place at all."""

from __future__ import annotations

from dataclasses import dataclass

from generator.extract.places.mentions import Mention
from generator.extract.places.words import Words

ENOUGH = 2.0
AREAS = frozenset({"region", "district", "natural"})


@dataclass(frozen=True, slots=True)
class Group:
    """The mentions of one name in one sense; ``area`` says that they are marked as a region's."""

    key: str
    area: bool
    mentions: tuple[Mention, ...]

    @property
    def weight(self) -> float:
        """How surely the name is a place: its surest mention."""
        return max(m.weight for m in self.mentions)

    @property
    def told(self) -> bool:
        """Say whether a type word tells what it is."""
        return any(m.cue for m in self.mentions)


def group(words: Words, mentions: list[Mention]) -> list[Group]:
    """Group mentions by name, leaving out names that are no place here; in order of first mention."""
    surnames = _surnames(words)
    found: dict[tuple[str, bool], list[Mention]] = {}
    for mention in mentions:
        name = mention.name
        bare = words.text(name.start, name.end)
        person = bare in surnames and not mention.cue and not mention.dateline
        if mention.weight - 3.0 * person >= 0:
            found.setdefault((name.key, mention.cue in AREAS), []).append(mention)
    groups = [Group(key, area, tuple(members)) for (key, area), members in found.items()]
    return [g for g in groups if g.weight >= ENOUGH]


def _surnames(words: Words) -> set[str]:
    """Return the last words of persons' full names ("Houston" of Whitney Houston)."""
    return {
        words.texts[end - 1]
        for start, end, label in words.entities
        if label == "PERSON" and end - start > 1 and words.texts[end - 1].isalpha()
    }
