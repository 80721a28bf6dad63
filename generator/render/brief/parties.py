"""The actors of a brief with their roles."""

from __future__ import annotations

import msgspec

from generator.model.brief import Brief
from generator.model.countries import country_name
from generator.render.frame import Target
from generator.render.wording import labels

LEADING = ("claimed", "perpetrator", "convicted", "charged", "blamed", "suspected", "denied")


class ActorRow(msgspec.Struct, frozen=True):
    """An actor: what it is, where it belongs, what it does in the report, and its page where it has one."""

    anchor: str
    name: str
    href: str | None
    type: str
    country: str | None
    aliases: tuple[str, ...]
    roles: tuple[str, ...]


def actor_rows(brief: Brief, links: dict[str, Target]) -> tuple[ActorRow, ...]:
    """List the actors: those with a part in what happened first, then in the report's order."""
    ordered = sorted(brief.actors, key=lambda a: (not set(a.roles) & set(LEADING), not a.roles))
    return tuple(
        ActorRow(
            anchor=actor.id,
            name=actor.name,
            href=links[actor.id].href if actor.id in links else None,
            type=labels.ACTOR_TYPES[actor.type],
            country=country_name(actor.country) if actor.country else None,
            aliases=actor.aliases,
            roles=tuple(labels.words(role) for role in actor.roles),
        )
        for actor in ordered
    )
