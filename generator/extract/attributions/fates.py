"""What the small learned model looks at when it asks whether a party is a victim."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from generator.extract.attributions.grammar import spread
from generator.extract.attributions.scene import Scene
from generator.extract.attributions.victims import apposed
from generator.extract.parse import Parse
from generator.extract.people import ATTACKERS, is_people_noun
from generator.model.findings import ActorFinding

STEPS = 4
LINKS = 2


@lru_cache(maxsize=1)
def fates() -> dict[str, str]:
    """Load the words for what is done to people: lemma → what it tells."""
    table = tomllib.loads(files(__package__).joinpath("data/fates.toml").read_text(encoding="utf-8"))
    return {word: fate for fate, text in table.items() for word in text.split()}


def fate_features(scene: Scene, actor: ActorFinding, heads: list[int]) -> Iterator[str]:
    """Yield what speaks for or against a party being a victim; ``heads`` are the words of its mentions."""
    yield from _about(scene, actor)
    parse = scene.parties.parse
    for head in heads:
        first = parse.first_conjunct(head)
        yield from _done_to(parse, first)
        if first != head:
            yield from _way_up(parse, first)
        yield from _beside(scene, actor, head, first)


def _about(scene: Scene, actor: ActorFinding) -> Iterator[str]:
    noun = actor.name.split()[-1].lower()
    attacks = bool({noun, noun.removesuffix("s")} & ATTACKERS)
    kind = "attackers" if attacks else "people" if is_people_noun(noun) else "other"
    suffers = f"{actor.id in scene.victims}:{actor.id in scene.counted}"
    named = scene.parties.is_named(actor.id)
    main = scene.found.main
    yield f"kind:{kind}"
    yield f"kind:{kind}:{actor.type}:{suffers}"
    yield f"part:{named}:{suffers}:{actor.id in scene.accused}:{main.category if main else None}"


def _done_to(parse: Parse, head: int) -> Iterator[str]:
    """Yield the words for harm above a word, with the way there."""
    path, at = "", head
    for step in range(STEPS):
        dep, up = parse.deps[at], parse.heads[at]
        if up == at:
            break
        path += f"{dep}>"
        fate = fates().get(parse.lemmas[up])
        if fate:
            voice = "passive" if parse.child(up, "auxpass", "nsubjpass") is not None else ""
            yield f"done:{path}{fate}:{voice}"
            yield f"done:{step}:{fate}:{voice}:{dep}"
        at = up


def _way_up(parse: Parse, head: int) -> Iterator[str]:
    path, at = "", head
    for step in range(LINKS):
        up = parse.heads[at]
        if up == at:
            break
        path += f"{parse.deps[at]}>"
        if not parse.tags[up].startswith("NNP"):
            yield f"joined{step}:{path}{parse.lemmas[up]}"
        at = up


def _beside(scene: Scene, actor: ActorFinding, head: int, first: int) -> Iterator[str]:
    """Yield whether victims are joined with a party, and what stands in apposition to it; never a name."""
    parse, mentioned = scene.parties.parse, scene.parties.mentioned
    others = {mentioned.get(t) for t in spread(parse, [first])} - {actor.id}
    if others & scene.victims:
        yield "joined:victim"
    if others & scene.counted:
        yield "joined:counted"
    for token in apposed(parse, head):
        if not parse.tags[token].startswith("NNP"):
            yield f"apposed:{parse.lemmas[token]}"
        if mentioned.get(token) != actor.id and mentioned.get(token) in scene.victims:
            yield "apposed:victim"
