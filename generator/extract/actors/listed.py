"""Mentions of parties that the gazetteer lists."""

from __future__ import annotations

from generator.extract.actors.gazetteer import Name, Party, names_at
from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.words import ARMED_CONTEXT, MEMBER_KINDS, MEMBERS, NOT_NAMES, TITLES
from generator.extract.countries import country_of_adjective, country_of_name

AMBIGUOUS = frozenset({"IS", "SITE", "Congress", "WHO", "TAK", "JI", "MIR", "ARENA", "Wagner", "Contras"})
TROOPS = frozenset({"forces", "troops", "soldiers", "fighters", "personnel", "peacekeepers"})
REACH = 6
MOST_LINKS = 3


def find_listed(words: Words) -> list[Mention]:
    """Find listed names; short or common ones only with context."""
    found: list[tuple[Name, int, int]] = []
    i = 0
    while i < len(words):
        match = names_at(words.lower, i)
        if match and _written_as_name(words, match[0], i):
            found.append((match[0], i, match[1]))
            i = match[1]
        else:
            i += 1
    full = {p.key for name, _, _ in found if len(name.words) > 1 for p in name.parties}
    return [
        _mention(words, name, start, end)
        for name, start, end in found
        if not _doubtful(name) or full & {p.key for p in name.parties} or _in_context(words, start, end)
    ]


def _written_as_name(words: Words, name: Name, start: int) -> bool:
    """Acronyms in capitals (or, truecased by a machine, in title case), other names capitalised.

    A well-known armed group of several words may be in small letters where others of its kind are told of.
    """
    if len(name.words) > 1:
        capital = any(words.capital(i) for i in range(start, start + len(name.words)))
        armed = any(p.curated and p.type == "armed_group" for p in name.parties)
        return capital or (armed and _in_context(words, start, start + len(name.words)))
    text = words.texts[start]
    if not name.acronym:
        return text[:1].isupper() and words.tags[start].startswith(("NN", "JJ"))
    return text == name.written or (len(text) > 2 and text == text.title() and words.tags[start] == "NNP")


def _doubtful(name: Name) -> bool:
    """Say whether a name may well mean something else."""
    if any(p.curated for p in name.parties):
        return name.written in AMBIGUOUS
    return len(name.words) == 1


def _in_context(words: Words, start: int, end: int) -> bool:
    if words.texts[start] == "WHO":
        return words.tags[start] == "NNP"
    if words.texts[start] == "IS" and words.tags[start].startswith("V"):
        return False
    if words.texts[start].istitle() and words.texts[start].isupper():
        return False
    near = range(max(0, start - REACH), min(len(words), end + REACH))
    return any(words.lower[i] in ARMED_CONTEXT for i in near)


def _mention(words: Words, name: Name, start: int, end: int) -> Mention:
    party = name.parties[0]
    country = party.country if len({p.country for p in name.parties}) == 1 else None
    stretch = _stretch(words, end, MEMBERS if party.type == "armed_group" else TROOPS)
    if _has_namesake(words, start, end, party):
        whole = words.text(start - 1, end)
        head = words.head(start - 1, stretch)
        return Mention(start - 1, stretch, head, "organisation", whole, "armed_group")
    return Mention(
        start,
        stretch,
        words.head(start, stretch),
        "listed",
        words.text(start, end),
        party.type,
        country,
        name.parties,
    )


def _stretch(words: Words, end: int, members: frozenset[str]) -> int:
    """Return the end of a name with its members: "Taliban fighters", "Taliban suicide bombers"."""
    last = end
    while last < len(words) and last - end <= MOST_LINKS:
        if words.lower[last] in members:
            end = last + 1
        elif words.lower[last] not in MEMBER_KINDS:
            break
        last += 1
    return end


def _has_namesake(words: Words, start: int, end: int, party: Party) -> bool:
    """Say whether another name before a group's one word makes it another group: "Jund Hezbollah"."""
    if end - start > 1 or start == 0 or party.type != "armed_group" or words.texts[start].isupper():
        return False
    before = words.tokens[start - 1]
    named = before.tag_ == "NNP" and before.dep_ == "compound" and not before.text.isupper()
    if not named or before.ent_type_ not in {"", "PERSON", "ORG"} or before.lower_ in TITLES | NOT_NAMES:
        return False
    return not (country_of_adjective(before.text) or country_of_name(before.text))
