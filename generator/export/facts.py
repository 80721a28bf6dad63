"""The facts of a brief as rows of words: what, when, where, how many and who says so, who did it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.brief import Attribution, Brief, Casualty, Effect, Incident, StanceKind
from generator.model.wording import day, figure, mention, toll_figure, toll_of, when

Row = tuple[str, str]

TOLLS: tuple[Effect, ...] = ("killed", "injured")
TOLL_LABELS = tuple(effect.capitalize() for effect in TOLLS)
OTHERS: tuple[Effect, ...] = ("missing", "abducted", "detained", "displaced", "rescued")
STANCES: dict[StanceKind, str] = {
    "claimed": "Claimed by",
    "perpetrator": "Carried out by",
    "blamed": "Blamed",
    "suspected": "Suspected",
    "charged": "Charged",
    "convicted": "Convicted",
    "denied": "Denied by",
}


def main_incident(brief: Brief) -> Incident | None:
    """Return the incident a brief is about, if it reports one."""
    return next((incident for incident in brief.incidents if incident.role == "main"), None)


def rows(brief: Brief, locale: str) -> Iterator[Row]:
    """Give the facts as (label, words), the main incident first, those of the background apart."""
    main = main_incident(brief)
    if main is not None:
        yield from _told(brief, main, locale)
        yield from _attributed(brief, main)
    for incident in brief.incidents:
        if incident is not main:
            yield "Background", _background(brief, incident, locale)


def headline_facts(brief: Brief, locale: str) -> str:
    """Say the main incident in one line: what, where, when, and its toll."""
    main = main_incident(brief)
    if main is None:
        return ""
    facts = dict(_told(brief, main, locale))
    tolls = [f"{label}: {facts[label]}" for label in TOLL_LABELS if label in facts]
    return ". ".join([_lead(facts), *tolls]) + "."


def _told(brief: Brief, incident: Incident, locale: str) -> Iterator[Row]:
    yield "What", incident.what[:1].upper() + incident.what[1:]
    if incident.date:
        yield "When", when(incident.date, locale)
    if where := _where(brief, incident):
        yield "Where", where
    for effect in TOLLS:
        if toll := _toll(brief, incident, effect, locale):
            yield effect.capitalize(), toll
    for effect in OTHERS:
        if counts := _counts(brief, incident, effect, locale):
            yield effect.capitalize(), counts
    if incident.weapons:
        yield "Weapons", ", ".join(incident.weapons)


def _where(brief: Brief, incident: Incident) -> str:
    names = {place.id: place.name for place in brief.places}
    return ", ".join(dict.fromkeys(names[place] for place in incident.places if place in names))


def _toll(brief: Brief, incident: Incident, effect: Effect, locale: str) -> str:
    """Say a toll in the words of the mention it was taken from, with who said so."""
    toll, mention = toll_of(incident, effect), toll_figure(brief, incident, effect)
    if mention is not None:
        return _figure(mention, locale)
    return figure(toll.low, toll.high, locale=locale) if toll else ""


def _counts(brief: Brief, incident: Incident, effect: Effect, locale: str) -> str:
    """Say every count of another effect; never added up, since they may overlap."""
    counts = [
        c for c in brief.casualties if (c.effect, c.incident, c.part_of) == (effect, incident.id, False)
    ]
    sourced = {mention(count, locale) for count in counts if count.attributed_to}
    kept = [c for c in counts if c.attributed_to or mention(c, locale) not in sourced]
    return "; ".join(dict.fromkeys(_figure(count, locale) for count in kept))


def _figure(count: Casualty, locale: str) -> str:
    said = f" (according to {count.attributed_to})" if count.attributed_to else ""
    return mention(count, locale) + said


def _attributed(brief: Brief, incident: Incident) -> Iterator[Row]:
    """Say who did it as the text has it, each stance apart."""
    about = [a for a in brief.attributions if a.incident in {incident.id, None}]
    names = {actor.id: actor.name for actor in brief.actors}
    for stance, label in STANCES.items():
        of_stance = [a for a in about if a.stance == stance]
        parties = dict.fromkeys(a.actor for a in of_stance)
        if parties:
            yield label, "; ".join(_party(actor, of_stance, names) for actor in parties)


def _party(actor: str, attributions: list[Attribution], names: dict[str, str]) -> str:
    sayers = dict.fromkeys(a.by for a in attributions if a.actor == actor and a.by and a.by != actor)
    told = ", ".join(names[by] for by in sayers if by in names)
    return names.get(actor, actor) + (f" (according to {told})" if told else "")


def _background(brief: Brief, incident: Incident, locale: str) -> str:
    facts = dict(_told(brief, incident, locale))
    tolls = [f"{facts[label]} {label.lower()}" for label in TOLL_LABELS if label in facts]
    return f"{_lead(facts)}: {', '.join(tolls)}" if tolls else _lead(facts)


def _lead(facts: dict[str, str]) -> str:
    return ", ".join(facts[label] for label in ("What", "Where", "When") if label in facts)


def corrected(date: str, text: str, locale: str) -> str:
    """Say a correction with its date."""
    return f"Corrected {day(date, locale)}: {text}"
