"""The names of actors, as a table from their first word to the names that begin with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import cast

from generator.model.brief import ActorType

TABLES = ("curated.tsv", "gazetteer.tsv")


@dataclass(frozen=True, slots=True)
class Party:
    """A party we know by name: ``key`` is its fullest name, ``country`` alpha-2 or None."""

    key: str
    type: ActorType
    country: str | None
    curated: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A way to name parties: its words in lower case, and how it is written."""

    words: tuple[str, ...]
    written: str
    parties: tuple[Party, ...]

    @property
    def acronym(self) -> bool:
        """Say whether the name is one word in capitals."""
        return len(self.words) == 1 and self.written.isupper()


@lru_cache(maxsize=1)
def names_by_first_word() -> dict[str, tuple[Name, ...]]:
    """Load the tables: first word in lower case → names that begin with it, longest first."""
    known: dict[tuple[str, ...], tuple[str, list[Party]]] = {}
    for table in TABLES:
        for written, party in _rows(table):
            words = _words(written)
            _, parties = known.setdefault(words, (written, []))
            if not any(p.curated for p in parties) or party.curated:
                parties.append(party)
    index: dict[str, list[Name]] = {}
    for words, (written, parties) in known.items():
        index.setdefault(words[0], []).append(Name(words, written, tuple(parties)))
    for names in index.values():
        names.sort(key=lambda n: (-len(n.words), n.written))
    return {first: tuple(names) for first, names in index.items()}


def _words(name: str) -> tuple[str, ...]:
    spaced = re.sub(r"(?<=[a-z])-(?=[a-z])", " - ", name.lower())
    return tuple(re.sub(r"'s\b|'(?=\s)", lambda m: " " + m.group(0), spaced).split())


def _rows(table: str) -> list[tuple[str, Party]]:
    text = files(__package__).joinpath("data", table).read_text(encoding="utf-8")
    rows: list[tuple[str, Party]] = []
    for line in text.splitlines():
        kind, country, names = line.split("\t")
        written = names.split("|")
        party = Party(written[0], cast("ActorType", kind), country or None, table == TABLES[0])
        rows.extend((name, party) for name in written)
    return rows


def names_at(words: list[str], at: int) -> tuple[Name, int] | None:
    """Return the longest known name that begins at a word, and the index after its last word."""
    for name in names_by_first_word().get(words[at], ()):
        end = at + len(name.words)
        if tuple(words[at:end]) == name.words:
            return name, end
    return None
