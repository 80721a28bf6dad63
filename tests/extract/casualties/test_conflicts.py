"""A brief warns where sources or the headline contradict the toll."""

from __future__ import annotations

import msgspec
import pytest

from generator.extract.casualties import find_figures, read_tolls
from generator.model.findings import Findings, IncidentFinding, Span

CASES = (
    ("Bomb kills 14", "The bomb killed 14 people, police said.", []),
    ("Bomb kills 14", "The bomb killed 16 people, police said.", ["headline_differs"]),
    (
        None,
        "The police said the bomb killed 16 people. The mayor said the bomb killed 21 people.",
        ["toll_conflict"],
    ),
    (None, "The bomb killed at least 16 people. The mayor said 21 people were killed.", []),
    (
        None,
        "The ministry said the bomb killed 16 people, lowering an earlier toll of 21. Police had said 21 people died.",
        [],
    ),
    (None, "The mayor said 16 people were killed, including four children.", []),
)


@pytest.mark.parametrize(("title", "text", "codes"), CASES)
def test_a_contradiction_is_told(read, title, text, codes):
    reading = read(text, title)
    whole = Span(0, len(reading.doc.text))
    event = IncidentFinding("i1", "main", "bombing", "bombing", Span(0, 1), "test", (whole,))
    found = msgspec.structs.replace(find_figures(reading, Findings()), incidents=(event,))
    assert [d.code for d in read_tolls(reading, found).doubts] == codes
