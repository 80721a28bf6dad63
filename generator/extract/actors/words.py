"""The words that tell what kind of party a name speaks of, from ``data/words.toml``."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from generator.model.brief import ActorType

_LISTS = {
    name: frozenset(words.split())
    for name, words in tomllib.loads(
        files(__package__).joinpath("data/words.toml").read_text(encoding="utf-8")
    ).items()
}

TITLES = _LISTS["titles"]
SPOKESPERSON = _LISTS["spokesperson"]
OFFICIAL = _LISTS["official"]
MEDIATOR = _LISTS["mediator"]
BODIES: dict[str, ActorType] = {
    **dict.fromkeys(_LISTS["public_bodies"], "government_body"),
    **dict.fromkeys(_LISTS["forces"], "security_force"),
}
CIVIC_BODIES = _LISTS["civic_bodies"]
BODY_MODIFIERS = _LISTS["body_modifiers"]
NAMED_AFTER = _LISTS["named_after"]
ARMED_HEADS = _LISTS["armed_heads"]
PUBLIC_HEADS = _LISTS["public_heads"]
FORCE_HEADS = _LISTS["force_heads"]
ORGANISATION_HEADS = _LISTS["organisation_heads"]
ONE_ATTACKER = _LISTS["one_attacker"]
VAGUE_PEOPLE = _LISTS["vague_people"]
GROUP_NOUNS = _LISTS["group_nouns"]
STAND_IN_MODIFIERS = _LISTS["stand_in_modifiers"]
MEMBERS = _LISTS["members"]
MEMBER_KINDS = _LISTS["member_kinds"]
ARMED_CONTEXT = _LISTS["armed_context"]
OUTLETS = _LISTS["outlets"]
NOT_NAMES = _LISTS["not_names"]
NAME_PARTICLES = _LISTS["name_particles"]
SMALL_WORDS = _LISTS["small_words"]
CREDITS = _LISTS["credits"]
PLACE_NOUNS = _LISTS["place_nouns"]
THING_FIRST = _LISTS["thing_first"]
THING_LAST = _LISTS["thing_last"]
STRIKES = _LISTS["strikes"]
LOOSE = _LISTS["loose"]
SPEECH = _LISTS["speech"]
HARM = _LISTS["harm"]
ACTING = SPEECH | HARM | _LISTS["acting"]
