"""From files to articles: finds what there is to read, reads each format, and cleans what was scraped.

Formats stand in ``readers.READERS`` by suffix. Whatever is wrong with one source is a SourceError that says
where, what and how to mend it; the other sources go on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.errors import SourceError
from generator.model.article import Article, SourceRef
from generator.sources import jsonl
from generator.sources.discover import discover, refs_of
from generator.sources.jsonl import parsed
from generator.sources.readers import article, holds_records, legible
from generator.sources.records import stripped

__all__ = ["discover", "from_record", "holds_records", "legible", "parsed", "read", "read_path", "stripped"]


def read(folder: Path, ref: SourceRef) -> Article:
    """Read one source below ``folder``; its text is clean and final. Raises SourceError."""
    return article(folder / ref.path, ref.path, ref.record)


def from_record(record: Mapping[str, object], where: str) -> Article:
    """Read a record at hand; ``where`` names it in messages and becomes its path.

    Its ``text`` is taken unchanged; ``scraped`` or ``html`` in its place is cleaned. Raises SourceError.
    """
    return jsonl.from_record(record, where)


def read_path(path: Path) -> Iterator[Article | SourceError]:
    """Read all articles of one file, wherever it lies; an error stands in the place of its article."""
    for ref in refs_of(path, path.name):
        try:
            yield article(path, str(path), ref.record)
        except SourceError as error:
            yield error
