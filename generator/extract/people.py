"""Nouns for people, from ``data/people.toml``: attackers, and others who may be parties to an event."""

from __future__ import annotations

import tomllib
from importlib.resources import files

_LISTS = {
    name: frozenset(words.split())
    for name, words in tomllib.loads(
        files("generator.extract").joinpath("data/people.toml").read_text(encoding="utf-8")
    ).items()
}

ATTACKERS = _LISTS["attackers"]
PEOPLE = _LISTS["people"]


def is_people_noun(word: str) -> bool:
    """Say whether a word in lower case, one or many, is a noun for attackers or other people."""
    nouns = ATTACKERS | PEOPLE
    return word in nouns or word.removesuffix("s") in nouns or word.replace("men", "man") in nouns
