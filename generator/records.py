"""What ``extract`` reads and gives back, in order: files, folders, JSONL records, standard input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import msgspec

from generator import sources
from generator.backends import Backend, Crash, choose
from generator.errors import SourceError
from generator.model.article import Article
from generator.model.report import Problem
from generator.work import BATCH, CRASH_HINT, Failure, Reports, brief_lines, place, problem

Report = Article | Failure


def reports(paths: Iterable[str], stdin: Iterable[bytes]) -> Iterator[Report]:
    """Read everything named, in order; what cannot be read is a failure in its place."""
    for name in paths:
        path = Path(name)
        if name == "-":
            yield from _records(stdin, "-")
        elif path.is_dir():
            yield from _folder(path)
        elif not path.is_file():
            yield Failure(
                sources.legible(name),
                Problem(
                    sources.legible(name), "there is no such file", "give a file, a folder, or - for stdin"
                ),
            )
        elif sources.holds_records(path):
            yield from _file_records(path)
        else:
            yield from (_report(one, sources.legible(name)) for one in sources.read_path(path))


def extracted(items: Iterable[Report], backend: Backend, model: str | None) -> Iterator[bytes | Failure]:
    """Give a brief as JSON or a failure for each report, in order, reading no more than needed ahead."""
    chunks: list[Reports] = []
    for outcome in backend(brief_lines, _remembered(_chunks(items, model), chunks)):
        chunk = chunks.pop(0)
        if not isinstance(outcome, Crash):
            yield from outcome
        elif len(chunk.articles) > 1:
            yield from extracted_alone(chunk)
        else:
            yield _crashed(chunk.articles[0], outcome)


def extracted_alone(chunk: Reports) -> Iterator[bytes | Failure]:
    """Try the reports of a crashed chunk one at a time, away from this process."""
    singles = [Reports((one,), chunk.model) for one in chunk.articles]
    outcomes = choose("processes", jobs=1)(brief_lines, singles)
    for single, outcome in zip(singles, outcomes, strict=True):
        yield from [_crashed(single.articles[0], outcome)] if isinstance(outcome, Crash) else outcome


def error_line(failure: Failure) -> bytes:
    """Write a failure the way ``extract`` prints it in the place of a brief."""
    found = failure.problem
    error = {"where": found.where, "message": found.what, "hint": found.hint}
    return msgspec.json.encode({"id": failure.id, "error": error})


def _chunks(items: Iterable[Report], model: str | None) -> Iterator[Reports]:
    rest = iter(items)
    while chunk := tuple(islice(rest, BATCH)):
        yield Reports(chunk, model)


def _remembered(chunks: Iterable[Reports], kept: list[Reports]) -> Iterator[Reports]:
    """Pass chunks on, remembering those handed out: the outcomes come back in the same order."""
    for chunk in chunks:
        kept.append(chunk)
        yield chunk


def _crashed(one: Report, crash: Crash) -> Failure:
    if isinstance(one, Failure):
        return one
    return Failure(one.id, Problem(one.path, f"could not be read: {crash.why}", CRASH_HINT))


def _folder(folder: Path) -> Iterator[Report]:
    for ref in sources.discover(folder):
        try:
            yield sources.read(folder, ref)
        except SourceError as error:
            yield Failure(place(ref), problem(error))


def _file_records(path: Path) -> Iterator[Report]:
    try:
        with path.open("rb") as lines:
            yield from _records(lines, str(path))
    except OSError as error:
        yield Failure(None, Problem(str(path), f"cannot be read: {error.strerror}", "see its permissions"))


def _records(lines: Iterable[bytes], name: str) -> Iterator[Report]:
    """Read records, one a line; empty lines are passed over but counted."""
    for number, line in enumerate(lines):
        if content := sources.stripped(line, number):
            yield _record(content, f"{name}:{number + 1}")


def _record(line: bytes, where: str) -> Report:
    record: dict[str, object] = {}
    try:
        record = sources.parsed(line, where)
        return sources.from_record(record, where)
    except SourceError as error:
        return _report(error, record.get("id"))


def _report(one: Article | SourceError, name: object) -> Report:
    if isinstance(one, Article):
        return one
    known = isinstance(name, str | int) and not isinstance(name, bool)
    return Failure(str(name) if known else None, problem(one))
