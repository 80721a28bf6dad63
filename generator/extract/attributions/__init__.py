"""Read who did it, as the text has it, and give actors their roles."""

from __future__ import annotations

from msgspec.structs import replace

from generator.extract.attributions.judging import Judgement, judge
from generator.extract.attributions.matching import find_matches
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.roles import with_roles
from generator.extract.parse import Parse, read_parse
from generator.extract.reading import Reading
from generator.model.findings import Doubt, Findings, Span, StanceFinding


def find_stances(reading: Reading, found: Findings) -> Findings:
    """Read who did it, as the text has it, and give actors their roles.

    Gives one stance per actor, kind, speaker and incident: the first the text tells. That nobody claimed an
    incident is a doubt with the code ``no_claim``.
    """
    parse = read_parse(reading.doc)
    parties = Parties(parse, found.actors)
    matches = list(find_matches(parse))
    judgements = [j for match in matches for j in judge(parties, match)]
    stances = _stances(parse, found, [j for j in judgements if j.actor])
    unclaimed = [j for j in judgements if not j.actor]
    return replace(
        found,
        stances=stances,
        actors=with_roles(parties, found, matches, stances),
        doubts=found.doubts + _no_claim(parse, unclaimed[:1]),
    )


def _stances(parse: Parse, found: Findings, judgements: list[Judgement]) -> tuple[StanceFinding, ...]:
    first: dict[tuple[str, str, str | None, str | None], StanceFinding] = {}
    for j in judgements:
        span = evidence(parse, j.tokens)
        incident = found.incident_at(parse.starts[j.tokens[1]])
        at = incident.id if incident else None
        first.setdefault(
            (j.actor, j.stance, j.by, at), StanceFinding(j.actor, j.stance, j.by, at, span, j.rule)
        )
    return tuple(first.values())


def _no_claim(parse: Parse, judgements: list[Judgement]) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(
            "no_claim", "nobody is reported to have claimed responsibility", evidence(parse, j.tokens), j.rule
        )
        for j in judgements
    )


def evidence(parse: Parse, tokens: tuple[int, ...]) -> Span:
    """Return the words from the first to the last of the tokens, whole phrases, inside one sentence."""
    begin, end = parse.bounds(tokens[1])
    inside = [t for t in tokens if begin <= t < end]
    wide = [c for t in inside for c in (t, *parse.children[t]) if begin <= c < end and parse.raw[c].strip()]
    return Span(parse.starts[min(wide)], parse.end(max(wide)))
