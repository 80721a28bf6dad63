"""A report as the party model sees it: the parties, and what the rules say each did or suffered."""

from __future__ import annotations

from dataclasses import dataclass

from generator.extract.attributions.parties import Parties
from generator.extract.attributions.victims import victims_of
from generator.model.findings import ActorFinding, Findings, StanceFinding


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules found; ``victims``, ``counted`` (of figures) and ``accused`` are ids of actors."""

    parties: Parties
    found: Findings
    stances: tuple[StanceFinding, ...]
    victims: frozenset[str]
    counted: frozenset[str]
    accused: frozenset[str]


def read_scene(
    parties: Parties, found: Findings, actors: tuple[ActorFinding, ...], stances: tuple[StanceFinding, ...]
) -> Scene:
    """Put together what the model looks at."""
    return Scene(
        parties,
        found,
        stances,
        frozenset(a.id for a in actors if "victim" in a.roles),
        frozenset(a for f in found.figures for a in victims_of(parties, f)),
        frozenset(s.actor for s in stances if s.stance != "denied"),
    )
