"""Kinds of victims that exclude one another: who counts civilians counts no soldiers."""

from __future__ import annotations

from generator.extract.casualties.people import singular
from generator.extract.lexicon import words
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding

CIVILIANS = words("civilian noncombatant")
FORCES = words(
    """
    soldier policeman policewoman officer trooper serviceman marine airman militant fighter insurgent rebel
    guerrilla commander troop cop gendarme
    """
)


def excludes(reading: Reading, one: FigureFinding, other: FigureFinding) -> bool:
    """Say whether one figure counts civilians and the other soldiers, officers or fighters."""
    nouns = (noun_of(reading, one), noun_of(reading, other))
    return any(a in CIVILIANS and b in FORCES for a, b in (nouns, nouns[::-1]))


def noun_of(reading: Reading, figure: FigureFinding) -> str:
    """Return the noun that says who the victims are, "" where none does."""
    told = reading.text(figure.victims).lower().split() if figure.victims else []
    return singular(told[-1]) if told else ""
