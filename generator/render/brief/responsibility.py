"""Who did it, as the report has it: claims, blame, denials and verdicts kept apart."""

from __future__ import annotations

import msgspec

from generator.model.brief import Attribution, Brief, Incident
from generator.render.frame import Target
from generator.render.quotes import Quote, quote
from generator.render.wording import labels


class Party(msgspec.Struct, frozen=True):
    """Somebody under a stance: their name, their page where there is one, and who says so."""

    anchor: str
    name: str
    href: str | None
    by: str | None
    quotes: tuple[Quote, ...]


class Stance(msgspec.Struct, frozen=True):
    """All parties under one stance, such as "Claimed by", "Blamed" or "Denied by"."""

    kind: str
    label: str
    parties: tuple[Party, ...]


class Responsibility(msgspec.Struct, frozen=True):
    """The stances on one incident; ``title`` names a background incident, None the main one."""

    title: str | None
    stances: tuple[Stance, ...]


def responsibilities(brief: Brief, links: dict[str, Target]) -> tuple[Responsibility, ...]:
    """Gather the stances by incident, the main one first; ``links`` are actors' pages by actor id."""
    main = next((incident.id for incident in brief.incidents if incident.role == "main"), None)
    background = [incident for incident in brief.incidents if incident.id != main]
    found = [Responsibility(None, stances(brief, main, links))]
    found += [Responsibility(_title(i), stances(brief, i.id, links)) for i in background]
    if main is not None:
        found.append(Responsibility("Not tied to an incident", stances(brief, None, links)))
    return tuple(one for one in found if one.stances)


def _title(incident: Incident) -> str:
    return f"Background: {incident.what}"


def stances(brief: Brief, incident: str | None, links: dict[str, Target]) -> tuple[Stance, ...]:
    """List the stances on one incident in their fixed order, each party once."""
    names = {actor.id: actor.name for actor in brief.actors}
    here = [
        (n, a) for n, a in enumerate(brief.attributions, 1) if a.incident == incident and a.actor in names
    ]
    found = []
    for kind, label in labels.STANCES.items():
        same: dict[tuple[str, str | None], list[tuple[int, Attribution]]] = {}
        for number, a in here:
            if a.stance == kind:
                same.setdefault((a.actor, a.by), []).append((number, a))
        parties = tuple(_party(brief, kind, group, names, links) for group in same.values())
        if parties:
            found.append(Stance(kind, label, parties))
    return tuple(found)


def _party(
    brief: Brief,
    kind: str,
    group: list[tuple[int, Attribution]],
    names: dict[str, str],
    links: dict[str, Target],
) -> Party:
    number, first = group[0]
    by = names.get(first.by) if first.by else None
    link = links.get(first.actor)
    return Party(
        anchor=f"r{number}",
        name=names[first.actor],
        href=link.href if link else None,
        by=labels.SAYING[kind].format(by) if by else None,
        quotes=tuple(quote(brief, a.evidence, f"r{n}-quote") for n, a in group),
    )
