"""Who puts a toll where it stands: "the state lowered the toll", "tolls given by doctors"."""

from __future__ import annotations

from generator.extract.casualties.naming import past_dateline
from generator.extract.casualties.people import is_thing
from generator.extract.casualties.speech import BODIES, INSTITUTIONS, RAISING, SETTING
from generator.extract.casualties.triggers import TOLLS, TRIGGERS
from generator.extract.parse import Parse


def find_setter(parse: Parse, token: int) -> int | None:
    """Return who "lowered the death toll", "raised its count to 12", or gave "tolls given by doctors"."""
    if parse.words[token] not in TOLLS:
        return None
    agents = (parse.child(c, "agent") for c in parse.children[token])
    agent = next((a for a in agents if a is not None), None)
    if agent is not None:
        return parse.child(agent, "pobj")
    verb = parse.heads[token]
    subject = parse.child(verb, "nsubj")
    if subject is None or not parse.is_noun(subject) or parse.words[subject] in TRIGGERS:
        return None
    subject = past_dateline(parse, subject, verb)
    raises = parse.words[verb] in RAISING and parse.entities[subject] in BODIES
    sets = parse.words[verb] in SETTING and not is_mute(parse.words[subject])
    return subject if raises or sets else None


def is_mute(word: str) -> bool:
    """Say whether a noun names what cannot speak: a bomb, a mile; a company or a hospital can."""
    return is_thing(word) and word not in INSTITUTIONS
