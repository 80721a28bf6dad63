"""Date each happening and statement the article tells."""

from __future__ import annotations

import msgspec

from generator.extract.parse import read_parse
from generator.extract.reading import Reading
from generator.extract.timeline.ordering import in_order
from generator.extract.timeline.rows import Report, all_rows
from generator.model.findings import Findings


def build_timeline(reading: Reading, found: Findings) -> Findings:
    """Fill ``timeline``: each happening and statement once, in the order they came about."""
    rows = all_rows(Report(read_parse(reading.doc), reading, found))
    return msgspec.structs.replace(found, timeline=in_order(rows))
