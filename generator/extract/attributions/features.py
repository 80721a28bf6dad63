"""What a small learned model looks at when it weighs a party's part in the events."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from generator.extract.attributions.fates import fate_features
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.patterns import word_lists
from generator.extract.attributions.scene import Scene
from generator.extract.parse import Parse
from generator.model.findings import ActorFinding, Findings

STEPS = 3
NEAR = 12
MOST_MENTIONS = 10
EARLY = (0, 1, 3, 6, 12)
FATE = "fate:"


def features(scene: Scene, actor: ActorFinding) -> frozenset[str]:
    """Return the features of a party: its kind, what it is called, what is said of it, where it stands.

    Those that begin with FATE speak of victims only.
    """
    heads = mention_heads(scene.parties, actor)
    told = {f"stance:{s.stance}" for s in scene.stances if s.actor == actor.id}
    told |= {f"role:{role}" for role in actor.roles}
    seen = {f for head in heads for f in _around(scene.parties, scene.found, head)}
    fate = {f"{FATE}{f}" for f in fate_features(scene, actor, heads)}
    about = {*_about(scene, actor, heads), *_place(scene, actor, heads)}
    return frozenset(told | about | seen | fate | {f"{actor.type}|{f}" for f in seen})


def _about(scene: Scene, actor: ActorFinding, heads: list[int]) -> Iterator[str]:
    name = actor.name.lower().split()[-1]
    named = "named" if scene.parties.is_named(actor.id) else "plain"
    yield from (f"type:{actor.type}", f"type:{actor.type}:{named}", f"many:{min(len(heads), 4)}")
    yield f"name:{name if named == 'plain' else None}"
    main = scene.found.main
    yield f"main:{main.category if main else None}"
    yield f"main:{main.category if main else None}:{actor.type}"
    yield f"others:{bool(scene.accused - {actor.id})}"


def _place(scene: Scene, actor: ActorFinding, heads: list[int]) -> Iterator[str]:
    """Yield how early a party is named, and how central it is among the parties."""
    if heads:
        yield f"first:{bisect_left(EARLY, scene.parties.parse.sentence_of[heads[0]])}"
        yield f"rank:{bisect_left(EARLY, int(actor.id.removeprefix('a')) - 1)}"


def mention_heads(parties: Parties, actor: ActorFinding) -> list[int]:
    """Return the word of each mention that the grammar hangs on, of the first MOST_MENTIONS."""
    return parties.heads_of.get(actor.id, [])[:MOST_MENTIONS]


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    return word_lists()["event"] | word_lists()["weapon"]


def _around(parties: Parties, found: Findings, head: int) -> Iterator[str]:
    yield from _path(parties.parse, head)
    yield f"dep:{parties.parse.deps[head]}"
    yield from _near(parties.parse, head)
    incident = found.incident_at(parties.parse.starts[head])
    yield f"incident:{incident.category if incident else None}"
    yield f"incident:{incident.role if incident else None}"


def _path(parse: Parse, head: int) -> Iterator[str]:
    """Yield the way up the parse: dependencies, prepositions and the words they lead to."""
    path, at = "", head
    for step in range(STEPS):
        dep, up = parse.deps[at], parse.heads[at]
        path += f"{dep}>"
        if up == at:
            break
        yield f"path{step}:{path}{parse.lemmas[up]}"
        path += f"{parse.lemmas[up]}>" if dep == "prep" or parse.deps[up] in {"prep", "agent"} else ""
        at = up


def _near(parse: Parse, head: int) -> Iterator[str]:
    """Yield the verbs and the words for attacks near a word, before or after it."""
    begin, end = parse.bounds(head)
    for i in range(max(begin, head - NEAR), min(end, head + NEAR)):
        if parse.tags[i][:2] == "VB" or parse.lemmas[i] in _telling():
            yield f"near:{'-' if i < head else '+'}{parse.lemmas[i]}"
