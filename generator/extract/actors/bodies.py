"""Mentions of governments, ministries, forces and other organisations."""

from __future__ import annotations

from itertools import pairwise

from generator.extract.actors.mentions import Kind, Mention, Words, is_group_beside, is_person_beside
from generator.extract.actors.words import (
    ARMED_HEADS,
    BODIES,
    BODY_MODIFIERS,
    CIVIC_BODIES,
    FORCE_HEADS,
    GROUP_NOUNS,
    NAMED_AFTER,
    NOT_NAMES,
    OFFICIAL,
    ORGANISATION_HEADS,
    OUTLETS,
    PUBLIC_HEADS,
    SPOKESPERSON,
    STRIKES,
    TITLES,
)
from generator.extract.countries import country_of_adjective, country_of_name
from generator.extract.people import is_people_noun
from generator.model.brief import ActorType

LONGEST = 8
LED = frozenset({"led", "backed", "allied"})
SPEAKERS = SPOKESPERSON | OFFICIAL | {"official", "officials", "officer", "officers", "source", "sources"}


def find_bodies(words: Words, taken: list[bool]) -> list[Mention]:
    """Find bodies by their head noun ("Interior Ministry", "police"), then by what the model calls one."""
    found = []
    for i in range(len(words)):
        if words.lower[i] in BODIES and not taken[i] and words.tags[i].startswith("NN"):
            mention = _body(words, i, taken)
            if mention:
                found.append(mention)
                _take(taken, mention)
    for ent in words.doc.ents:
        if ent.label_ in {"ORG", "FAC"} and not any(taken[ent.start : ent.end]):
            organisation = _organisation(words, ent.start, ent.end, facility=ent.label_ == "FAC")
            if organisation:
                found.append(organisation)
                _take(taken, organisation)
    return found


def _take(taken: list[bool], mention: Mention) -> None:
    for i in range(mention.start, mention.end):
        taken[i] = True


def _body(words: Words, at: int, taken: list[bool]) -> Mention | None:
    if at + 1 < len(words) and words.lower[at + 1] in BODIES and words.tags[at + 1].startswith("NN"):
        return None
    start, end = _start(words, at, taken), _end(words, at)
    nation = _nation(words, start, end)
    name_start = start
    if start and words.lower[start - 1] in {"'s", "'"}:
        owner = _owner_start(words, start - 1)
        if owner is not None and not any(taken[owner:start]):
            nation = nation or country_of_name(words.text(owner, start - 1))
            start = owner
    bare = name_start == at and end == at + 1
    if bare and start == at and not _bare_is_party(words, at):
        return None
    return Mention(
        start,
        end,
        words.head(name_start, end),
        "body",
        words.text(name_start, end),
        BODIES[words.lower[at]],
        nation,
    )


def _bare_is_party(words: Words, at: int) -> bool:
    """Say whether a lone "police" is a party: not when it only describes a thing ("police station")."""
    token = words.tokens[at]
    if words.lower[at] == "force":  # "the use of force", "no force was used"
        return words.lower[at - 1] == "the" and words.lower[at + 1 : at + 2] != ["of"]
    if words.lower[at] in CIVIC_BODIES or words.lower[at] in GROUP_NOUNS:
        return False
    if token.dep_ in {"compound", "amod", "nmod"}:
        return words.lower[token.head.i] in SPEAKERS or words.lemmas[token.head.i] in STRIKES
    return True


def _start(words: Words, at: int, taken: list[bool]) -> int:
    start = at
    while start > 0 and at - start < LONGEST and not taken[start - 1]:
        before = start - 1
        proper = words.tags[before] in {"NNP", "NNPS"} and words.capital(before)
        nation = words.entities[before] in {"NORP", "GPE"} and words.capital(before)
        hyphen = words.texts[before] == "-" and before > 0
        led = words.lower[before] in LED and before > 1 and words.texts[before - 1] == "-"
        plain = led or words.lower[before] in BODY_MODIFIERS or words.lower[before] in BODIES
        if words.lower[before] in TITLES and not plain:
            break
        if not (proper or nation or plain or hyphen) or (words.tags[before].startswith("V") and not led):
            break
        start = before
    while start < at and words.texts[start] == "-":
        start += 1
    return start


