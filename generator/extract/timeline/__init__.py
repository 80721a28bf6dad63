"""Date each happening and statement the article tells."""

from __future__ import annotations

from generator.extract.reading import Reading
from generator.model.findings import Findings


def build_timeline(reading: Reading, found: Findings) -> Findings:
    """Date each happening and statement the article tells."""
    return found
