"""Find the places named and resolve each to a gazetteer entry."""

from __future__ import annotations

from generator.extract.reading import Reading
from generator.model.findings import Findings


def find_places(reading: Reading, found: Findings) -> Findings:
    """Find the places named and resolve each to a gazetteer entry."""
    return found
