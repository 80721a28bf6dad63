"""From the words of a flag to a backend."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import Any

from generator.backends import cluster, processes, serial
from generator.errors import ConfigError

Backend = Callable[[Callable[[Any], Any], Iterable[Any]], Iterator[Any]]

FEW_ITEMS = 4
HINT = "use processes, serial, or dask:tcp://HOST:PORT"


def choose(name: str | None = None, jobs: int | None = None) -> Backend:
    """Return the backend ``name``; None means processes when there is enough work to pay for them.

    Raises ConfigError for a name or a number of jobs that makes no sense.
    """
    if jobs is not None and jobs < 1:
        raise ConfigError(f"{jobs} jobs cannot do anything", where="--jobs", hint="give 1 or more")
    workers = jobs or _processors()
    if name is None:
        return lambda work, items: _as_needed(work, items, workers)
    if name == "serial":
        return serial.run
    if name == "processes":
        return lambda work, items: processes.run(work, items, workers)
    kind, _, address = name.partition(":")
    if kind == "dask" and "://" in address:
        return lambda work, items: cluster.run(work, items, address)
    raise ConfigError(f"there is no backend {name!r}", where="--backend", hint=HINT)


def _as_needed(work: Callable[[Any], Any], items: Iterable[Any], workers: int) -> Iterator[Any]:
    """Stay here for a few items: every worker loads the language model anew, which takes seconds."""
    rest = iter(items)
    first = list(islice(rest, FEW_ITEMS + 1))
    if workers == 1 or len(first) <= FEW_ITEMS:
        return serial.run(work, chain(first, rest))
    return processes.run(work, chain(first, rest), workers)


def _processors() -> int:
    """Count the processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
