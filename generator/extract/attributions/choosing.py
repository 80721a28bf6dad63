"""Which parties stay on the brief, once it is known what part each plays."""

from __future__ import annotations

from msgspec.structs import replace

from generator.model.findings import ActorFinding, StanceFinding

MOST = 19
ENOUGH = 11
PLAIN = frozenset({"person", "group_of_people", "armed_group"})


def choose_actors(
    actors: tuple[ActorFinding, ...], stances: tuple[StanceFinding, ...]
) -> tuple[ActorFinding, ...]:
    """Keep whom stances and roles name, then the most central others, in the order they came.

    People without a name of their own stay only for the part they play.
    """
    needed = {s.actor for s in stances} | {s.by for s in stances}
    needed |= {a.id for a in actors if set(a.roles) & {"victim", "target"}}
    ranked = sorted(actors, key=lambda a: a.id not in needed)
    kept = {a.id for a in ranked if a.id in needed or _is_named(a)}
    chosen = [a.id for a in ranked if a.id in kept][: max(MOST, len(needed))]
    chosen += [a.id for a in ranked if a.id not in kept][: max(0, ENOUGH - len(chosen))]
    staying = set(chosen)
    return tuple(a if a.parent in staying else replace(a, parent=None) for a in actors if a.id in staying)


def _is_named(actor: ActorFinding) -> bool:
    return actor.type not in PLAIN or any(word[:1].isupper() for word in actor.name.split()[-1:])