def _end(words: Words, at: int) -> int:
    """Take in "of the Interior" after "ministry" and the like."""
    end = at + 1
    named = words.lower[at] in NAMED_AFTER and end < len(words) and words.lower[end] in {"of", "for"}
    if not named:
        return end
    last = end + 1
    if last < len(words) and words.lower[last] == "the":
        last += 1
    name = last
    while last < len(words) and last - name < LONGEST and _goes_on(words, last, name):
        last += 1
    return last if last > name else end


def _goes_on(words: Words, i: int, name: int) -> bool:
    if words.capital(i) and words.tags[i].startswith(("NN", "JJ")):
        return True
    joins = i > name and words.lower[i] in {"and", "&"} and i + 1 < len(words)
    named = joins and words.tags[i + 1] == "NNP" and words.capital(i + 1)
    return named and words.lower[name - 2] == "ministry"


def _owner_start(words: Words, possessive: int) -> int | None:
    start = possessive
    while start > 0 and words.entities[start - 1] in {"GPE", "NORP"}:
        start -= 1
    return start if start < possessive else None


def _nation(words: Words, start: int, end: int) -> str | None:
    for i in range(start, end):
        for size in (2, 1):
            name = " ".join(words.texts[i : min(end, i + size)])
            code = words.capital(i) and (country_of_adjective(name) or country_of_name(name))
            if code:
                return code
    return None


def _organisation(words: Words, start: int, end: int, *, facility: bool) -> Mention | None:
    while start < end and (
        words.lower[start] in {"the", "'s", "file"} or not words.texts[start][0].isalnum()
    ):
        start += 1
    dash = next((i for i in range(start + 1, end) if _is_dash(words, i)), None)
    start = start if dash is None else dash + 1
    while end > start and (words.lower[end - 1] == "'s" or not words.texts[end - 1][0].isalnum()):
        end -= 1
    inside = words.lower[start:end]
    if start >= end or end - start > LONGEST or any(words.tokens[i].is_space for i in range(start, end)):
        return None
    unnamed = any(w in OUTLETS or w in NOT_NAMES for w in inside) or not words.capital(start)
    if unnamed or inside[-1].isdigit() or (len(inside) == 1 and country_of_name(words.texts[start])):
        return None
    if len(inside) == 1 and is_people_noun(inside[0]):
        return None
    kind = organisation_type(inside)
    if kind == "organisation" and is_group_beside(words, words.head(start, end)):
        kind = "armed_group"
    if kind == "organisation" and is_person_beside(words, words.head(start, end)) and end - start > 1:
        return Mention(start, end, words.head(start, end), "person", words.text(start, end), "person")
    if facility and kind == "organisation" and inside[-1] not in {"hospital", "university"}:
        return None
    family: Kind = "body" if kind in {"government_body", "security_force"} else "organisation"
    nation = _nation(words, start, end)
    return Mention(start, end, words.head(start, end), family, words.text(start, end), kind, nation)


def _is_dash(words: Words, at: int) -> bool:
    """Say whether a dash stands between blanks, as after the town of a dateline: "ABUJA - Gunmen"."""
    apart = bool(words.tokens[at].whitespace_) and bool(words.tokens[at - 1].whitespace_)
    return apart and words.texts[at] in {"-", "–", "—"}


def organisation_type(words: list[str]) -> ActorType:
    """Tell the type of an organisation from the words of its name, in lower case."""
    last = [words[-1], *(w for w, after in pairwise(words) if after in {"of", "for"})]
    table: tuple[tuple[frozenset[str], ActorType], ...] = (
        (PUBLIC_HEADS, "government_body"),
        (FORCE_HEADS, "security_force"),
        (ORGANISATION_HEADS, "organisation"),
        (ARMED_HEADS, "armed_group"),
    )
    if "liberation" in words or "revolutionary" in words or "guerrilla" in words:
        return "armed_group"
    return next((kind for heads, kind in table if heads & set(last)), "organisation")
