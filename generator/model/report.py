"""What a build tells when it is done."""

from __future__ import annotations

import msgspec


class Problem(msgspec.Struct, frozen=True):
    """One thing that went wrong: where (file, line, field), what, and what to do about it."""

    where: str
    what: str
    hint: str


class LeftOut(msgspec.Struct, frozen=True):
    """An article the gate kept back: its path and why (``draft``, ``dated 2030-01-01``)."""

    path: str
    reason: str


class Report(msgspec.Struct, frozen=True):
    """The outcome of a build. ``notices`` are things worth saying that are no problem."""

    articles: int
    extracted: int
    briefs: int
    pages: int
    written: int
    removed: int
    left_out: tuple[LeftOut, ...]
    problems: tuple[Problem, ...]
    seconds: float
    published: bool
    notices: tuple[str, ...] = ()
