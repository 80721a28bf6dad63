"""The work done here, one item after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def run(work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
    """Yield the outcome of each item, in order."""
    return map(work, items)
