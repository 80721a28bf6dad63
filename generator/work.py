"""What a worker does: from sources or articles to entries, the language model loaded once a process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from generator import sources
from generator.backends import Backend, Crash, choose
from generator.errors import ExtractError, SourceError
from generator.model.article import Article, SourceRef
from generator.model.brief import Entry
from generator.model.report import Problem

BATCH = 8
CRASH_HINT = "the other articles are done; leave this one out, or report it with the text"


class Batch(msgspec.Struct, frozen=True):
    """Some sources of one folder to be read, and the language model to read them with."""

    folder: str
    refs: tuple[SourceRef, ...]
    model: str | None


class Failure(msgspec.Struct, frozen=True):
    """A report that gave no brief: its id, as far as known, and why."""

    id: str | None
    problem: Problem


class Reports(msgspec.Struct, frozen=True):
    """Some articles at hand, in order, with those already failed among them."""

    articles: tuple[Article | Failure, ...]
    model: str | None


def batches(folder: Path, refs: tuple[SourceRef, ...], model: str | None, size: int = BATCH) -> list[Batch]:
    """Cut sources into batches of at most ``size``."""
    starts = range(0, len(refs), size)
    return [Batch(str(folder), refs[start : start + size], model) for start in starts]


def extract(backend: Backend, work: list[Batch]) -> Iterator[Entry | Problem]:
    """Give an entry or a problem for each source of each batch, in order."""
    for batch, outcome in zip(work, backend(read_batch, work), strict=True):
        if not isinstance(outcome, Crash):
            yield from outcome
        elif len(batch.refs) > 1:
            alone = batches(Path(batch.folder), batch.refs, batch.model, size=1)
            yield from extract(choose("processes", jobs=1), alone)
        else:
            yield Problem(place(batch.refs[0]), f"could not be read: {outcome.why}", CRASH_HINT)


def read_batch(batch: Batch) -> tuple[Entry | Problem, ...]:
    """Read the sources of a batch and extract: an entry or a problem for each, in order."""
    read = [_read(batch.folder, ref) for ref in batch.refs]
    made = _entries([article for article in read if isinstance(article, Article)], batch.model)
    return tuple(_outcome(next(made)) if isinstance(one, Article) else one for one in read)


def brief_lines(reports: Reports) -> tuple[bytes | Failure, ...]:
    """Extract from articles at hand: a brief as JSON or a failure for each, in order."""
    made = _entries([one for one in reports.articles if isinstance(one, Article)], reports.model)
    return tuple(_line(one, next(made)) if isinstance(one, Article) else one for one in reports.articles)


def place(ref: SourceRef) -> str:
    """Name a source for a reader: its path, and the number of its record where a file holds several."""
    return ref.path if ref.record is None else f"{ref.path}, record {ref.record + 1}"


def problem(error: SourceError | ExtractError) -> Problem:
    """Turn an error about one article into a line of the report."""
    return Problem(error.where, error.what, error.hint)


def _read(folder: str, ref: SourceRef) -> Article | Problem:
    try:
        article = sources.read(Path(folder), ref)
    except SourceError as error:
        return problem(error)
    if article.sha256 != ref.digest:
        return Problem(place(ref), "changed while it was being read", "build again")
    return article


def _entries(articles: list[Article], model: str | None) -> Iterator[Entry | ExtractError]:
    """Extract, importing spaCy here: it takes seconds, and most builds have nothing to extract."""
    if not articles:
        return iter(())
    from generator.extract.language import load
    from generator.extract.pipeline import try_entries

    return try_entries(load(model), articles)


def _outcome(made: Entry | ExtractError) -> Entry | Problem:
    return problem(made) if isinstance(made, ExtractError) else made


def _line(article: Article, made: Entry | ExtractError) -> bytes | Failure:
    if isinstance(made, ExtractError):
        return Failure(article.id, problem(made))
    return msgspec.json.encode(made.brief)
