"""From the headings of many briefs to lists with addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.catalog.terms import RULES, Heading, Rule
from generator.model.brief import Brief
from generator.model.catalog import Feeds, Taxonomy, TaxonomyName, Term
from generator.model.site import Site

Filing = dict[str, tuple[list[Heading], list[str]]]


class Filed(NamedTuple):
    """Where a brief is listed: (taxonomy, slug), and the pages of its subjects: (id, url)."""

    terms: tuple[tuple[TaxonomyName, str], ...]
    subjects: tuple[tuple[str, str], ...]


def taxonomies(briefs: Sequence[Brief], site: Site) -> tuple[tuple[Taxonomy, ...], dict[str, Filed]]:
    """File briefs (newest first) under every rule; return the lists and where each brief is."""
    terms: dict[str, dict[tuple[TaxonomyName, str], None]] = {brief.id: {} for brief in briefs}
    subjects: dict[str, dict[str, str]] = {brief.id: {} for brief in briefs}
    found = []
    for rule in RULES:
        filing: Filing = {}
        for brief, slug, heading in file_briefs(briefs, rule, site):
            headings, ids = filing.setdefault(slug, ([], []))
            headings.append(heading)
            if brief.id not in ids[-1:]:
                ids.append(brief.id)
            terms[brief.id][rule.name, slug] = None
            if heading.subject:
                subjects[brief.id][heading.subject] = f"{rule.folder}/{slug}/"
        found.append(_taxonomy(rule, filing))
    filed = {i: Filed(tuple(terms[i]), tuple(subjects[i].items())) for i in terms}
    return tuple(found), filed


def file_briefs(briefs: Sequence[Brief], rule: Rule, site: Site) -> Iterator[tuple[Brief, str, Heading]]:
    """Put briefs under headings by slug, oldest first: a new brief never changes an old address."""
    numbers: dict[str, set[int]] = {}
    for brief in reversed(briefs):
        for heading in rule.headings(brief, site):
            yield brief, _apart(heading, numbers), heading


def _apart(heading: Heading, numbers: dict[str, set[int]]) -> str:
    """Keep namesakes apart: a second place of the gazetteer under one name has its number in its slug."""
    known = numbers.setdefault(heading.slug, set())
    if heading.geonames is None:
        return heading.slug
    if not known:
        known.add(heading.geonames)
    return heading.slug if heading.geonames in known else f"{heading.slug}-{heading.geonames}"


def _taxonomy(rule: Rule, filing: Filing) -> Taxonomy:
    terms = [_term(rule, slug, headings[::-1], ids[::-1]) for slug, (headings, ids) in filing.items()]
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
        feeds=Feeds(f"{url}feed.xml", f"{url}atom.xml", f"{url}feed.json"),
        kind=next((h.kind for h in headings if h.kind), None),
        country=next((h.country for h in headings if h.country), None),
        aliases=tuple(sorted(aliases, key=str.casefold)),
        lat=located.lat,
        lon=located.lon,
        geonames=located.geonames,
        parent=headings[0].parent,
    )
