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
        (
            "Gunmen killed two farmers, Hector Salas and Jorge Pardo, near Cali on Friday.",
            {"farmers", "Hector Salas", "Jorge Pardo"},
        ),
        (
            "Gunmen killed two farmers near Cali on Friday. The dead were identified as Hector Salas, 34, and Jorge Pardo.",
            {"farmers", "Hector Salas", "Jorge Pardo"},
        ),
        ("A bomb killed two farmers near Cali on Friday, Hector Salas said.", {"farmers"}),
        (
            "A bomb killed two farmers near Cali on Friday. Hector Salas was among the injured.",
            {"farmers", "Hector Salas"},
        ),
        ("An air strike killed ten farmers and no fighters of Hamas in Gaza on Friday.", {"farmers"}),
        ("Rebels killed two bodyguards of Mayor Ana Ruiz near Cali on Friday.", {"bodyguards"}),
    ],
)
def test_victims(victims, text, named):
    assert set(victims(text)) == named


@pytest.fixture(scope="session")
def counted(nlp):
    """From a text to the words for those killed, injured or abducted."""

    def words_of(text):
        brief = next(
            iter(make_entries(nlp, [Article(text, "a.md", "md", "0", published="2019-06-22")]))
        ).brief
        return [c.victims for c in brief.casualties]

    return words_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Gunmen killed Hector Salas in Lima on Friday. Salas was killed at his door.",
            ["Hector Salas", "Hector Salas"],
        ),
        (
            "Gunmen killed Hector Salas, the mayor of Cali, on Friday. The mayor was shot dead at his door.",
            ["Hector Salas", "Hector Salas"],
        ),
        ("Maria Lopez was at home when gunmen came on Friday. They shot her in the garden.", ["Maria Lopez"]),
        ("Maria Lopez met Jorge Pardo in Cali on Friday. Gunmen shot him in the garden.", ["him"]),
        ("Hector Salas met Jorge Pardo in Cali on Friday. Gunmen shot him in the garden.", ["him"]),
        (
            "Gunmen killed Hector Salas and his wife in Lima on Friday.",
            ["Hector Salas", "his wife"],
        ),
        (
            "Gunmen killed six priests in Lima on Friday. The six men died at once.",
            ["priests", "priests"],
        ),
        (
            "Gunmen killed two soldiers in Lima on Friday. The attack also left two policemen dead.",
            ["soldiers", "policemen"],
        ),
        (
            "Gunmen killed Hector Salas in Lima on Friday. The killers of the union leader fled.",
            ["Hector Salas"],
        ),
        (
            "Gunmen killed Hector Salas in Lima on Friday. The slain politician was 50.",
            ["Hector Salas", "Hector Salas"],
        ),
    ],
)
def test_the_same_victims_are_told_by_the_same_words(counted, text, told):
    assert counted(text) == told
