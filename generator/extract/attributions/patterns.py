"""The patterns that tell who did it, from ``data/patterns.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

from generator.model.brief import StanceKind

Condition = tuple[tuple[str, ...], frozenset[str]]
Kind = Literal["verb", "noun", "adjective"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way to say who did it: a head word and what stands around it, see the head of the data file.

    ``needs`` and ``bars`` pair places with the words of which one must, or none may, stand at one of them.
    """

    rule: str
    stance: StanceKind
    kind: Kind
    who: tuple[str, ...]
    by: tuple[str, ...]
    victim: tuple[str, ...]
    needs: tuple[Condition, ...]
    bars: tuple[Condition, ...]


@lru_cache(maxsize=1)
def patterns_by_head() -> dict[str, tuple[Pattern, ...]]:
    """Load the patterns: lemma of the head word → patterns, in the order of the file."""
    table = _table()
    lists = word_lists()
    index: dict[str, list[Pattern]] = {}
    for row in table["pattern"]:
        for head in _words(row["head"], lists):
            index.setdefault(head, []).append(_pattern(row, lists))
    return {head: tuple(patterns) for head, patterns in index.items()}


@lru_cache(maxsize=1)
def word_lists() -> dict[str, frozenset[str]]:
    """Load the word lists that the patterns refer to."""
    return {name: frozenset(text.split()) for name, text in _table()["words"].items()}


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("data/patterns.toml").read_text(encoding="utf-8"))


def _pattern(row: dict[str, Any], lists: dict[str, frozenset[str]]) -> Pattern:
    kind: Kind = "noun" if row.get("noun") else "adjective" if row.get("adjective") else "verb"
    return Pattern(
        row["rule"],
        row["stance"],
        kind,
        tuple(row["who"].split()),
        tuple(row.get("by", "").split()),
        tuple(row.get("victim", "").split()),
        _conditions(row.get("with", {}), lists),
        _conditions(row.get("without", {}), lists),
    )


def _conditions(table: dict[str, str], lists: dict[str, frozenset[str]]) -> tuple[Condition, ...]:
    return tuple((tuple(places.split()), _words(text, lists)) for places, text in table.items())


def _words(text: str, lists: dict[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*(lists[w[1:]] if w.startswith("@") else {w} for w in text.split()))
