"""Date each happening and statement the article tells."""

from __future__ import annotations

import msgspec

from generator.extract.reading import Reading
from generator.extract.timeline.ordering import in_order
from generator.extract.timeline.report import report_of
from generator.extract.timeline.rows import all_rows
from generator.extract.timeline.untold import incident_rows, statement_rows
from generator.model.findings import Findings


def build_timeline(reading: Reading, found: Findings) -> Findings:
    """Fill ``timeline``: each happening and statement once, in the order they came about.

    A row has the date of its own clause, of the story so far or of the incident it tells; without one it
    stays where the text tells it.
    """
    report = report_of(reading, found)
    rows = all_rows(report)
    rows += statement_rows(report, rows)
    rows += incident_rows(report, rows)  # a dated claim tells of the main incident well enough
    days = {i.id: i.date.start for i in found.incidents if i.date}
    return msgspec.structs.replace(found, timeline=in_order(rows, days))
