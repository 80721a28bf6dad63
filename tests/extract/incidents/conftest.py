"""How these tests read a text as far as its incidents."""

from __future__ import annotations

from functools import lru_cache

import pytest

from generator.extract.pipeline import EXTRACTORS
from generator.extract.reading import Reading, reading_text
from generator.model.article import Article
from generator.model.findings import Findings

STEPS = ("times", "places", "casualties", "incidents")


@pytest.fixture(scope="session")
def read(nlp):
    """From a text (and a headline) to its reading and what is found in it, incidents included."""

    @lru_cache(maxsize=500)
    def read_text(text, title=None, published="2021-03-05"):
        article = Article(text=text, path="a.md", format="md", sha256="0", title=title, published=published)
        whole, shift = reading_text(article)
        reading, found = Reading(article, nlp(whole), shift), Findings()
        for extractor in EXTRACTORS:
            if extractor.name in STEPS:
                found = extractor.run(reading, found)
        return reading, found

    return read_text
