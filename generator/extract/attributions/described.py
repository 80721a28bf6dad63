"""People told twice: "the businessman" who was killed, or "the gunman", is one named elsewhere."""

from __future__ import annotations

from msgspec.structs import replace

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.victims import callings
from generator.model.findings import ActorFinding, StanceFinding


def join_described(
    parties: Parties, actors: tuple[ActorFinding, ...], stances: tuple[StanceFinding, ...]
) -> tuple[ActorFinding, ...]:
    """Join an unnamed victim with the one named victim who is called the same, and attackers likewise."""
    held = {s.actor for s in stances} | {s.by for s in stances}
    victims = [a for a in actors if a.type == "person" and "victim" in a.roles]
    named = {a.id: a for a in victims if parties.is_named(a.id)}
    words_of = {a: callings(parties, a) for a in named}
    gone = set()
    for plain in victims:
        fits = [a for a, words in words_of.items() if _noun(plain) in words]
        if plain.id not in named and plain.id not in held and len(fits) == 1:
            named[fits[0]] = _joined(named[fits[0]], plain)
            gone.add(plain.id)
    actors = tuple(named.get(a.id, a) for a in actors if a.id not in gone)
    return _join_attackers(parties, actors, stances)


def _join_attackers(
    parties: Parties, actors: tuple[ActorFinding, ...], stances: tuple[StanceFinding, ...]
) -> tuple[ActorFinding, ...]:
    """Join "the gunman" to the one person who is named as having done it.

    Where the same words tell of the gunman of another incident, only his own mentions stay with him.
    """
    persons = [a for a in actors if a.type == "person"]
    accused = {s.actor for s in stances if s.stance != "denied"}
    named = [a for a in persons if a.id in accused and parties.is_named(a.id)]
    plain = [a for a in persons if _noun(a) in FRAMES["lone"] and a.id not in {n.id for n in named}]
    if len(named) != 1 or not plain:
        return actors
    one = named[0]
    settled = {s.incident for s in stances if s.actor == one.id} | {None}
    left: dict[str, ActorFinding | None] = {}
    for actor in plain:
        held = [s for s in stances if actor.id in (s.actor, s.by)]
        own = tuple(m for m in actor.mentions if any(s.span.covers(m.start) for s in held))
        if any(s.incident in settled for s in held) or (held and not own):
            continue
        theirs = tuple(m for m in actor.mentions if m not in own)
        one = _joined(one, replace(actor, mentions=theirs))
        left[actor.id] = replace(actor, name=_noun(actor), aliases=(), mentions=own) if own else None
    told = (one if a.id == one.id else left.get(a.id, a) for a in actors)
    return tuple(a for a in told if a is not None)


def _noun(actor: ActorFinding) -> str:
    return actor.name.split()[-1].lower()


def _joined(named: ActorFinding, plain: ActorFinding) -> ActorFinding:
    known = {name.lower() for name in (named.name, *named.aliases)}
    aliases = [n for n in (plain.name, *plain.aliases) if n.lower() not in known]
    mentions = tuple(sorted({*named.mentions, *plain.mentions}))
    return replace(named, aliases=(*named.aliases, *dict.fromkeys(aliases)), mentions=mentions)
