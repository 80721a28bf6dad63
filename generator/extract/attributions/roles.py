"""The parts that parties play: what they are said to have done, and what was done to them."""

from __future__ import annotations

from msgspec.structs import replace

from generator.extract.attributions.matching import Match
from generator.extract.attributions.parties import Parties
from generator.model.findings import ActorFinding, FigureFinding, Findings, StanceFinding

HURT = frozenset({"killed", "injured", "abducted", "missing"})
HUMAN = frozenset({"person", "group_of_people", "security_force", "armed_group"})


def with_roles(
    parties: Parties, found: Findings, matches: list[Match], stances: tuple[StanceFinding, ...]
) -> tuple[ActorFinding, ...]:
    """Return the actors with the roles that stances, deeds and figures give them."""
    roles: dict[str, dict[str, None]] = {a.id: dict.fromkeys(a.roles) for a in found.actors}
    for stance in stances:
        roles[stance.actor][stance.stance] = None
    accused = {s.actor for s in stances if s.stance != "denied"}
    for match in matches:
        for token in match.victims:
            for actor in parties.of(token):
                if actor not in accused:
                    roles[actor]["victim" if parties.by_id[actor].type in HUMAN else "target"] = None
    for figure in found.figures:
        for actor in _victims(found, figure):
            if actor not in accused:
                roles[actor]["victim"] = None
    return tuple(replace(a, roles=tuple(roles[a.id])) for a in found.actors)


def _victims(found: Findings, figure: FigureFinding) -> list[str]:
    span = figure.victims
    if span is None or figure.effect not in HURT or figure.perpetrators or figure.high == 0:
        return []
    return [a.id for a in found.actors for m in a.mentions if span.start <= m.start and m.end <= span.end]
