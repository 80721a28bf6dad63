"""Short reports with their timelines."""

from __future__ import annotations

import pytest

from generator.extract.pipeline import find_all
from generator.extract.reading import Reading
from generator.model.article import Article


@pytest.fixture
def timeline(nlp):
    def build(text, published="2020-11-21"):
        article = Article(text=text, path="a.md", format="md", sha256="0", published=published)
        return find_all(Reading(article, nlp(text), 0)).timeline

    return build


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Gunmen attacked a checkpoint in Herat on Thursday. The previous raid was in 2018.",
            [("2018", "2018"), ("2020-11-19", "Thursday")],
        ),
        (
            "A ferry sank on 3 May 2020. Two days later divers reached the wreck. A hearing will be on Monday.",
            [("2020-05-03", "3 May 2020"), ("2020-05-05", "Two days later"), ("2020-11-23", "Monday")],
        ),
        (
            "Karim Azizi resigned on Wednesday. He thanked his staff.",
            [("2020-11-18", "Wednesday"), ("2020-11-18", None)],
        ),
        ("Nobody knows when the wall was built.", []),
    ],
)
def test_rows_in_order(timeline, text, rows):
    found = timeline(text)
    assert [(r.when.start, r.time and text[r.time.start : r.time.end]) for r in found] == rows


def test_what_is_to_come_is_scheduled(timeline):
    (row,) = timeline("The court will hear the case on Tuesday.")
    assert (row.kind, row.when.start) == ("scheduled", "2020-11-24")


def test_a_date_under_a_headline_is_no_happening(timeline):
    rows = timeline("Saturday, November 21, 2020\n\nA bus overturned near Quetta on Friday.")
    assert [r.when.start for r in rows] == ["2020-11-20"]
