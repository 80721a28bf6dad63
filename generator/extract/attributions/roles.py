"""The parts that parties play: what they are said to have done, and what was done to them."""

from __future__ import annotations

from msgspec.structs import replace

from generator.extract.attributions.listed import listed_victims
from generator.extract.attributions.matching import Match
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.victims import victims_of
from generator.extract.reading import Reading
from generator.model.findings import ActorFinding, Findings, StanceFinding

HUMAN = frozenset({"person", "group_of_people", "security_force", "armed_group"})


def with_roles(
    reading: Reading,
    parties: Parties,
    found: Findings,
    matches: list[Match],
    stances: tuple[StanceFinding, ...],
) -> tuple[ActorFinding, ...]:
    """Return the actors with the roles that stances, deeds and figures give them.

    Victims without a name are also known by what the figures call them.
    """
    roles: dict[str, dict[str, None]] = {a.id: dict.fromkeys(a.roles) for a in found.actors}
    for stance in stances:
        roles[stance.actor][stance.stance] = None
    accused = {s.actor for s in stances if s.stance != "denied"}
    for match in matches:
        for token in match.victims:
            nobody = any(parties.parse.words[c] == "no" for c in parties.parse.children[token])
            for actor in () if nobody else parties.of(token):
                if actor not in accused:
                    roles[actor]["victim" if parties.by_id[actor].type in HUMAN else "target"] = None
    called: dict[str, dict[str, None]] = {}
    for figure in found.figures:
        for actor in victims_of(parties, figure):
            if actor not in accused:
                roles[actor]["victim"] = None
                if figure.victims is not None and not parties.is_named(actor):
                    called.setdefault(actor, {})[reading.text(figure.victims)] = None
    for actor in listed_victims(parties, found.figures) - accused:
        roles[actor]["victim"] = None
    return tuple(
        replace(a, roles=tuple(roles[a.id]), aliases=_aliases(a, called.get(a.id, {}))) for a in found.actors
    )


def _aliases(actor: ActorFinding, called: dict[str, None]) -> tuple[str, ...]:
    known = {name.lower() for name in (actor.name, *actor.aliases)}
    return (*actor.aliases, *(name for name in called if name.lower() not in known))
