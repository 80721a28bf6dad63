"""The work sent to a dask cluster (``pip install "dateline-briefs[dask]"``).

Paths travel, not texts: scheduler, workers and this machine see the content folder under one path and have
one version of the project installed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from importlib import import_module
from typing import Any, TypeVar

from generator.backends.crash import Crash
from generator.errors import ConfigError

T = TypeVar("T")
R = TypeVar("R")

IN_FLIGHT = 256
SECONDS_TO_CONNECT = 10


def run(work: Callable[[T], R], items: Iterable[T], address: str) -> Iterator[R | Crash]:
    """Yield the outcome of each item in order; at most IN_FLIGHT items are with the cluster at once."""
    distributed = _distributed()
    with _client(distributed, address) as client:
        waiting: deque[Any] = deque()
        rest = iter(items)
        while True:
            while len(waiting) < IN_FLIGHT and (item := next(rest, None)) is not None:
                waiting.append(client.submit(work, item, pure=False))
            if not waiting:
                return
            future = waiting.popleft()
            try:
                yield future.result()
            except distributed.KilledWorker as error:
                yield Crash(f"the dask worker died: {error}")
            except (ImportError, OSError, RuntimeError, CancelledError) as error:
                raise _unfit(error, address) from error


def _distributed() -> Any:
    try:
        return import_module("distributed")
    except ImportError as error:
        raise ConfigError(
            "dask is not installed",
            where="--backend dask",
            hint='pip install "dateline-briefs[dask]", or use --backend processes',
        ) from error


def _client(distributed: Any, address: str) -> Any:
    try:
        return distributed.Client(address, timeout=SECONDS_TO_CONNECT)
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"no dask scheduler answers at {address}",
            where="--backend",
            hint="start one with `dask scheduler` and give its address, such as dask:tcp://127.0.0.1:8786",
        ) from error


def _unfit(error: BaseException, address: str) -> ConfigError:
    """Tell of a cluster that cannot run our work, or is gone: the work itself gives problems, not errors."""
    told = str(error.__cause__ or error).strip().partition("\n")[0] or type(error).__name__
    return ConfigError(
        f"the dask cluster at {address} cannot do the work: {told}",
        where="--backend",
        hint="install this version of the project for the scheduler and its workers, and keep them running",
    )
