"""Headlines in title case are read as sentences; other text stays as it is."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.headline import sentence_case
from generator.extract.language import is_common_word
from generator.extract.pipeline import find_all, read_articles
from generator.model.article import Article

BODY = "The group ISIS said in Baghdad that the blast was theirs, and Lieutenant Storm of the police agreed."

HEADLINES = (
    (
        "14 Shells Hit Basra, Killing 6, As Officials Meet",
        "14 shells hit Basra, killing 6, as officials meet",
    ),
    ("Gunmen Raid Market In Old Aden", "Gunmen raid market in old Aden"),
    ("Lieutenant Storm Denies Ordering Fatal Raid", "Lieutenant Storm denies ordering fatal raid"),
    ("ISIS CLAIMS DEADLY BAGHDAD BLAST", "ISIS claims deadly Baghdad blast"),
    ("US Says It Killed ISIS Fighters Near Baghdad", "US says it killed ISIS fighters near Baghdad"),
    ("Police look for a killer in Lyon", "Police look for a killer in Lyon"),
    ("Six dead", "Six dead"),
)


@pytest.mark.parametrize(("title", "written"), HEADLINES)
def test_title_case_becomes_a_sentence(nlp, title, written):
    assert sentence_case(title, BODY, partial(is_common_word, nlp)) == written


@given(st.text(), st.text())
def test_only_the_case_of_letters_changes(title, body):
    written = sentence_case(title, body, lambda word: len(word) % 2 == 0)
    assert len(written) == len(title)
    assert written.casefold() == title.casefold()


@pytest.mark.parametrize(
    ("title", "killed"),
    [
        ("Bomb Rips Through Lahore Market, Killing 12, As Officials Meet", 12),
        ("23 Shells Slam Into Town, Killing 8 And Wounding Dozens", 8),
    ],
)
def test_a_headline_in_title_case_gives_its_figure_in_its_own_words(nlp, title, killed):
    article = Article("Officials said so.", "a.txt", "txt", "0" * 64, title=title, published="2020-11-21")
    (reading,) = read_articles(nlp, [article])
    figure = next(f for f in find_all(reading).figures if f.effect == "killed")
    assert (figure.low, figure.high) == (killed, killed)
    assert reading.text(figure.span) in title
