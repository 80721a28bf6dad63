"""The outcome of an item that took its worker with it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Crash:
    """The worker died (out of memory, killed, a fault in a library); ``why`` says what is known."""

    why: str
