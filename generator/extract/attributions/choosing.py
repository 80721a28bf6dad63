"""Which parties stay on the brief, once it is known what part each plays."""

from __future__ import annotations

from msgspec.structs import replace

from generator.extract.people import is_people_noun
from generator.model.findings import ActorFinding, StanceFinding

MOST = 21
ENOUGH = 12
CENTRAL = 5
SOME = frozenset({"officials", "troops", "soldiers", "officers", "policemen", "peacekeepers", "guards"})
ANYONE = frozenset(
    {"people", "persons", "person", "individuals", "man", "woman", "men", "women", "president"}
)
STATELY = frozenset({"government_body", "security_force"})
FORCES = frozenset({"police", "army", "security", "government", "military", "local"})
PLAIN = frozenset({"person", "group_of_people", "armed_group"})


def choose_actors(
    actors: tuple[ActorFinding, ...], stances: tuple[StanceFinding, ...], *, disaster: bool = False
) -> tuple[ActorFinding, ...]:
    """Keep whom stances and roles name, then the most central others, in the order they came.

    People without a name stay for the part they play or while there is room; a person, if central. Mere
    "people" whom a natural ``disaster`` hurt are told by its toll and are no party.
    """
    needed = {s.actor for s in stances} | {s.by for s in stances}
    hurt = [a for a in actors if set(a.roles) & {"victim", "target"}]
    needed |= {a.id for a in hurt if not (disaster and _is_anyone(a))}
    actors = tuple(a for a in actors if a.id in needed or not _is_anyone(a))
    central = {a.id for a in actors[:CENTRAL]}
    ranked = sorted(actors, key=lambda a: a.id not in needed)
    kept = {a.id for a in ranked if a.id in needed or _is_named(a)}
    chosen = [a.id for a in ranked if a.id in kept][: max(MOST, len(needed))]
    others = [a for a in ranked if a.id not in kept and a.type not in STATELY]
    others = [a for a in others if a.type != "person" or a.id in central]
    chosen += [a.id for a in others][: max(0, ENOUGH - len(chosen))]
    staying = set(chosen)
    return tuple(a if a.parent in staying else replace(a, parent=None) for a in actors if a.id in staying)


def _is_anyone(actor: ActorFinding) -> bool:
    """Say whether a party is only "people" or "a man", of whom nothing more is said."""
    return actor.name.lower() in ANYONE


def _is_named(actor: ActorFinding) -> bool:
    """Say whether a party is more than some people: "Afghan officials" and "Hamas", not "Officials"."""
    *before, last = actor.name.split()
    if last.lower() in SOME or (is_people_noun(last.lower()) and actor.type != "person"):
        return any(word[:1].isupper() and word.lower() not in FORCES for word in before)
    return actor.type not in PLAIN or last[:1].isupper()
