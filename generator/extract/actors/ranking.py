"""Which parties matter, and in what order: the most central first."""

from __future__ import annotations

from generator.extract.actors.grouping import Group
from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.words import ACTING, HARM, OUTLETS

MOST = 40
SUBJECTS = frozenset({"nsubj", "nsubjpass", "agent"})
LEAD = 60
BASE = {"listed": 2.0, "person": 1.5, "body": 1.0, "organisation": 0.5, "state": 0.5, "people": 1.0}


def weigh(words: Words, group: Group, title_end: int) -> float:
    """Weigh a party by where it stands, how often, and what it does."""
    weight = BASE.get(group.kind, 0.0)
    for mention in group.mentions:
        weight += _weigh_mention(words, mention, title_end)
    if group.mentions[0].start < LEAD + title_end:
        weight += 1.5
    return weight


def _weigh_mention(words: Words, mention: Mention, title_end: int) -> float:
    token = words.tokens[mention.head]
    weight = 0.5 + 2.0 * (mention.start < title_end)
    verb = words.lemmas[token.head.i]
    if token.dep_ in SUBJECTS:
        weight += 0.7 + 0.5 * (verb in HARM)
        weight += 2.0 * (mention.start < title_end and token.head.dep_ == "ROOT")
    elif token.dep_ == "dobj" and verb in HARM:
        weight += 0.7
    elif token.dep_ == "pobj" and token.head.dep_ == "agent":
        weight += 1.0
    return weight


def has_part(words: Words, group: Group) -> bool:
    """Say whether a party does something, or is named often enough to matter."""
    if group.kind in {"listed", "people", "state"}:
        return True
    if group.kind == "person":
        return _is_whole_person(words, group)
    if any(w in OUTLETS for m in group.mentions for w in words.lower[m.start : m.end]):
        return False
    if group.mentions[0].type == "armed_group":
        return True
    return len(group.mentions) > 1 or group.kind == "body" or any(_acts(words, m) for m in group.mentions)


def _is_whole_person(words: Words, group: Group) -> bool:
    """Tell a full or titled name from a lone first name or a misread word."""
    if any(m.end - m.start > 1 or m.titles for m in group.mentions):
        return True
    return any(_acts(words, m) for m in group.mentions) and len(group.mentions) > 1


def _acts(words: Words, mention: Mention) -> bool:
    token = words.tokens[mention.head]
    while token.dep_ in {"conj", "appos"} and token.head.i != token.i:
        token = token.head
    if token.dep_ in SUBJECTS:
        return True
    return token.dep_ in {"dobj", "pobj"} and words.lemmas[token.head.i] in ACTING
