"""The lines of a file of records: their digests, and any one of them without reading those before it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

BOM = b"\xef\xbb\xbf"


def digests(file: Path) -> Iterator[tuple[int, str]]:
    """Give the 0-based line number and the SHA-256 of every line that holds something."""
    with file.open("rb") as lines:
        for number, line in enumerate(lines):
            if content := stripped(line, number):
                yield number, digest(content)


def digest(content: bytes) -> str:
    """Return the SHA-256 of a record as it stands in the file."""
    return hashlib.sha256(content).hexdigest()


def record_line(file: Path, number: int) -> bytes:
    """Return line ``number`` (0-based), without white space around it; b"" when there is none any more."""
    state = file.stat()
    starts = _starts(file, state.st_size, state.st_mtime_ns)
    if number >= len(starts) - 1:
        return b""
    with file.open("rb") as lines:
        lines.seek(starts[number])
        return stripped(lines.read(starts[number + 1] - starts[number]), number)


def stripped(line: bytes, number: int) -> bytes:
    """Take the white space around a line away, and the byte order mark from the first."""
    return (line.removeprefix(BOM) if number == 0 else line).strip()


@lru_cache(maxsize=4)
def _starts(file: Path, size: int, changed: int) -> tuple[int, ...]:  # the cache forgets a changed file
    """Return where each line starts, and where the last one ends."""
    with file.open("rb") as lines:
        return tuple(accumulate((len(line) for line in lines), initial=0))
