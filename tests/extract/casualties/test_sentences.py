"""Marked sentences: what each says happened to whom, and who said so, or that it says nothing of the kind.

The answers are written as in ``conftest.py``: ``killed 8 people; injured 31+`` and so on.
"""

from __future__ import annotations

from pathlib import Path

import pytest

FILES = ("amounts", "phrasings", "singles", "parts", "zeros", "attackers", "refusals")


def marked(name):
    """List the rows of a file of marked sentences, comments left out."""
    path = Path(__file__).parent / "sentences" / f"{name}.tsv"
    lines = path.read_text("utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line[:1] not in ("", "#")]


@pytest.mark.parametrize(("sentence", "answer"), [row for name in FILES for row in marked(name)])
def test_a_sentence_says(figures, sentence, answer):
    assert "; ".join(figures(sentence)) == answer


@pytest.mark.parametrize(("sentence", "answer"), marked("speakers"))
def test_a_figure_has_its_speaker(speakers, sentence, answer):
    assert "; ".join(speakers(sentence)) == answer


@pytest.mark.parametrize(("text", "killed", "injured"), marked("tolls") + marked("crime"))
def test_a_text_gives_its_toll(tolls, text, killed, injured):
    assert tolls(text) == (killed, injured)


def test_there_are_enough_sentences():
    assert sum(len(marked(name)) for name in (*FILES, "speakers", "tolls")) >= 150
