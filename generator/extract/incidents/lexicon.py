"""The words that name events, from ``data/events.tsv``, and the lists that qualify them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import cast, get_args

from generator.model.brief import Category


@dataclass(frozen=True, slots=True)
class Name:
    """A way to name an event: its words, what kind of event they say it was, and how surely (3, 2, 1)."""

    words: tuple[str, ...]
    category: Category
    strength: int
    part: str

    def fits(self, tag: str) -> bool:
        """Say whether the model's tag of the last word allows the reading."""
        return self.part == "A" or (tag.startswith("NN") if self.part == "N" else tag.startswith("VB"))


def _rows() -> Iterator[Name]:
    text = files(__package__).joinpath("data/events.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            category, strength, part, forms = line.split("\t")
            if category not in get_args(Category):
                raise ValueError(f"data/events.tsv: no category {category!r}")
            for form in forms.split():
                yield Name(tuple(form.split("_")), cast("Category", category), int(strength), part)


def _by_first_word() -> dict[str, tuple[Name, ...]]:
    table: dict[str, list[Name]] = {}
    for name in _rows():
        table.setdefault(name.words[0], []).append(name)
    return {first: tuple(sorted(names, key=lambda n: -len(n.words))) for first, names in table.items()}


def _lists() -> dict[str, frozenset[str]]:
    text = files(__package__).joinpath("data/words.toml").read_text(encoding="utf-8")
    return {name: frozenset(words.split()) for name, words in tomllib.loads(text).items()}


NAMES = _by_first_word()
WORDS = _lists()
