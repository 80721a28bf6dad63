"""Whom "the insurgent group" and a new acronym in brackets speak of."""

from __future__ import annotations

from generator.extract.actors.grouping import Group
from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.names import is_acronym

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
