"""The work spread over processes of this machine.

Workers are spawned, not forked: the parent may hold threads and an open store. They ignore Ctrl-C (the
parent stops them) and end themselves when the parent dies, however it dies.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from typing import TypeVar

from generator.backends.crash import Crash

T = TypeVar("T")
R = TypeVar("R")

AHEAD = 2


def run(work: Callable[[T], R], items: Iterable[T], jobs: int) -> Iterator[R | Crash]:
    """Yield the outcome of each item in order, keeping AHEAD items per worker in flight."""
    rest = iter(items)
    waiting: deque[tuple[T, Future[R]]] = deque()
    pool = _pool(jobs)
    try:
        while True:
            while len(waiting) < jobs * AHEAD and (item := next(rest, None)) is not None:
                waiting.append((item, _submit(pool, work, item)))
            if not waiting:
                return
            item, future = waiting.popleft()
            try:
                yield future.result()
            except BrokenProcessPool:
                _stop(pool)
                yield _alone(work, item)
                pool = _pool(jobs)
                waiting = deque((item, _submit(pool, work, item)) for item, _ in waiting)
    finally:
        _stop(pool)


def _submit(pool: ProcessPoolExecutor, work: Callable[[T], R], item: T) -> Future[R]:
    """Hand an item over; a pool that has broken meanwhile says so when the outcome is asked for."""
    try:
        return pool.submit(work, item)
    except BrokenProcessPool as error:
        future: Future[R] = Future()
        future.set_exception(error)
        return future


def _alone(work: Callable[[T], R], item: T) -> R | Crash:
    """Try an item again by itself: a pool that breaks does not say which item broke it."""
    pool = _pool(1)
    try:
        return pool.submit(work, item).result()
    except BrokenProcessPool:
        return Crash("the worker process died: out of memory, killed, or a fault in a library")
    finally:
        _stop(pool)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_prepare)


def _stop(pool: ProcessPoolExecutor) -> None:
    """End the workers now: what they were doing is not wanted any more."""
    workers = list((pool._processes or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for worker in workers:
        worker.terminate()


def _prepare() -> None:
    """Ready a worker: Ctrl-C is the parent's business, and nobody outlives the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
