"""Find the words of a text that name events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from generator.extract.incidents.lexicon import NAMES, WORDS, Name
from generator.model.brief import Category
from generator.model.findings import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name an event: tokens ``start`` to ``end``, in sentence number ``sentence``."""

    start: int
    end: int
    sentence: int
    span: Span
    category: Category
    strength: int
    noun: bool
    real: bool


def find_mentions(doc: Doc, sentences: tuple[tuple[int, int], ...]) -> tuple[Mention, ...]:
    """List the names of events in text order; the longest name wins where several start at a word."""
    lowered = [token.lower_ for token in doc]
    return tuple(
        _mention(doc, lowered, number, start, name)
        for number, (first, last) in enumerate(sentences)
        for start, name in _names(doc, lowered, first, last)
    )


def _names(doc: Doc, lowered: list[str], first: int, last: int) -> Iterator[tuple[int, Name]]:
    """Yield the names of one sentence and where they start."""
    at = first
    while at < last:
        name = _longest(doc, lowered, at, last)
        if name is None:
            at += 1
        else:
            yield at, name
            at += len(name.words)


def _longest(doc: Doc, lowered: list[str], at: int, last: int) -> Name | None:
    for name in NAMES.get(lowered[at], ()):
        end = at + len(name.words)
        if end <= last and tuple(lowered[at:end]) == name.words and name.fits(doc[end - 1].tag_):
            return name
    return None


def _mention(doc: Doc, lowered: list[str], sentence: int, start: int, name: Name) -> Mention:
    end = start + len(name.words)
    last = doc[end - 1]
    span = Span(doc[start].idx, last.idx + len(last))
    noun = last.tag_.startswith("NN")
    return Mention(
        start, end, sentence, span, name.category, name.strength, noun, is_real(doc, lowered, start)
    )


def is_real(doc: Doc, lowered: list[str], at: int) -> bool:
    """Say whether an event is told as one that happened: not threatened, planned, feared or denied."""
    before = lowered[max(0, at - 2) : at]
    if any(word in WORDS["unreal_before"] for word in before):
        return False
    token = doc[at]
    if token.tag_ not in ("VB", "VBP") or not at:
        return True
    helpers = set(lowered[max(0, at - 4) : at])
    return "to" not in helpers and not helpers & WORDS["modals"]
