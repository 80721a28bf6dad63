"""One build at a time publishes to a folder."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import PublishError

PATIENCE_SECONDS = 120.0
PAUSE_SECONDS = 0.05


@contextmanager
def locked(file: Path, patience: float = PATIENCE_SECONDS) -> Iterator[None]:
    """Hold the lock ``file``; the kernel lets go of it when this process ends, however it ends.

    Raises PublishError when another build holds it for longer than ``patience`` seconds.
    """
    handle = _acquire(file, time.monotonic() + patience)
    try:
        yield
    finally:
        file.unlink(missing_ok=True)
        os.close(handle)


def _acquire(file: Path, deadline: float) -> int:
    while True:
        handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        if _taken(handle) and _is_still(file, handle):
            return handle
        os.close(handle)
        if time.monotonic() > deadline:
            raise PublishError(
                "another build is publishing to this folder and does not come to an end",
                where=str(file.parent),
                hint="wait for it or stop it, then build again",
            )
        time.sleep(PAUSE_SECONDS)


def _taken(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_still(file: Path, handle: int) -> bool:
    """Say whether the file locked is the one that stands there: its last holder deletes it."""
    try:
        return os.path.samestat(file.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
