"""List what an editor should look at."""

from __future__ import annotations

from generator.extract.reading import Reading
from generator.model.findings import Findings


def find_doubts(reading: Reading, found: Findings) -> Findings:
    """List what an editor should look at."""
    return found
