"""The words that name events, how their company changes what they mean, and lists: read from ``data/``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal, cast, get_args

from generator.model.brief import Category

CLAUSES = frozenset(("advcl", "acl", "xcomp", "pcomp", "conj"))
Where = Literal["before", "after", "near", "without"]


@dataclass(frozen=True, slots=True)
class Name:
    """A way to name an event: its words, what kind of event they say it was, and how surely (3, 2, 1)."""

    words: tuple[str, ...]
    category: Category
    strength: int
    part: str

    def fits(self, tag: str, label: str) -> bool:
        """Say whether the model's tag and dependency label of the last word allow the reading."""
        if self.part == "N" and tag == "VBG":
            return self.words[-1].endswith("ing") and label not in CLAUSES
        return self.part == "A" or tag.startswith("VB" if self.part == "V" else "NN")


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word means in some company: ``becomes`` None says that it names no event there."""

    where: Where
    company: frozenset[str]
    becomes: Category | None


def _read(name: str) -> str:
    return files(__package__).joinpath(f"data/{name}").read_text(encoding="utf-8")


def _rows(name: str) -> Iterator[list[str]]:
    for line in _read(name).splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _category(text: str) -> Category:
    if text not in get_args(Category):
        raise ValueError(f"no category {text!r}")
    return cast("Category", text)


def _names() -> dict[str, tuple[Name, ...]]:
    """Index the names by their first word, the longest first."""
    table: dict[str, list[Name]] = {}
    for category, strength, part, forms in _rows("events.tsv"):
        for form in forms.split():
            parts = tuple(form.split("_"))
            table.setdefault(parts[0], []).append(Name(parts, _category(category), int(strength), part))
    return {first: tuple(sorted(names, key=lambda n: -len(n.words))) for first, names in table.items()}


def _senses() -> dict[str, tuple[Sense, ...]]:
    """Index the senses by word, in the order of the file."""
    table: dict[str, list[Sense]] = {}
    for forms, where, company, becomes in _rows("senses.tsv"):
        if where not in get_args(Where):
            raise ValueError(f"no relation {where!r}")
        category = None if becomes == "-" else _category(becomes)
        for form in forms.split():
            sense = Sense(cast("Where", where), frozenset(company.split()), category)
            table.setdefault(form, []).append(sense)
    return {word: tuple(senses) for word, senses in table.items()}


def _nouns() -> dict[str, str]:
    """Map what a verb writes to the noun for it: "opened fire" to "shooting"."""
    return {form.replace("_", " "): noun for noun, forms in _rows("nouns.tsv") for form in forms.split()}


def _words() -> dict[str, frozenset[str]]:
    """Read the lists of words; nouns for weapons and targets with their plurals."""
    things = tomllib.loads(_read("things.toml"))
    lists = {**tomllib.loads(_read("words.toml")), **things["words"]}
    table = {name: frozenset(words.split()) for name, words in lists.items()}
    for name, nouns in things["nouns"].items():
        table[name] = frozenset(form for noun in nouns.split() for form in (noun, plural(noun)))
    return table


def plural(noun: str) -> str:
    """Return the regular plural of an English noun: "embassies", "branches", "rifles"."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def _kinds() -> dict[str, str]:
    """Map the lemmas of people and things to their kind."""
    lists = tomllib.loads(_read("kinds.toml"))
    return {lemma: kind for kind, lemmas in lists.items() for lemma in lemmas.split()}


KINDS = _kinds()
NAMES = _names()
NOUNS = _nouns()
SENSES = _senses()
WORDS = _words()
