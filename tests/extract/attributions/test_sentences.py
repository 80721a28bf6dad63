"""Marked sentences: who each says did it, and who says so.

The answers are written as in ``conftest.py``: ``blamed Taliban by Interior Ministry`` and so on, "-" for none.
"""

from __future__ import annotations

from pathlib import Path

import pytest

FILES = ("claimed", "denied", "blamed", "suspected", "courts", "deeds", "refusals")


def marked(name):
    """List the rows of a file of marked sentences, comments left out."""
    path = Path(__file__).parent / "sentences" / f"{name}.tsv"
    lines = path.read_text("utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line[:1] not in ("", "#")]


@pytest.mark.parametrize(("sentence", "answer"), [row for name in FILES for row in marked(name)])
def test_a_sentence_says(stances, sentence, answer):
    assert stances(sentence) == answer
