"""Recognise and normalise time expressions; stands alone, knowing nothing of the rest of the project.

>>> from datetime import date
>>> [e.value for e in read_times("Shells fell on Friday and killed two.", date(2020, 11, 21))]
['2020-11-20']
"""

from __future__ import annotations

from generator.extract.times.calendar import Stretch, last_day
from generator.extract.times.expressions import Expression, read_times

__all__ = ["Expression", "Stretch", "last_day", "read_times"]
