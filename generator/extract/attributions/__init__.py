"""Read who did it, as the text has it, and give actors their roles."""

from __future__ import annotations

from generator.extract.reading import Reading
from generator.model.findings import Findings


def find_stances(reading: Reading, found: Findings) -> Findings:
    """Read who did it, as the text has it, and give actors their roles."""
    return found
