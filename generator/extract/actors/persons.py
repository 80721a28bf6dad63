"""Mentions of persons: what the language model calls one, mended by titles and the words of names."""

from __future__ import annotations

from generator.extract.actors.mentions import Mention, Words, is_group_beside
from generator.extract.actors.words import (
    BODIES,
    CREDITS,
    NAME_PARTICLES,
    NOT_NAMES,
    ORGANISATION_HEADS,
    OUTLETS,
    PUBLIC_HEADS,
    TITLES,
)

LONGEST = 5
NOT_IN_NAMES = PUBLIC_HEADS | ORGANISATION_HEADS | frozenset(BODIES) | NOT_NAMES | OUTLETS


def find_persons(words: Words, taken: list[bool]) -> list[Mention]:
    """Find names of persons among the words that are not taken, and mark theirs."""
    found = []
    for ent in words.doc.ents:
        if ent.label_ == "PERSON" and not any(taken[ent.start : ent.end]):
            found.extend(_from_stretch(words, ent.start, _whole(words, ent.start, ent.end, taken), taken))
    for i in range(1, len(words)):
        if taken[i] or not _is_name_word(words, i) or not _follows_title(words, i):
            continue
        end = _name_end(words, i)
        if not any(taken[i:end]):
            found.extend(_from_stretch(words, i, end, taken))
    return found


def _follows_title(words: Words, i: int) -> bool:
    return words.lower[i - 1] in TITLES and words.lower[i] not in TITLES and words.entities[i] != "NORP"


def _is_name_word(words: Words, i: int) -> bool:
    return (
        words.tags[i] in {"NNP", "NNPS"}
        and words.capital(i)
        and words.lower[i] not in NOT_IN_NAMES
        and words.lower[i] not in TITLES
    )


def _name_end(words: Words, start: int) -> int:
    end = start
    while end < len(words) and end - start < LONGEST:
        joined = end > start and words.lower[end] in NAME_PARTICLES
        if not (joined or _is_name_word(words, end)):
            break
        end += 1
    while words.lower[end - 1] in NAME_PARTICLES and end - 1 > start:
        end -= 1
    return end


def _whole(words: Words, start: int, end: int, taken: list[bool]) -> int:
    """Return where a name ends of which the model saw the first words: "[Hector Salas] Rojas"."""
    while end < len(words) and end - start < LONGEST and not taken[end] and not words.entities[end]:
        last = words.tokens[end - 1]
        if last.dep_ != "compound" or last.head.i < end or not _is_name_word(words, end):
            break
        end += 1
    return end


def _from_stretch(words: Words, start: int, end: int, taken: list[bool]) -> list[Mention]:
    while start < end and words.lower[start] in TITLES | {"the", "'s", "file", "-"}:
        start += 1
    while end > start and (words.lower[end - 1] == "'s" or not words.texts[end - 1][0].isalpha()):
        end -= 1
    if start >= end or not _is_person(words, start, end):
        return []
    if end < len(words) and words.texts[end] in {"May", "June", "April"} and _ends_in_month(words, end):
        end += 1
    for i in range(start, end):
        taken[i] = True
    first = start
    while first and words.lower[first - 1] in TITLES:
        first -= 1
    titles = tuple(words.lower[first:start])
    head = words.head(start, end)
    if is_group_beside(words, head):
        return [Mention(start, end, head, "organisation", words.text(start, end), "armed_group")]
    return [Mention(start, end, head, "person", words.text(start, end), "person", titles=titles)]


def _ends_in_month(words: Words, at: int) -> bool:
    """Say whether a month's name is a surname there: "Theresa May said", not "Theresa in May"."""
    return at + 1 < len(words) and not words.texts[at + 1].isdigit() and words.tags[at].startswith("NNP")


def _is_person(words: Words, start: int, end: int) -> bool:
    inside = words.lower[start:end]
    if end - start > LONGEST or any(w in NOT_IN_NAMES or w[:1].isdigit() or w == "\n" for w in inside):
        return False
    if not words.capital(start) and inside[0] not in NAME_PARTICLES:
        return False
    if any(words.tokens[i].is_space for i in range(start, end)):
        return False
    credit = start and (words.lower[start - 1] in CREDITS or words.texts[start - 1] in {"/", "@"})
    credit = credit or (start > 1 and words.lower[start - 1] == ":" and words.lower[start - 2] in CREDITS)
    if credit:
        return False
    titled = start > 0 and words.lower[start - 1] in TITLES
    return titled or words.tags[end - 1] in {"NNP", "NNPS"}
