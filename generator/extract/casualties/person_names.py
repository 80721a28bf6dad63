"""The names a mention of a victim gives: its own, or those of an apposition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from generator.extract.casualties.people import PERSON_NOUNS, is_person
from generator.extract.casualties.person_words import TITLES
from generator.extract.casualties.triggers import TRIGGERS
from generator.extract.lexicon import words
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding

VOWELS = str.maketrans("eiyo", "aaau")
REPEATED = re.compile(r"(.)\1+")
AROUND = 25
PROPER = frozenset(("NNP", "NNPS"))
# What may stand between a noun and the name it is said to bear: "the man, identified by police as".
ASIDE = words(", ( - identified named as by police later only year old")
NO_NAMES = PERSON_NOUNS | TITLES | TRIGGERS.keys()


def once(reading: Reading, figures: Sequence[FigureFinding]) -> list[FigureFinding]:
    """Leave out what stands in the same words before, as a lead does that is repeated under a picture."""
    told: dict[str, int] = {}
    kept = []
    for figure in figures:
        around = reading.whole[max(0, figure.span.start - AROUND) : figure.span.end + AROUND]
        if told.setdefault(around, figure.token) == figure.token:
            kept.append(figure)
    return kept


def names_of(tokens: Sequence[Token]) -> list[str]:
    """List the names a mention gives, folded; the places of "a Hope Mills man" are none."""
    bearers = tokens
    if tokens and is_person(tokens[-1].lower_) and tokens[-1].ent_type_ != "PERSON":
        bearers = _apposed(tokens[-1])
    return [spelling(t.lower_) for t in bearers if t.tag_ in PROPER and t.lower_ not in NO_NAMES]


def _apposed(noun: Token) -> Sequence[Token]:
    """Return the name that follows a noun: "her husband, 64-year-old Otto Reyes"."""
    doc, at = noun.doc, noun.i + 1
    while at < len(doc) and (doc[at].lower_ in ASIDE or doc[at].tag_ == "CD"):
        at += 1
    end = at
    while end < len(doc) and doc[end].ent_type_ == "PERSON" and doc[end].tag_ in PROPER:
        end += 1
    return list(doc[at:end]) if at > noun.i + 1 else ()


def own_words(tokens: Sequence[Token]) -> list[str]:
    """Return the words that tell of a victim himself: "cousin" in "the girl's cousin", in "his cousin"."""
    owned = max((n + 1 for n, t in enumerate(tokens) if t.tag_ in ("POS", "PRP$")), default=0)
    return [t.lower_ for t in tokens[owned:]]


def owner_of(tokens: Sequence[Token]) -> str:
    """Return whose a victim is, the girl of "the girl's cousin"; nothing where nobody's."""
    return next((tokens[n - 1].lower_ for n, t in enumerate(tokens) if t.tag_ == "POS" and n), "")


def spelling(name: str) -> str:
    """Fold the vowels of a name, which transliterations spell in many ways: Ahmad and Ahmed."""
    return REPEATED.sub(r"\1", name.translate(VOWELS))
