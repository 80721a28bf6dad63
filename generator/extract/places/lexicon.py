"""The words beside a name that tell whether it is a place and of what kind (``data/words.toml``)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal

Cue = Literal["region", "district", "settlement", "quarter", "natural"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Word lists in lower case; ``abbreviations`` maps as written to the region's name.

    ``owners`` are what only places have, before "of": types, offices, people who live there. ``befell`` and
    ``events`` follow a name: "Agadir was shaken", "the Balasore train crash".
    """

    strong: frozenset[str]
    weak: frozenset[str]
    owners: frozenset[str]
    befell: frozenset[str]
    events: frozenset[str]
    skipped: frozenset[str]
    types: dict[str, Cue]
    sites: frozenset[str]
    streets: frozenset[str]
    first: frozenset[str]
    bodies: frozenset[str]
    titles: frozenset[str]
    speech: frozenset[str]
    never: frozenset[str]
    months: frozenset[str]
    abbreviations: dict[str, str]


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Load the lists."""
    tables = tomllib.loads(files(__package__).joinpath("data/words.toml").read_text(encoding="utf-8"))
    cues: tuple[Cue, ...] = ("region", "district", "settlement", "quarter", "natural")
    return Lexicon(
        strong=frozenset(tables["prepositions"]["strong"]),
        weak=frozenset(tables["prepositions"]["weak"]),
        owners=frozenset(tables["prepositions"]["owners"])
        | {w for cue in cues for w in tables["types"][cue]},
        befell=frozenset(tables["after"]["befell"]),
        events=frozenset(tables["after"]["events"]),
        skipped=frozenset(tables["skipped"]["words"]),
        types={word: cue for cue in cues for word in tables["types"][cue]},
        sites=frozenset(tables["sites"]["heads"]),
        streets=frozenset(tables["sites"]["streets"]),
        first=frozenset(tables["sites"]["first"]),
        bodies=frozenset(tables["sites"]["bodies"]),
        titles=frozenset(tables["persons"]["titles"] + tables["persons"]["clubs"]),
        speech=frozenset(tables["persons"]["speech"]),
        never=frozenset(tables["never"]["words"]),
        months=frozenset(tables["dateline"]["months"]),
        abbreviations=tables["abbreviations"],
    )
