"""Whom "the insurgent group" and a new acronym in brackets speak of."""

from __future__ import annotations

from dataclasses import replace

from generator.extract.actors.grouping import Group
from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.names import is_acronym
from generator.extract.actors.words import TITLES

DESCRIBING = frozenset({"DT", "JJ", "NN", "HYPH", "VBN", "CD", "RB", "NNP"})
ARMED = frozenset({"armed_group"})


def give_stand_ins(groups: list[Group], stand_ins: list[Mention]) -> list[Mention]:
    """Add each stand-in ("the group") to the armed group named last before it; return those without one."""
    orphans = []
    armed = [g for g in groups if g.mentions[0].type in ARMED and g.kind in {"listed", "organisation"}]
    for mention in stand_ins:
        owner = _last_named(armed, mention.start)
        if owner is not None:
            owner.mentions.append(mention)
        else:
            orphans.append(mention)
    for group in armed:
        group.mentions.sort(key=lambda m: m.start)
    return orphans


def give_titles(words: Words, groups: list[Group], taken: list[bool]) -> None:
    """Add "the president" to the person last named who bears that title."""
    persons = [(g, {t for m in g.mentions for t in m.titles}) for g in groups if g.kind == "person"]
    for i in range(1, len(words)):
        if taken[i] or words.lower[i] not in TITLES or words.lower[i - 1] != "the":
            continue
        if words.tokens[i].dep_ in {"compound", "poss", "appos", "nmod"}:
            continue
        owner = _last_named([g for g, titles in persons if words.lower[i] in titles], i)
        if owner is not None:
            owner.mentions.append(Mention(i - 1, i + 1, i, "stand_in", words.text(i, i + 1), "person"))
            taken[i] = True
    for group, _ in persons:
        group.mentions.sort(key=lambda m: m.start)


def give_surnames(words: Words, groups: list[Group], taken: list[bool]) -> None:
    """Add lone surnames that the language model overlooked to the persons who bear them."""
    surnames: dict[str, Group] = {}
    for group in groups:
        if group.kind == "person":
            full = [m for m in group.mentions if m.end - m.start > 1]
            surnames.update((words.texts[m.end - 1], group) for m in full if len(words.texts[m.end - 1]) > 3)
    for i, text in enumerate(words.texts):
        owner = surnames.get(text)
        if owner is not None and not taken[i] and words.tags[i].startswith("NNP"):
            owner.mentions.append(Mention(i, i + 1, i, "person", text, "person"))
            taken[i] = True
    for group in surnames.values():
        group.mentions.sort(key=lambda m: m.start)


def give_descriptions(words: Words, groups: list[Group], people: list[Mention]) -> list[Mention]:
    """Add "a former soldier" beside "X," to the person X; return the people who describe nobody."""
    ends = {m.end: g for g in groups if g.kind == "person" for m in g.mentions}
    named = {t: g for g in groups if g.kind == "person" for m in g.mentions for t in _described_by(words, m)}
    kept = []
    for mention in people:
        if mention.type == "person" and mention.head in named:
            named[mention.head].mentions.append(replace(mention, kind="stand_in"))
            continue
        before = mention.start - 1
        while before > max(0, mention.start - 6) and words.tags[before] in DESCRIBING:
            before -= 1
        owner = ends.get(before) if words.texts[before] == "," else None
        described = owner is not None and words.tokens[mention.head].dep_ in {"appos", "nsubj", "nsubjpass"}
        closed = mention.end < len(words) and (
            words.texts[mention.end] in {",", ".", "who"} or words.tags[mention.end] == "VBN"
        )
        if owner is not None and described and closed and mention.type == "person":
            owner.mentions.append(replace(mention, kind="stand_in"))
        else:
            kept.append(mention)
    return kept


def _described_by(words: Words, mention: Mention) -> list[int]:
    """Return the nouns that a name after a comma stands beside: "the minister of health, X,"."""
    token = words.tokens[mention.head]
    if token.dep_ != "appos" or words.texts[mention.start - 1] != ",":
        return []
    found = [token.head.i]
    while words.tokens[found[-1]].dep_ in {"pobj", "prep", "compound"}:
        found.append(words.tokens[found[-1]].head.i)
    return found


def _last_named(groups: list[Group], before: int) -> Group | None:
    latest = [
        (m.start, -k)
        for k, g in enumerate(groups)
        for m in g.mentions
        if m.start < before and m.kind != "stand_in"
    ]
    return groups[-max(latest)[1]] if latest else None


def give_acronyms(words: Words, groups: list[Group], taken: list[bool]) -> None:
    """Learn "(BTP)" after a name and add its other occurrences to the party."""
    learnt: dict[str, Group] = {}
    for group in groups:
        if group.kind not in {"listed", "body", "organisation"}:
            continue
        for mention in group.mentions:
            acronym = _in_brackets(words, mention.end)
            if acronym:
                learnt.setdefault(acronym, group)
    for i, text in enumerate(words.texts):
        owner = learnt.get(text)
        if owner is not None and not taken[i]:
            first = owner.mentions[0]
            owner.mentions.append(Mention(i, i + 1, i, first.kind, text, first.type, first.country))
            taken[i] = True
    for group in learnt.values():
        group.mentions.sort(key=lambda m: m.start)


def _in_brackets(words: Words, at: int) -> str | None:
    if at + 2 < len(words) and words.texts[at] in "([" and words.texts[at + 2] in ")]":
        text = words.texts[at + 1]
        return text if is_acronym(text) and not text.isdigit() else None
    return None
