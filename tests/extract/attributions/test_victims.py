"""Who the victims are: the heads of what figures count, each told once."""

from __future__ import annotations

import pytest

from generator.extract.pipeline import make_entries
from generator.model.article import Article


@pytest.fixture(scope="session")
def victims(nlp):
    """From a text to the names of its victims, with their other names."""

    def names_of(text):
        brief = next(
            iter(make_entries(nlp, [Article(text, "a.md", "md", "0", published="2019-06-22")]))
        ).brief
        return {a.name: a.aliases for a in brief.actors if "victim" in a.roles}

    return names_of


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "Gunmen shot dead businessman Hector Salas in Lima on Friday. The businessman was killed at his door.",
            {"Hector Salas"},
        ),
        ("Gunmen killed nine soldiers in Mosul on Friday. The nine soldiers were on patrol.", {"soldiers"}),
        ("An earthquake killed 40 people in Nepal on Friday, the Interior Ministry said.", set()),
        ("A truck bomb killed 40 people in Mosul on Friday.", {"people"}),
        ("Rebels killed two bodyguards of Mayor Ana Ruiz near Cali on Friday.", {"bodyguards"}),
    ],
)
def test_victims(victims, text, named):
    assert set(victims(text)) == named
