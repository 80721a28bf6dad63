"""Decide which concrete events the article tells and which one it is about."""

from __future__ import annotations

from generator.extract.reading import Reading
from generator.model.findings import Findings


def find_incidents(reading: Reading, found: Findings) -> Findings:
    """Decide which concrete events the article tells and which one it is about."""
    return found
