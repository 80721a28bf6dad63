"""Which incident a stance is about: the main one, or one told of beside it."""

from __future__ import annotations

import pytest

from generator.extract.pipeline import make_entries
from generator.model.article import Article

MAIN = "A car bomb killed nine people at a market in Kabul on Friday. "


@pytest.fixture(scope="session")
def placed(nlp):
    """From what follows the first sentence to (name, stance, whether of the main incident)."""

    def stances_of(text):
        article = Article(MAIN + text, "a.md", "md", "0", published="2019-06-22")
        brief = next(iter(make_entries(nlp, [article]))).brief
        names = {a.id: a.name for a in brief.actors}
        return {(names[a.actor], a.stance, a.incident == "i1") for a in brief.attributions}

    return stances_of


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The Taliban claimed responsibility for the bombing.", ("Taliban", "claimed", True)),
        (
            "The Taliban claimed responsibility for the assault, an answer to air strikes in May on a village.",
            ("Taliban", "claimed", True),
        ),
        ("In 2011 the Haqqani network stormed a hotel in Kabul.", ("Haqqani network", "perpetrator", False)),
        ("Islamic State attacked a wedding in Kabul in May.", ("Islamic State", "perpetrator", False)),
        (
            "The ministry blamed the Taliban for a bombing that killed six people in October 2018.",
            ("Taliban", "blamed", False),
        ),
        ("The Taliban stormed a base in Helmand earlier this month.", ("Taliban", "perpetrator", False)),
        ("The ministry blamed Pakistan for air strikes on the border.", ("Pakistan", "blamed", False)),
        (
            "The army suspects the Taliban, who have attacked markets before.",
            ("Taliban", "perpetrator", False),
        ),
        ("Another attack was blamed on the Taliban.", ("Taliban", "blamed", False)),
    ],
)
def test_a_stance_is_of_its_incident(placed, text, answer):
    assert answer in placed(text)
