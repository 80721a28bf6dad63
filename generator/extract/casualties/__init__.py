"""Counts of people killed, injured, missing, detained, abducted, displaced and rescued."""

from __future__ import annotations

from generator.extract.casualties.find import find_figures
from generator.extract.casualties.tolls import read_tolls

__all__ = ["find_figures", "read_tolls"]
