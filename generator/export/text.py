"""Text that XML can hold."""

from __future__ import annotations

import re

UNPRINTABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """Drop the characters that XML 1.0 cannot hold, such as control characters and lone surrogates."""
    return UNPRINTABLE.sub("", text)
