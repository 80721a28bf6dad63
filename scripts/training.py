"""What the training scripts share: labelled texts, read as far as the extractor whose model is trained."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.extract.language import load
from generator.extract.pipeline import EXTRACTORS, read_articles
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings

Record = dict[str, Any]


def read_before(extractor: str, records: list[Record]) -> Iterator[tuple[Record, Reading, Findings]]:
    """Yield each record with its reading and what all extractors before the named one find in it.

    A record holds ``text`` and may hold ``id``, ``title`` and ``published``.
    """
    articles = [
        Article(
            text=r["text"],
            path="training",
            format="jsonl",
            sha256="",
            id=str(r["id"]) if "id" in r else None,
            title=r.get("title") or None,
            published=r.get("published") or None,
        )
        for r in records
    ]
    before = EXTRACTORS[: [e.name for e in EXTRACTORS].index(extractor)]
    for record, reading in zip(records, read_articles(load(), articles), strict=True):
        found = Findings()
        for step in before:
            found = step.run(reading, found)
        yield record, reading, found
