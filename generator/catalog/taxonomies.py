"""From the headings of many briefs to lists with addresses."""

from __future__ import annotations

from collections.abc import Sequence

from generator.catalog.terms import RULES, Heading, Rule
from generator.model.brief import Brief
from generator.model.catalog import Feeds, Taxonomy, TaxonomyName, Term
from generator.model.site import Site

Terms = tuple[tuple[TaxonomyName, str], ...]
Filing = dict[str, tuple[list[Heading], list[str]]]


def taxonomies(briefs: Sequence[Brief], site: Site) -> tuple[tuple[Taxonomy, ...], dict[str, Terms]]:
    """File briefs (newest first) under every rule; return the lists and what each brief is filed under."""
    filed: dict[str, list[tuple[TaxonomyName, str]]] = {brief.id: [] for brief in briefs}
    found = []
    for rule in RULES:
        filing = file_briefs(briefs, rule, site)
        found.append(_taxonomy(rule, filing))
        for slug, (_, ids) in filing.items():
            for brief_id in ids:
                filed[brief_id].append((rule.name, slug))
    return tuple(found), {brief_id: tuple(terms) for brief_id, terms in filed.items()}


def file_briefs(briefs: Sequence[Brief], rule: Rule, site: Site) -> Filing:
    """Put the briefs under their headings, by slug; ids stay newest first.

    Oldest first they take their slugs, so that a new brief never changes an old address.
    """
    filing: Filing = {}
    for brief in reversed(briefs):
        for heading in rule.headings(brief, site):
            slug = _apart(heading, filing)
            headings, ids = filing.setdefault(slug, ([], []))
            headings.append(heading)
            if brief.id not in ids[-1:]:
                ids.append(brief.id)
    return {slug: (headings[::-1], ids[::-1]) for slug, (headings, ids) in filing.items()}


def _apart(heading: Heading, filing: Filing) -> str:
    """Keep namesakes apart: a second place of the gazetteer under one name has its number in its slug."""
    if heading.slug not in filing or heading.geonames is None:
        return heading.slug
    known = {other.geonames for other in filing[heading.slug][0]} - {None}
    same = not known or heading.geonames in known
    return heading.slug if same else f"{heading.slug}-{heading.geonames}"


def _taxonomy(rule: Rule, filing: Filing) -> Taxonomy:
    terms = [_term(rule, slug, headings, ids) for slug, (headings, ids) in filing.items()]
    if rule.name == "archive":
        terms.sort(key=lambda term: (term.slug[0].isdigit(), term.slug), reverse=True)
    else:
        terms.sort(key=lambda term: (term.name.casefold(), term.slug))
    url = f"{rule.folder}/"
    return Taxonomy(rule.name, rule.title, rule.singular, f"{url}index.html", url, tuple(terms))


def _term(rule: Rule, slug: str, headings: list[Heading], ids: list[str]) -> Term:
    """Make one list; where briefs differ in what they know of its subject, the newest that knows wins."""
    url = f"{rule.folder}/{slug}/"
    located = next((h for h in headings if h.lat is not None), headings[0])
    aliases = {alias: None for heading in headings for alias in heading.aliases}
    return Term(
        taxonomy=rule.name,
        slug=slug,
        name=headings[0].name,
        path=f"{url}index.html",
        url=url,
        entries=tuple(ids),
        feeds=Feeds(f"{url}feed.xml", f"{url}atom.xml") if rule.feeds else None,
        kind=next((h.kind for h in headings if h.kind), None),
        country=next((h.country for h in headings if h.country), None),
        aliases=tuple(sorted(aliases, key=str.casefold)),
        lat=located.lat,
        lon=located.lon,
        geonames=located.geonames,
        parent=headings[0].parent,
    )
