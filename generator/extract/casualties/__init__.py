"""Counts of people killed, injured, missing, detained, abducted, displaced and rescued."""

from __future__ import annotations

from generator.extract.reading import Reading
from generator.model.findings import Findings


def find_figures(reading: Reading, found: Findings) -> Findings:
    """Find every mention of a count of people affected, in text order."""
    return found


def read_tolls(reading: Reading, found: Findings) -> Findings:
    """Tie each figure to its incident and choose each incident's best reading of killed and injured."""
    return found
