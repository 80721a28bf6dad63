"""Read who did it, as the text has it, and give actors their roles."""

from __future__ import annotations

import dataclasses

from msgspec.structs import replace

from generator.extract.attributions.choosing import choose_actors
from generator.extract.attributions.described import join_described
from generator.extract.attributions.judging import judge
from generator.extract.attributions.learned import weigh_parties
from generator.extract.attributions.matching import find_matches
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.placing import incident_of
from generator.extract.attributions.responses import Judgement, without_responses
from generator.extract.attributions.roles import with_roles
from generator.extract.attributions.settling import settle
from generator.extract.attributions.wording import name_victims
from generator.extract.parse import Parse, read_parse
from generator.extract.reading import Reading
from generator.model.findings import ActorFinding, Doubt, Findings, Span, StanceFinding

__all__ = ["find_stances", "name_victims", "read_parties"]

NEAR_NOUN = frozenset({"det", "compound", "amod", "poss", "nummod"})
CLOSE = NEAR_NOUN | {"aux", "auxpass", "neg", "prt", "dobj", "acomp", "attr", "oprd"}


def find_stances(reading: Reading, found: Findings) -> Findings:
    """Read who did it, as the text has it, and give actors their roles.

    Gives one stance per actor, kind, speaker and incident: the first the text tells. That nobody claimed an
    incident is a doubt with the code ``no_claim``.
    """
    parties, actors, stances, unclaimed = read_parties(reading, found)
    actors, stances = weigh_parties(parties, found, actors, stances)
    actors = join_described(parties, actors, stances)
    disaster = found.main is not None and found.main.category == "disaster"
    return replace(
        found,
        stances=stances,
        actors=choose_actors(actors, stances, disaster=disaster),
        doubts=found.doubts + no_claim(parties.parse, unclaimed[:1]),
    )


def read_parties(
    reading: Reading, found: Findings
) -> tuple[Parties, tuple[ActorFinding, ...], tuple[StanceFinding, ...], list[Judgement]]:
    """Apply the rules alone: the parties with their roles, their stances, and what nobody claimed."""
    parse = read_parse(reading.doc)
    parties = Parties(parse, found.actors)
    matches = list(find_matches(parse))
    judged = [
        dataclasses.replace(j, incident=incident_of(parse, found, match))
        for match in matches
        for j in judge(parties, match)
    ]
    stances = _stances(parse, without_responses(parties, found, [j for j in judged if j.actor]))
    stances = settle(parties, found, stances)
    actors = with_roles(reading, parties, found, matches, stances)
    return parties, actors, stances, [j for j in judged if not j.actor]


def _stances(parse: Parse, judgements: list[Judgement]) -> tuple[StanceFinding, ...]:
    first: dict[tuple[str, str, str | None, str | None], StanceFinding] = {}
    for j in judgements:
        span = evidence(parse, j.tokens)
        stance = StanceFinding(j.actor, j.stance, j.by, j.incident, span, j.rule)
        first.setdefault((j.actor, j.stance, j.by, j.incident), stance)
    return tuple(first.values())


def no_claim(parse: Parse, judgements: list[Judgement]) -> tuple[Doubt, ...]:
    """Tell an editor that nobody claimed it, for each such judgement."""
    return tuple(
        Doubt(
            "no_claim", "nobody is reported to have claimed responsibility", evidence(parse, j.tokens), j.rule
        )
        for j in judgements
    )


def evidence(parse: Parse, tokens: tuple[int, ...]) -> Span:
    """Return the words from the first to the last of the tokens with what belongs to them closely."""
    begin, end = parse.bounds(tokens[1])
    close = [c for t in tokens for c in parse.children[t] if parse.deps[c] in CLOSE]
    behind = [c for c in parse.children[tokens[1]] if parse.deps[c] == "prep" and parse.words[c] == "behind"]
    close += [*behind, *(c for p in behind for c in parse.children[p])]
    close += [c for t in close for c in parse.children[t] if parse.deps[c] in NEAR_NOUN]
    wide = [t for t in (*tokens, *close) if begin <= t < end]
    return Span(parse.starts[min(wide)], parse.end(max(wide)))
