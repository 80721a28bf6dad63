"""How these tests read the parties of a text."""

from __future__ import annotations

import pytest

from generator.extract.actors import find_actors
from generator.extract.reading import Reading, reading_text
from generator.model.article import Article
from generator.model.findings import Findings


@pytest.fixture(scope="session")
def read_actors(nlp):
    """From a text (and a headline) to its reading and its parties."""

    def read(text, title=None):
        article = Article(text=text, path="a.md", format="md", sha256="0", title=title)
        whole, shift = reading_text(article)
        reading = Reading(article, nlp(whole), shift)
        return reading, find_actors(reading, Findings()).actors

    return read
