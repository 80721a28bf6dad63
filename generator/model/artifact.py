"""A file of the site that is to be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file below the site's root and how to make it.

    ``path`` is relative, with forward slashes. ``inputs`` is a digest of everything the body depends on
    (data, templates, code): when it equals the last build's, ``make`` is not called and the old bytes stand.
    """

    path: str
    inputs: str
    make: Callable[[], bytes]
