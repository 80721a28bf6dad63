"""A brief warns where sources or the headline contradict the toll."""

from __future__ import annotations

import msgspec
import pytest

from generator.extract.casualties import find_figures, read_tolls
from generator.extract.pipeline import make_entries
from generator.model.article import Article
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
    (
        None,
        "The police said the bomb killed 16 people. The mayor said earlier that hospitals had received nine bodies.",
        [],
    ),
    (
        None,
        "The police said the bomb killed 16 people. The mayor said it had killed 21 people.",
        ["toll_conflict"],
    ),
)


def doubts_of(reading):
    whole = Span(0, len(reading.doc.text))
    event = IncidentFinding("i1", "main", "bombing", "bombing", Span(0, 1), "test", (whole,))
    found = msgspec.structs.replace(find_figures(reading, Findings()), incidents=(event,))
    return read_tolls(reading, found).doubts


@pytest.mark.parametrize(("title", "text", "codes"), CASES)
def test_a_contradiction_is_told(read, title, text, codes):
    assert [d.code for d in doubts_of(read(text, title))] == codes


def test_a_warning_reads_as_a_sentence(read):
    doubts = doubts_of(
        read("The police said the bomb killed 1,293 people. The mayor said it killed at least 2,012 people.")
    )
    assert [d.message for d in doubts] == ["Mayor says at least 2,012 killed; the brief says at least 1,293."]


def test_the_dead_of_one_province_contradict_no_toll(nlp):
    text = (
        "An earthquake in Morocco killed at least 900 people on Friday. Its centre was in Al Haouz province. "
        "Al Haouz counted 412 dead, the ministry said."
    )
    article = Article(text=text, path="a.md", format="md", sha256="0", published="2024-03-05")
    (entry,) = make_entries(nlp, [article])
    assert [(f.low, f.part_of) for f in entry.brief.casualties] == [(900, False), (412, True)]
    assert not [w for w in entry.brief.warnings if w.code == "toll_conflict"]
