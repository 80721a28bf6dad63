"""Find the parties to the events and merge the ways the text names each."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from generator.extract.actors.bodies import find_bodies
from generator.extract.actors.callings import find_callings
from generator.extract.actors.capitals import find_capitals
from generator.extract.actors.describing import (
    best_name,
    country_of,
    employer_of,
    other_names,
    parent_of,
    roles_of,
    type_of,
)
from generator.extract.actors.grouping import Group, group_mentions, group_people
from generator.extract.actors.listed import find_listed
from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.misread import is_misread
from generator.extract.actors.owners import (
    give_acronyms,
    give_descriptions,
    give_stand_ins,
    give_surnames,
    give_titles,
)
from generator.extract.actors.people import find_people, find_states, find_strikers, people_among
from generator.extract.actors.persons import find_persons
from generator.extract.actors.ranking import MOST, has_part, weigh
from generator.extract.reading import Reading
from generator.model.findings import ActorFinding, Findings, Span


def find_actors(reading: Reading, found: Findings) -> Findings:
    """Find the parties to the events, most central first, each under its fullest name.

    Ids are ``a1``, ``a2``, … in that order. Which parties stay is settled when their roles are known.
    """
    words = Words(reading.doc)
    mentions, taken = _mentions(words)
    home = _home(found, mentions)
    groups = group_mentions(words, mentions, home)
    give_acronyms(words, groups, taken)
    give_surnames(words, groups, taken)
    give_titles(words, groups, taken)
    people = give_descriptions(words, groups, find_people(words, taken))
    orphans = give_stand_ins(groups, [m for m in people if m.kind == "stand_in"])
    groups += group_people(words, [m for m in people if m.kind == "people"] + people_among(words, orphans))
    title_end = sum(t.idx < reading.shift for t in words.tokens[:60])
    kept = [g for g in groups if has_part(words, g) and not is_misread(words, g, found)]
    kept.sort(key=lambda g: (-weigh(words, g, title_end), g.mentions[0].start))
    return replace(found, actors=_findings(words, kept[:MOST], home))


def _mentions(words: Words) -> tuple[list[Mention], list[bool]]:
    taken = [False] * len(words)
    listed = find_listed(words)
    for mention in listed:
        taken[mention.start : mention.end] = [True] * (mention.end - mention.start)
    callings = find_callings(words, taken)
    persons = find_persons(words, taken)
    bodies = find_bodies(words, taken)
    states = find_states(words, taken) + find_strikers(words, taken) + find_capitals(words, taken)
    return [*listed, *callings, *persons, *bodies, *states], taken


def _home(found: Findings, mentions: list[Mention]) -> str | None:
    """Return the country that the report names most, by its places and its bodies."""
    seen = Counter(p.country for p in found.places for _ in p.mentions if p.country)
    seen.update(m.country for m in mentions if m.country)
    return seen.most_common(1)[0][0] if seen else None


def _findings(words: Words, groups: list[Group], home: str | None) -> tuple[ActorFinding, ...]:
    ids = {id(g): f"a{n}" for n, g in enumerate(groups, 1)}
    findings = []
    for group in groups:
        name = best_name(group)
        person = group.kind == "person"
        parent = employer_of(words, group, groups) if person else parent_of(group, groups, home)
        findings.append(
            ActorFinding(
                ids[id(group)],
                name,
                other_names(group, name),
                type_of(group),
                country_of(group, home) if not person else (country_of(parent, home) if parent else None),
                roles_of(words, group),
                tuple(_span(words, m) for m in group.mentions),
                ids[id(parent)] if parent else None,
            )
        )
    return tuple(findings)


def _span(words: Words, mention: Mention) -> Span:
    last = words.tokens[mention.end - 1]
    return Span(words.tokens[mention.start].idx, last.idx + len(last))
