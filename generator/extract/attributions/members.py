"""For whom people act: "members of the army" for the army, "our fighters" for who speaks of them."""

from __future__ import annotations

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.parties import Parties
from generator.model.findings import ActorFinding

BELONGING = frozenset({"affiliate", "belong", "ally", "associate"})
BODIES = frozenset({"armed_group", "security_force"})
TIES = frozenset({"of", "from", "with", "to", "within", "in"})


def whole_of(parties: Parties, token: int) -> tuple[str, ...]:
    """Return the group or force whose unnamed members a phrase speaks of, by its head; none for others."""
    actor = parties.mentioned.get(token)
    plain = {parties.parse.lemmas[token], parties.parse.words[token].removesuffix("s")}
    if actor is None or parties.is_named(actor) or not plain & FRAMES["members"]:
        return ()
    parse = parties.parse
    ties = [c for c in parse.children[token] if parse.deps[c] == "prep" and parse.words[c] in {"of", "from"}]
    for clause in parse.children[token]:
        if parse.deps[clause] == "acl" and parse.lemmas[clause] in BELONGING:
            ties += [c for c in parse.children[clause] if parse.words[c] in TIES]
    for tie in ties:
        group = parse.child(tie, "pobj")
        for whole in parties.of(group) if group is not None else ():
            if whole != actor and _is_body(parties, parties.by_id[whole]):
                return (whole,)
    return ()


def spoken_for(parties: Parties, token: int) -> tuple[str, ...]:
    """Return for whom a spokesman or a group's unnamed official speaks: "a Hezbollah official"."""
    actor = parties.mentioned.get(token)
    if actor is not None and "spokesperson" in parties.by_id[actor].roles:
        return tuple(p for p in [parties.by_id[actor].parent] if p)
    if actor is None or parties.is_named(actor) or parties.parse.lemmas[token] not in FRAMES["spokesmen"]:
        return ()
    beside = [parties.mentioned.get(c) for c in parties.parse.children[token]]
    groups = [a for a in beside if a and a != actor and parties.by_id[a].type == "armed_group"]
    return tuple(groups[:1])


def _is_body(parties: Parties, party: ActorFinding) -> bool:
    return party.type in BODIES or (party.type == "organisation" and parties.is_named(party.id))
