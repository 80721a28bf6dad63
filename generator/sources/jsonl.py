"""Reads records: one JSON object a line, its text clean, scraped or HTML."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import msgspec

from generator.errors import SourceError
from generator.model.article import Article
from generator.sources import dates, html, plain
from generator.sources.fields import FIELDS, near, read_fields
from generator.sources.opening import facts_of
from generator.sources.page import Facts, Page, first_of

TEXTS = ("text", "scraped", "html")
NAMES = {"name": "source"}
KNOWN = (*FIELDS, *NAMES, *TEXTS)
HINT = 'each line is one record, such as {"id": "1", "text": "…"}'
TEXT_HINT = 'give one of "text" (clean), "scraped" (plain text of a page) and "html"'


def read(line: str, where: str) -> Page:
    """Read one line. Raises SourceError."""
    return read_record(parsed(line, where), where)


def parsed(line: str | bytes, where: str) -> dict[str, object]:
    """Take one line apart. Raises SourceError when it is not a JSON object."""
    try:
        record = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SourceError(f"is not a line of JSON: {error}", where=where, hint=HINT) from error
    if not isinstance(record, dict):
        raise SourceError("is JSON, but not an object", where=where, hint=HINT)
    return record


def read_record(record: Mapping[str, object], where: str) -> Page:
    """Read a record; fields we do not know are passed over unless one we know seems misspelt.

    Raises SourceError.
    """
    _refuse_misspelt(record, where)
    values = {NAMES.get(key, key): value for key, value in record.items() if key in (*FIELDS, *NAMES)}
    stated = read_fields(values, lambda field: f"{where}, {field}")
    kind, text = _text(record, where)
    found = _page(kind, text, where)
    return Page(found.text, first_of(stated.facts, found.facts), stated.editorial)


def from_record(record: Mapping[str, object], where: str) -> Article:
    """Read a record as the article of ``where``, digested by its content. Raises SourceError."""
    partial = _partial_date(record)
    page = read_record({**record, "published": None} if partial else record, where)
    facts = page.facts
    digest = hashlib.sha256(msgspec.json.encode(record, order="deterministic")).hexdigest()
    return Article(
        page.text, where, "jsonl", digest, facts.id, facts.title, partial or facts.published,
        facts.outlet, facts.author, facts.url, page.editorial,
    )  # fmt: skip


def _partial_date(record: Mapping[str, object]) -> str | None:
    """Return a year or a month that is given for a date of publication: enough to date what is told by."""
    value = record.get("published")
    return value if isinstance(value, str) and dates.is_partial(value) else None


def _page(kind: str, text: str, where: str) -> Page:
    if kind == "text":
        return Page(text, Facts() if len(text) > 1_000_000 else facts_of(text[:4000].split("\n")))
    return plain.read_scraped(text, where) if kind == "scraped" else html.read_html(text, where)


def _text(record: Mapping[str, object], where: str) -> tuple[str, str]:
    given = [kind for kind in TEXTS if record.get(kind) is not None]
    if len(given) != 1:
        what = f"has {' and '.join(given)}" if given else "has no text"
        raise SourceError(what, where=where, hint=TEXT_HINT)
    text = record[given[0]]
    if not isinstance(text, str):
        raise SourceError(f"{given[0]} is not a text", where=f"{where}, {given[0]}", hint=TEXT_HINT)
    if not text.strip():
        raise SourceError(f"{given[0]} is empty", where=f"{where}, {given[0]}", hint=TEXT_HINT)
    return given[0], text


def _refuse_misspelt(record: Mapping[str, object], where: str) -> None:
    for key in record:
        meant = None if key in KNOWN else near(key, KNOWN)
        if meant and meant not in record and len(key) > 3:
            raise SourceError(
                f"{key!r} is not a field of a record", where=f"{where}, {key}", hint=f"did you mean {meant}?"
            )
