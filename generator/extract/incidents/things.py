"""Find the weapons used and the things attacked, in the text's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story

MODIFIERS = frozenset(("compound", "amod", "nmod", "poss", "nummod"))
ARTICLES = frozenset(
    ("the", "a", "an", "his", "her", "their", "its", "this", "that", "these", "those", "some")
)


def weapons_of(story: Story, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """List the weapons named in the sentences that tell the event."""
    return _distinct(
        _phrase(token, story.reading.doc)
        for token in _tokens(story, mentions)
        if token.lower_ in WORDS["weapons"] and is_weapon(token)
    )


def is_weapon(token: Token) -> bool:
    """Say whether a word names the thing itself, not part of another name ("bomb attack")."""
    if not token.tag_.startswith("NN") or token.dep_ == "compound":
        return False
    if token.lower_ not in WORDS["weapons_qualified"]:
        return True
    return any(child.lower_ in WORDS["weapon_qualifiers"] for child in token.lefts)


def targets_of(story: Story, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """List the things that the telling sentences say were attacked or damaged."""
    return _distinct(
        _phrase(token, story.reading.doc)
        for token in _tokens(story, mentions)
        if token.lower_ in WORDS["targets"] and token.dep_ != "compound" and is_attacked(token)
    )


def is_attacked(token: Token) -> bool:
    """Say whether a thing is the object of an attack: "bombed the embassy", "an attack on a bridge"."""
    if token.dep_ in ("dobj", "nsubjpass", "conj"):
        head = _first(token).head
        return head.lower_ in WORDS["attack_verbs"]
    if token.dep_ == "pobj":
        governor = token.head.head
        preposition = token.head.lower_
        if governor.lower_ in WORDS["attack_nouns"]:
            return preposition in ("on", "against", "at", "of", "to", "in", "outside", "near", "inside")
        return governor.lower_ in WORDS["attack_verbs"] and preposition in (
            "into",
            "at",
            "on",
            "against",
            "to",
        )
    return False


def _first(token: Token) -> Token:
    """Return the first member of a coordination."""
    while token.dep_ == "conj" and token.head.i < token.i:
        token = token.head
    return token


def _tokens(story: Story, mentions: Sequence[Mention]) -> Iterator[Token]:
    for number in sorted({m.sentence for m in mentions}):
        first, last = story.sentences[number]
        yield from story.reading.doc[first:last]


def _phrase(token: Token, doc: Doc) -> str:
    """Return a noun with the words before it that belong to it, without the article."""
    start = token.i
    for child in token.lefts:
        if child.dep_ in MODIFIERS and child.i < start and token.i - child.left_edge.i <= 5:
            start = min(start, child.left_edge.i)
    while start < token.i and doc[start].lower_ in ARTICLES:
        start += 1
    return " ".join(doc[start : token.i + 1].text.split())


def _distinct(phrases: Iterator[str]) -> tuple[str, ...]:
    """Keep each phrase once, the first spelling."""
    kept: dict[str, str] = {}
    for phrase in phrases:
        kept.setdefault(phrase.lower(), phrase)
    return tuple(kept.values())
