"""Find whom a speaking pronoun means: "A chief rejected this. He said that only 13 had died"."""

from __future__ import annotations

from generator.extract.casualties.people import is_person
from generator.extract.parse import Parse

SEVERAL = frozenset(("NNS", "NNPS"))
RELATIVES = frozenset(("who", "which", "that"))
FARTHEST = 3


def antecedent(parse: Parse, pronoun: int) -> int | None:
    """Return the noun a pronoun means: what its relative clause tells of, or whom a sentence before is about.

    Sentences that are about a pronoun themselves are passed over, a few at most. None where the nearest
    other sentence is about nobody who fits.
    """
    if parse.words[pronoun] in RELATIVES:
        verb = parse.heads[pronoun]
        return parse.heads[verb] if parse.deps[verb] == "relcl" else None
    number = parse.sentence_of[pronoun]
    for before in range(number - 1, max(-1, number - 1 - FARTHEST), -1):
        subject = _subject(parse, parse.sentences[before])
        if subject is None or parse.words[subject] != parse.words[pronoun]:
            return subject if subject is not None and _fits(parse, pronoun, subject) else None
    return None


def _subject(parse: Parse, sentence: tuple[int, int]) -> int | None:
    """Return the subject of a sentence's main verb."""
    root = next((i for i in range(*sentence) if parse.deps[i] == "ROOT"), None)
    return None if root is None else parse.child(root, "nsubj")


def _fits(parse: Parse, pronoun: int, noun: int) -> bool:
    """Say whether a noun can be meant: one person by "he", several by "they", neither by "it"."""
    if not parse.is_noun(noun):
        return False
    several = parse.tags[noun] in SEVERAL
    person = parse.entities[noun] == "PERSON" or (is_person(parse.words[noun]) and parse.tags[noun] == "NN")
    if parse.words[pronoun] == "they":
        return several
    return not several and person == (parse.words[pronoun] in ("he", "she"))
