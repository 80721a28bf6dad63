"""What a small linear model adds to the rules: deeds they missed, and deeds they should not have read.

The model was trained by ``scripts/train_party_model.py``; ``data/parties.tsv`` holds its weights, a feature a
row, and is the model of ``CHECKSUM``.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import exp

from msgspec.structs import replace

from generator.extract.attributions.features import features, mention_heads
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.scene import read_scene
from generator.extract.attributions.victims import victims_of
from generator.extract.attributions.voicing import tells_deed, voice_of
from generator.extract.weights import read_weights
from generator.model.findings import ActorFinding, Findings, Span, StanceFinding

CHECKSUM = "3db1cbe725b3c98b6c1179f125f19df1900d23a8bafcc85f9a79dd8173880974"
RULE = "learned"
SURE = 0.3
SURE_ALONE = 0.17
UNLIKELY_DOER = 0.03
UNLIKELY_FORCE = 0.04
UNLIKELY_VICTIM = 0.3
LIKELY_VICTIM = 0.5
BIAS = "bias"
ADDED = frozenset({"armed_group", "group_of_people", "person", "security_force"})
STATELY = frozenset({"security_force", "government_body", "organisation"})
VAGUE = frozenset({"members", "member", "leaders", "people", "supporters"})
UNHARMED = frozenset({"accident", "disaster", "protest", "other"})


@lru_cache(maxsize=1)
def weights() -> dict[str, tuple[float, ...]]:
    """Load the model: feature → how much it speaks for a doer and for a victim.

    Raises ExtractError when the file is not the one that was measured.
    """
    return read_weights(__package__, "parties.tsv", CHECKSUM)


def likelihoods(seen: Iterable[str]) -> tuple[float, float]:
    """Return how likely a party with these features did it, and how likely it is a victim."""
    table = weights()
    known = [table[f] for f in (*seen, BIAS) if f in table]
    return _logistic(sum(d for d, _ in known)), _logistic(sum(v for _, v in known))


def _logistic(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def weigh_parties(
    parties: Parties, found: Findings, actors: tuple[ActorFinding, ...], stances: tuple[StanceFinding, ...]
) -> tuple[tuple[ActorFinding, ...], tuple[StanceFinding, ...]]:
    """Return actors and stances as rules and model together have them.

    In a text that reports no incident nobody did it and nobody is a victim; who claims or blames stays. Else
    the model may withdraw a deed told in the text's own voice and the role of a victim that no figure gives,
    and may add a deed to an incident and the role of a victim to a person of whom no stance tells; what the
    text says of claims, denials, blame, suspicion and courts is left as it is.
    """
    if found.main is None:
        told = [s for s in stances if s.stance != "perpetrator"]
        return tuple(_with_deeds(_without_victim(a), told) for a in actors), tuple(told)
    kept, weighed = list(stances), list[ActorFinding]()
    added: list[StanceFinding] = []
    nobody = all(s.stance == "denied" for s in stances)
    counted = {a for f in found.figures if f.incident for a in victims_of(parties, f)}
    scene = read_scene(parties, found, actors, stances)
    for actor in actors:
        doer, victim = likelihoods(features(scene, actor))
        own = [s for s in kept if s.actor == actor.id]
        if doer < (UNLIKELY_FORCE if actor.type in STATELY else UNLIKELY_DOER):
            kept = [s for s in kept if s.actor != actor.id or s.stance != "perpetrator"]
        elif doer > (SURE_ALONE if nobody else SURE) and not own and _is_addable(actor):
            added.extend(_deeds(parties, found, actor))
        acting = scene.accused | {s.actor for s in added}
        if victim < UNLIKELY_VICTIM and actor.id not in counted:
            weighed.append(_without_victim(actor))
        else:
            weighed.append(_as_victim(actor) if victim > LIKELY_VICTIM and actor.id not in acting else actor)
    return tuple(_with_deeds(a, kept + added) for a in weighed), (*kept, *added)


def _is_addable(actor: ActorFinding) -> bool:
    return actor.type in ADDED and actor.name.lower() not in VAGUE


def _as_victim(actor: ActorFinding) -> ActorFinding:
    return replace(actor, roles=tuple(dict.fromkeys([*actor.roles, "victim"])))


def _without_victim(actor: ActorFinding) -> ActorFinding:
    return replace(actor, roles=tuple(r for r in actor.roles if r != "victim"))


def _with_deeds(actor: ActorFinding, stances: list[StanceFinding]) -> ActorFinding:
    """Make a party's roles agree with its stances."""
    told = dict.fromkeys(s.stance for s in stances if s.actor == actor.id)
    roles = [r for r in actor.roles if r != "perpetrator" or r in told]
    return replace(actor, roles=tuple(dict.fromkeys([*roles, *told])))


def _deeds(parties: Parties, found: Findings, actor: ActorFinding) -> tuple[StanceFinding, ...]:
    """Tell a deed by the first sentence of an incident that names the party and tells of a deed."""
    for head in mention_heads(parties, actor):
        incident = found.incident_at(parties.parse.starts[head])
        if incident is None or incident.category in UNHARMED or not tells_deed(parties, head):
            continue
        stance = voice_of(parties, head, actor.id)
        if stance is not None:
            begin, end = parties.parse.bounds(head)
            words = [i for i in range(begin, end) if parties.parse.raw[i].strip()]
            span = Span(parties.parse.starts[words[0]], parties.parse.end(words[-1]))
            return (StanceFinding(actor.id, stance, None, incident.id, span, RULE),)
    return ()
