"""Patterns over tokens, compiled to a trie: at each place the walk is bounded by the longest pattern."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any, NamedTuple

from generator.extract.times.tokens import Token


@dataclass(frozen=True, slots=True)
class Rule:
    """What a form means: the kind of mention it builds, constants for it, and the guard it must pass."""

    kind: str
    constants: Mapping[str, Any]
    guard: str | None


class Accept(NamedTuple):
    """A form ends here: its rule, its place in the file, and the name of each step's value."""

    order: int
    rule: Rule
    names: tuple[str, ...]


@dataclass(slots=True)
class Node:
    """A step of the trie."""

    next: dict[str, Node] = field(default_factory=dict)
    accepts: list[Accept] = field(default_factory=list)


class Found(NamedTuple):
    """A form that fits: the tokens before ``stop``, its rule, and the named values."""

    stop: int
    rule: Rule
    values: dict[str, Any]


@cache
def patterns(level: str) -> Node:
    """Return the compiled patterns of a pass: ``first`` or ``second``."""
    data = tomllib.loads(files(__package__).joinpath("data/patterns.toml").read_text(encoding="utf-8"))
    root = Node()
    for order, table in enumerate(data[level]):
        constants = {k: v for k, v in table.items() if k not in {"kind", "forms", "guard"}}
        rule = Rule(table["kind"], constants, table.get("guard"))
        for form in table["forms"]:
            _add(root, form, rule, order)
    return root


def _add(root: Node, form: str, rule: Rule, order: int) -> None:
    for steps in product(*(_choices(step) for step in form.split())):
        node, names = root, []
        for key, name in filter(None, steps):
            node = node.next.setdefault(key, Node())
            names.append(name)
        node.accepts.append(Accept(order, rule, tuple(names)))


def _choices(step: str) -> list[tuple[str, str] | None]:
    """Spell out a step of a form: the keys it takes, each with the name of its value."""
    optional = len(step) > 1 and step.endswith("?")
    keys, _, alias = step.removesuffix("?").partition(":")
    options: list[tuple[str, str] | None] = [
        (key, alias or (key.lower() if key.isupper() else "")) for key in keys.split("|")
    ]
    return [*options, None] if optional else options


def find(root: Node, tokens: list[Token], at: int) -> Iterator[Found]:
    """Yield every form that fits at a token, the longest first, then in the order of the file."""
    for stop, accept, path in sorted(_walk(root, tokens, at), key=lambda f: (-f[0], f[1].order)):
        values = {
            name: tokens[at + step].keys.get(key, key)
            for step, (key, name) in enumerate(zip(path, accept.names, strict=True))
            if name
        }
        yield Found(stop, accept.rule, values)


def _walk(root: Node, tokens: list[Token], at: int) -> list[tuple[int, Accept, tuple[str, ...]]]:
    fits: list[tuple[int, Accept, tuple[str, ...]]] = []
    stack: list[tuple[Node, int, tuple[str, ...]]] = [(root, at, ())]
    while stack:
        node, here, path = stack.pop()
        fits.extend((here, accept, path) for accept in node.accepts)
        if here >= len(tokens) or not node.next:
            continue
        token = tokens[here]
        if here > at and token.breaks:
            continue
        for key in (token.word, *token.keys):
            child = node.next.get(key)
            if child is not None:
                stack.append((child, here + 1, (*path, key)))
    return fits
