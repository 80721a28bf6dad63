"""Find the parties to the events and merge the ways the text names each."""

from __future__ import annotations

from generator.extract.reading import Reading
from generator.model.findings import Findings


def find_actors(reading: Reading, found: Findings) -> Findings:
    """Find the parties to the events and merge the ways the text names each."""
    return found
