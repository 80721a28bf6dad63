"""What police and armies do to those who attack, which is no part of the attack."""

from __future__ import annotations

from dataclasses import dataclass

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.grammar import patients
from generator.extract.attributions.matching import Match
from generator.extract.attributions.parties import Parties
from generator.model.brief import StanceKind
from generator.model.findings import Findings

SAFE = frozenset({"controlled", "control"})
FIGHTS = frozenset({"raid", "battle", "air_strike", "shelling"})
FORCES = frozenset({"security_force", "government_body", "state"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """A stance of one party, "" for nobody, with the tokens it was read from."""

    actor: str
    stance: StanceKind
    by: str | None
    tokens: tuple[int, ...]
    rule: str
    victims: tuple[str, ...] = ()
    policing: bool = False
    incident: str | None = None


def without_responses(parties: Parties, found: Findings, judgements: list[Judgement]) -> list[Judgement]:
    """Leave out what forces did, in one incident, to those who attacked, and their work outside of fights."""
    fights = {i.id for i in found.incidents if i.category in FIGHTS}
    judgements = [j for j in judgements if not j.policing or j.incident in fights]
    attackers = {(j.actor, j.incident) for j in judgements if not is_force(parties, j.actor)}
    return [j for j in judgements if not is_force(parties, j.actor) or not _hits(parties, j, attackers)]


def _hits(parties: Parties, deed: Judgement, attackers: set[tuple[str, str | None]]) -> bool:
    return any(
        (v, deed.incident) in attackers or parties.by_id[v].name.split()[-1] in FRAMES["attackers"]
        for v in deed.victims
    )


def is_policing(parties: Parties, match: Match, actor: str) -> bool:
    """Say whether a deed is what police and armies do all the time: an operation, a search, a campaign."""
    parse = parties.parse
    told = {parse.lemmas[t] for t in (match.head, *patients(parse, match.head))}
    state = parties.by_id[actor].type == "state"
    made_safe = {parse.lemmas[c] for t in patients(parse, match.head) for c in parse.children[t]} & SAFE
    return is_force(parties, actor) and not state and bool(told & FRAMES["policing"] or made_safe)


def acts_on_attackers(parties: Parties, match: Match, actor: str) -> bool:
    """Say whether forces acted against attackers: police who shoot a gunman are no perpetrators."""
    if not is_force(parties, actor):
        return False
    return any(parties.parse.lemmas[v] in FRAMES["attackers"] for v in match.victims)


def is_force(parties: Parties, actor: str) -> bool:
    """Say whether a party is a state, one of its bodies or people who act for it."""
    party = parties.by_id.get(actor)
    return party is not None and (party.type in FORCES or party.name.lower().split()[-1] in FRAMES["forces"])
