"""The sentences chosen for the summary."""

from __future__ import annotations

import pytest

from generator.extract.pipeline import find_all
from generator.extract.reading import Reading, reading_text
from generator.model.article import Article

BLAST = (
    "BASRA, March 4 (INA) – A car bomb exploded outside a bank in Basra on Thursday morning. Shops nearby were closed "
    "for the day. Four people were killed and eleven wounded, the hospital said. The mayor called for calm. "
    "An armed group called the Southern Front claimed responsibility for the bombing in a statement."
)


@pytest.fixture
def summary(nlp):
    def choose(text, title=None):
        article = Article(
            text=text, path="a.md", format="md", sha256="0", title=title, published="2021-03-05"
        )
        whole, shift = reading_text(article)
        reading = Reading(article, nlp(whole), shift)
        return [(s.rule, reading.text(s.span)) for s in find_all(reading).summary]

    return choose


def test_lead_and_toll(summary):
    rows = summary(BLAST, "Car bomb kills four in Basra")
    assert rows[0] == ("summary:lead", "A car bomb exploded outside a bank in Basra on Thursday morning.")
    assert rows[1] == ("summary:toll", "Four people were killed and eleven wounded, the hospital said.")
    assert len(rows) <= 3


def test_a_dateline_may_end_with_a_hyphen(summary):
    rows = summary("ABUJA - Gunmen killed four people on Monday, officials said. Shops stayed closed.")
    assert rows[0] == ("summary:lead", "Gunmen killed four people on Monday, officials said.")


def test_who_did_it(summary):
    assert "claimed responsibility" in summary(BLAST, "Car bomb kills four in Basra")[-1][1]


def test_one_sentence_can_tell_all(summary):
    rows = summary("Gunmen shot dead two teachers in Pattani on Monday. Schools stayed closed.")
    assert rows == [("summary:lead", "Gunmen shot dead two teachers in Pattani on Monday.")]


def test_without_an_incident_the_first_sentence(summary):
    rows = summary("The museum in Ghent will reopen in May. Visitors can book tickets from Monday.")
    assert rows == [("summary:lead", "The museum in Ghent will reopen in May.")]


@pytest.mark.parametrize("text", ["", "Photo: A. Nonymous", "and so it went, he said, on and on."])
def test_nothing_to_choose(summary, text):
    assert summary(text) == []
