"""What an editor is told to look at."""

from __future__ import annotations

import pytest

from generator.extract.pipeline import find_all
from generator.extract.reading import Reading, reading_text
from generator.model.article import Article

CASES = [
    ("A bomb killed four soldiers near Basra on Tuesday, the army said.", None, None),
    ("The museum in Ghent will reopen in May after three years of work.", None, "no_incident"),
    ("A bomb killed four soldiers near Kidal, the army said.", None, "date_assumed"),
    (
        "A court sentenced a man on Thursday for the bombing that killed two in Leeds in March 2019.",
        None,
        None,
    ),
    ("The bombing in Leeds on 3 March 2019 killed two people, the court was told.", None, "old_incident"),
    ("Gunmen shot dead two teachers on Monday, the union said.", None, "no_place"),
    ("Gunmen shot dead two teachers in Thailand on Monday, the union said.", None, "only_country"),
    (
        "A ferry capsized on the river near Mbandaka on Tuesday. Rescue work went on all night.",
        "Forty die as ferry capsizes",
        "only_in_headline",
    ),
    (
        "A ferry capsized near Mbandaka on Tuesday and forty people drowned.",
        "Forty die as ferry capsizes in Goma",
        "headline_place",
    ),
]


@pytest.fixture
def codes(nlp):
    def find(text, title=None, published="2021-03-05", encoding=None):
        article = Article(text, "a.md", "md", "0", title=title, published=published, encoding=encoding)
        whole, shift = reading_text(article)
        reading = Reading(article, nlp(whole), shift)
        doubts = find_all(reading).doubts
        assert all(d.message for d in doubts)
        assert all(d.span is None or reading.text(d.span) for d in doubts)
        return [d.code for d in doubts]

    return find


@pytest.mark.parametrize(("text", "title", "code"), CASES)
def test_code(codes, text, title, code):
    found = codes(text, title)
    assert code in found if code else found == []


def test_undated_publication(codes):
    assert "undated_publication" in codes(CASES[0][0], published=None)


def test_no_date(codes):
    assert "no_date" in codes("A bomb killed four soldiers near Kidal, the army said.", published=None)


def test_a_guessed_encoding(codes):
    assert codes(CASES[0][0], encoding="Windows-1252")[-1] == "encoding"


@pytest.mark.parametrize(
    "text",
    [
        "Una bomba mató el lunes a cuatro soldados cerca de la ciudad de Kidal, dijo el ejército, y otros nueve hombres resultaron heridos.",
        "Une bombe a tué lundi quatre soldats près de la ville de Kidal, a déclaré une source militaire, et blessé neuf autres hommes.",
        "Eine Bombe hat am Montag in der Nähe der Stadt Kidal vier Soldaten getötet, teilte die Armee mit, und neun weitere Männer verletzt.",
        "Бомба убила в понедельник четырёх солдат недалеко от города Кидаль, сообщила армия, и ещё девять человек были ранены в ходе взрыва.",
    ],
)
def test_another_language(codes, text):
    assert "language" in codes(text)
