"""What an actor has to do with a brief, in a few words."""

from __future__ import annotations

from generator.model.catalog import CatalogEntry, Term
from generator.render.wording import labels

PARTS = {
    "claimed": "claimed responsibility",
    "perpetrator": "named as responsible",
    "convicted": "convicted",
    "charged": "charged",
    "blamed": "blamed",
    "suspected": "suspected",
    "denied": "denied responsibility",
}


def parts(entry: CatalogEntry, term: Term) -> tuple[str, ...]:
    """List an actor's stances in a brief, then its other roles; who blames it is named.

    What it has to do with an incident of the background only says so.
    """
    brief = entry.brief
    here = {subject for subject, url in entry.subjects if url == term.url}
    names = {actor.id: actor.name for actor in brief.actors}
    background = {incident.id for incident in brief.incidents if incident.role == "background"}
    found: dict[str, None] = {}
    for a in brief.attributions:
        if a.actor in here:
            by = names.get(a.by) if a.by and a.by not in here else None
            saying = " " + labels.SAYING[a.stance].format(by) if by else ""
            found[("background: " if a.incident in background else "") + PARTS[a.stance] + saying] = None
        elif a.by in here and a.actor in names and a.stance in {"blamed", "suspected"}:
            found[f"{a.stance} {names[a.actor]}"] = None
    stances = {a.stance for a in brief.attributions if a.actor in here}
    roles = (role for actor in brief.actors if actor.id in here for role in actor.roles)
    return (*found, *dict.fromkeys(labels.words(role) for role in roles if role not in stances))
