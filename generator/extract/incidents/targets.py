"""Find the things and institutions attacked or damaged, in the text's words."""

from __future__ import annotations

from collections.abc import Iterable

from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.phrases import first_conjunct, merge, phrase
from generator.extract.parse import Parse

AT = frozenset(
    ("on", "against", "at", "of", "to", "outside", "near", "inside", "in", "into", "under", "beside")
)


def targets_in(parse: Parse, sentences: Iterable[int]) -> tuple[str, ...]:
    """List what the sentences say was attacked or damaged."""
    return merge(
        phrase(parse, at)
        for number in sentences
        for at in range(*parse.sentences[number])
        if parse.words[at] in WORDS["targets"] and parse.is_noun(at) and is_attacked(parse, at)
    )


def is_attacked(parse: Parse, at: int) -> bool:
    """Say whether a thing is what an attack was aimed at: "bombed the embassy", "an attack on a bridge"."""
    token = first_conjunct(parse, at)
    head, label = parse.heads[token], parse.deps[token]
    if label in ("dobj", "nsubjpass"):
        return parse.lemmas[head] in WORDS["attack_verbs"]
    if label == "pobj" and parse.words[head] in AT:
        governor = _whole(parse, parse.heads[head])
        if parse.words[governor] in WORDS["attack_nouns"]:
            return True
        return parse.lemmas[governor] in WORDS["hit_verbs"]
    return False


def _whole(parse: Parse, at: int) -> int:
    """Climb from a part to what rules it: from the front of "exploded in front of the embassy"."""
    if parse.words[at] in WORDS["parts"] and parse.deps[at] == "pobj":
        return parse.heads[parse.heads[at]]
    return at
