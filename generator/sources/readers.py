"""The formats we read, by suffix, and the way from a file to an Article."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from generator.errors import SourceError
from generator.model.article import Article
from generator.sources import html, jsonl, markdown, plain, records
from generator.sources.encodings import decode
from generator.sources.page import Page


class Reader(NamedTuple):
    """A format's name, and what turns text and its place into a Page (raising SourceError).

    What is larger than ``largest`` bytes is refused. With ``records`` every line of a file is a source of
    its own.
    """

    format: str
    read: Callable[[str, str], Page]
    largest: int
    records: bool = False


TEXT = 1_000_000
PAGE = 8_000_000


READERS = {
    ".md": Reader("md", markdown.read, TEXT),
    ".markdown": Reader("md", markdown.read, TEXT),
    ".txt": Reader("txt", plain.read, TEXT),
    ".html": Reader("html", html.read, PAGE),
    ".htm": Reader("html", html.read, PAGE),
    ".jsonl": Reader("jsonl", jsonl.read, PAGE, records=True),
}


def holds_records(file: Path) -> bool:
    """Say whether every line of a file is a source of its own."""
    reader = READERS.get(file.suffix.lower())
    return reader is not None and reader.records


def article(file: Path, path: str, record: int | None) -> Article:
    """Read a file, or one record of it, as the article of ``path``. Raises SourceError."""
    if legible(path) != path:
        raise SourceError("has a name that is not UTF-8", where=legible(path), hint="rename the file")
    reader = _reader(file, path)
    data = _bytes(file, path, record if reader.records else None, reader.largest)
    where = path if record is None else f"{path}:{record + 1}"
    text, guessed = decode(data, where)
    page = reader.read(text, where)
    facts = page.facts
    return Article(
        page.text,
        path,
        reader.format,
        hashlib.sha256(data).hexdigest(),
        facts.id,
        facts.title,
        facts.published,
        facts.outlet,
        facts.author,
        facts.url,
        page.editorial,
        guessed,
    )


def legible(path: str) -> str:
    """Return the name of a file with a replacement character for each byte of it that is not UTF-8."""
    return path.encode(errors="surrogateescape").decode(errors="replace")


def _reader(file: Path, path: str) -> Reader:
    reader = READERS.get(file.suffix.lower())
    if reader is None:
        raise SourceError(
            f"no reader knows the suffix {file.suffix!r}"
            if file.suffix
            else "has no suffix to tell its format",
            where=path,
            hint=f"an article ends in {', '.join(sorted(READERS))}; keep other files out of this folder",
        )
    return reader


def _bytes(file: Path, path: str, record: int | None, largest: int) -> bytes:
    try:
        if not file.is_file():
            raise SourceError("is not a file", where=path, hint=_missing_hint(file))
        data = _file(file, path, largest) if record is None else records.record_line(file, record)
    except OSError as error:
        raise SourceError(
            f"cannot be read: {error.strerror}", where=path, hint="see its permissions"
        ) from error
    _refuse_large(len(data), path if record is None else f"{path}:{record + 1}", largest)
    return data


def _file(file: Path, path: str, largest: int) -> bytes:
    _refuse_large(file.stat().st_size, path, largest)
    return file.read_bytes()


def _refuse_large(size: int, where: str, largest: int) -> None:
    if size > largest:
        raise SourceError(
            f"is {size / 1e6:.1f} MB, too large for a report (at most {largest / 1e6:.0f} MB)",
            where=where,
            hint="keep the report's own text or page, without what surrounds it",
        )


def _missing_hint(file: Path) -> str:
    return "the link leads nowhere: mend or remove it" if file.is_symlink() else "an article is a plain file"
