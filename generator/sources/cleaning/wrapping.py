"""Joins lines that were broken at a width, as in mails and telegrams, into their paragraphs.

A text wrapped at a width breaks a line only where the next word would not fit. So a line that would have had
room for the first word of the next one ends a paragraph, whether an empty line follows or not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

SHORTEST, LONGEST = 45, 100
_ENDS = re.compile(r"[.!?:][\"”’')\]]*\s*$")


def joined(blocks: Sequence[Sequence[str]]) -> list[str]:
    """Return the lines of some blocks, which empty lines part; those of wrapped blocks are joined."""
    width = _width(blocks)
    if not width:
        return [line for block in blocks for line in block]
    lines: list[str] = []
    for block in blocks:
        for before, line in pairwise(["", *block]):
            if before and _goes_on(before, line, width):
                lines[-1] = f"{lines[-1].rstrip()} {line.lstrip()}"
            else:
                lines.append(line)
    return lines


def _width(blocks: Sequence[Sequence[str]]) -> int | None:
    """Return the width that blocks are wrapped at: nine in ten long lines keep it. None when they are not."""
    lengths = sorted(len(line.strip()) for block in blocks for line in block)
    long = [length for length in lengths if length >= SHORTEST]
    if not long or long[-1] > LONGEST:
        return None
    width = long[len(long) * 9 // 10]
    broken = [
        (line, after)
        for block in blocks
        for line, after in pairwise(block)
        if len(line.strip()) >= SHORTEST and not _ENDS.search(line)
    ]
    going = [after for line, after in broken if _goes_on(line, after, width)]
    enough = len(going) > 1 or any(after.lstrip()[:1].islower() for after in going)
    return width if enough and len(going) * 10 >= len(broken) * 8 else None


def _goes_on(line: str, after: str, width: int) -> bool:
    """Say whether ``after`` goes on with the paragraph of ``line``."""
    word = after.split(maxsplit=1)[:1]
    if not word or _indent(after) > _indent(line):
        return False
    return len(line.strip()) + 1 + len(word[0]) > width or (word[0][0].islower() and not _ENDS.search(line))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
