"""Choose one to three sentences that tell the incident."""

from __future__ import annotations

from generator.extract.reading import Reading
from generator.model.findings import Findings


def choose_summary(reading: Reading, found: Findings) -> Findings:
    """Choose one to three sentences that tell the incident."""
    return found
