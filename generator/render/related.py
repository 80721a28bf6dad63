"""Briefs that belong together, and why: the same place, actor, days, weapon or type."""

from __future__ import annotations

from datetime import date

import msgspec

from generator.model.catalog import CatalogEntry, Term
from generator.render.cards import main_incident
from generator.render.hrefs import href
from generator.render.library import Library

SHOWN = 5
LOOKED_AT = 40
DAYS = 7
DAY = len("2020-11-21")
SHARED = {
    "places": (4, "same place: {}"),
    "actors": (2, "same actor: {}"),
    "countries": (1, "same country: {}"),
}
SAME_DAYS = 4
SAME_TYPE = 1
SAME_WEAPON = 1
ENOUGH = 3


class Related(msgspec.Struct, frozen=True):
    """A brief to read next, and the reasons for it."""

    href: str
    title: str
    date_text: str
    reasons: tuple[str, ...]


def related(library: Library, entry: CatalogEntry) -> tuple[Related, ...]:
    """Return the briefs most closely related to one, closest first, newest first among equals.

    Of a long list only the LOOKED_AT newest are looked at.
    """
    reasons: dict[str, list[str]] = {}
    weights: dict[str, int] = {}
    for term in _terms(library, entry):
        weight, words = SHARED[term.taxonomy]
        for other in term.entries[:LOOKED_AT]:
            if other != entry.brief.id:
                weights[other] = weights.get(other, 0) + weight
                reasons.setdefault(other, []).append(words.format(term.name))
    for other in weights:
        for weight, words in _of_the_incident(entry, library.catalog.by_id[other]):
            weights[other] += weight
            reasons[other].append(words)
    near = [other for other, weight in weights.items() if weight >= ENOUGH]
    near.sort(key=lambda other: (-weights[other], library.position[other]))
    return tuple(_related(library, other, reasons[other]) for other in near[:SHOWN])


def _terms(library: Library, entry: CatalogEntry) -> list[Term]:
    """List what the brief is about: its places, its countries, and the actors with a part in it."""
    acting = {a.actor for a in entry.brief.attributions}
    urls = {url for subject, url in entry.subjects if subject in acting}
    found = []
    for name, slug in entry.terms:
        if name in SHARED:
            term = library.catalog.taxonomy(name).by_slug[slug]
            if name != "actors" or term.url in urls:
                found.append(term)
    return found


def _of_the_incident(entry: CatalogEntry, other: CatalogEntry) -> list[tuple[int, str]]:
    """Compare the days, the weapons and the type of the main incidents."""
    one, two = main_incident(entry.brief), main_incident(other.brief)
    if one is None or two is None:
        return []
    found = []
    if one.date and two.date and min(len(one.date.start), len(two.date.start)) >= DAY:
        days = abs((date.fromisoformat(one.date.start[:DAY]) - date.fromisoformat(two.date.start[:DAY])).days)
        if days <= DAYS and {one.date.precision, two.date.precision} <= {"day", "minute"}:
            found.append((SAME_DAYS, "same day" if days == 0 else "same week"))
    found += [(SAME_WEAPON, f"same weapon: {name}") for name in one.weapons if name in two.weapons]
    if one.category == two.category:
        found.append((SAME_TYPE, "same type"))
    return found


def _related(library: Library, brief_id: str, reasons: list[str]) -> Related:
    card = library.cards[brief_id]
    entry = library.catalog.by_id[brief_id]
    places = [reason for reason in reasons if reason.startswith("same place")]
    kept = [r for r in reasons if not (places and r.startswith("same country"))]
    return Related(href(entry.url), card.title, card.date_text, tuple(kept))
