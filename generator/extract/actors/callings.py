"""Groups that the text names for the first time: "a group calling itself the Sons of the Delta"."""

from __future__ import annotations

from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.words import GROUP_NOUNS

CALLINGS = (("calling", "itself"), ("calling", "themselves"), ("known", "as"), ("called",), ("named",))
JOINS = frozenset({"of", "the", "for", "and", "-"})
LONGEST = 8
NEAR = 3


def find_callings(words: Words, taken: list[bool]) -> list[Mention]:
    """Find names of armed groups that "calling itself" or "called" introduces after a word like "group"."""
    found = []
    for i in range(len(words)):
        calling = next((c for c in CALLINGS if tuple(words.lower[i : i + len(c)]) == c), None)
        if calling and any(w in GROUP_NOUNS for w in words.lower[max(0, i - NEAR) : i]):
            mention = _name(words, i + len(calling), taken)
            if mention:
                found.append(mention)
    return found


def _name(words: Words, start: int, taken: list[bool]) -> Mention | None:
    while start < len(words) and words.lower[start] in {"the", '"', "“", "``", "'", "‘"}:
        start += 1
    end = start
    while end < len(words) and end - start < LONGEST and (words.capital(end) or words.lower[end] in JOINS):
        end += 1
    while end > start and words.lower[end - 1] in JOINS:
        end -= 1
    if end == start or any(taken[start:end]):
        return None
    taken[start:end] = [True] * (end - start)
    name = words.text(start, end)
    return Mention(start, end, words.head(start, end), "organisation", name, "armed_group")
