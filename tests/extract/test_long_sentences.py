"""What nobody would write: one word over and over. It costs no more than its length, and is no error."""

from __future__ import annotations

import time

import pytest

from generator.extract.parse import LONGEST, read_parse
from generator.extract.pipeline import EXTRACTORS, read_articles
from generator.model.article import Article
from generator.model.findings import Findings

SIZE = 24_000
SECONDS = 6


@pytest.mark.parametrize("words", ["killed two ", "killed, ", "dead ", "including "])
def test_every_extractor_gets_through(nlp, words):
    text = (words * SIZE)[:SIZE]
    article = Article(text=text, path="long.txt", format="text", sha256="", id="long")
    reading = next(iter(read_articles(nlp, [article])))
    parse = read_parse(reading.doc)
    assert all(last - first <= LONGEST for first, last in parse.sentences)
    assert all(parse.sentence_of[head] == parse.sentence_of[i] for i, head in enumerate(parse.heads))
    started = time.process_time()
    found = Findings()
    for extractor in EXTRACTORS:
        found = extractor.run(reading, found)
    assert time.process_time() - started < SECONDS
