"""What an editor may state about an article, in front matter or in a record, checked field by field."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from generator.errors import SourceError
from generator.model.article import Correction, Editorial
from generator.sources import dates
from generator.sources.page import Facts

Where = Callable[[str], str]

FACTS = {"id": "id", "title": "title", "published": "published", "source": "outlet", "author": "author",
         "url": "url"}  # fmt: skip
EDITORIAL = ("tags", "status", "reviewed", "corrections", "previous_ids")
FIELDS = (*FACTS, *EDITORIAL)
STATUSES = ("draft", "published")
DATE_HINT = "write it as 2020-11-21 or 2020-11-21T14:05:00+04:30"
LONGEST = 1000


class Stated(NamedTuple):
    """The facts and the editorial remarks an editor gave."""

    facts: Facts
    editorial: Editorial


def read_fields(values: Mapping[str, object], where: Where) -> Stated:
    """Check all fields; empty ones count as not given. ``where`` names the place of a field.

    Raises SourceError for the first that is wrong.
    """
    given = {key: value for key, value in values.items() if value not in (None, "", [])}
    facts = Facts(**{name: _fact(key, given[key], where) for key, name in FACTS.items() if key in given})
    editorial = Editorial(
        status=_status(given, where),
        tags=_texts("tags", given, where),
        reviewed=_optional("reviewed", given, where),
        corrections=_corrections(given, where),
        previous_ids=_texts("previous_ids", given, where),
        stated=tuple(key for key in FACTS if key in given),
    )
    return Stated(facts, editorial)


def near(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that a misspelt one is nearest to, if one is near."""
    return next(iter(difflib.get_close_matches(name.lower(), list(known), 1, 0.7)), None)


def _fact(key: str, value: object, where: Where) -> str:
    text = _text(key, value, where)
    if key == "published":
        return _published(text, where)
    if key == "url":
        return _url(text, where)
    return text


def _text(key: str, value: object, where: Where) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise SourceError(
            f"{key} is {_kind(value)}, not a text", where=where(key), hint=f'give it as `{key}: "…"`'
        )
    text = " ".join(str(value).split()) if isinstance(value, str) else _number(value)
    if len(text) > LONGEST:
        raise SourceError(
            f"{key} is {len(text):,} characters long", where=where(key), hint=f"at most {LONGEST} are read"
        )
    return text


def _number(value: int) -> str:
    return str(value) if -(10**18) < value < 10**18 else "9" * (LONGEST + 1)


def _published(text: str, where: Where) -> str:
    found = dates.stated(text)
    if found is None:
        raise SourceError(
            f"published is no date I can read for sure: {text!r}", where=where("published"), hint=DATE_HINT
        )
    return found


def _url(text: str, where: Where) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.lower() in {"http", "https"} and parts.hostname and " " not in text:
        return text
    raise SourceError(
        f"url is not an http or https address: {text!r}",
        where=where("url"),
        hint="give the report's whole address",
    )


def _status(given: Mapping[str, object], where: Where) -> str:
    status = _text("status", given.get("status", "published"), where).lower()
    if status not in STATUSES:
        meant = near(status, STATUSES)
        raise SourceError(
            f"status is {status!r}, not draft or published",
            where=where("status"),
            hint=f"did you mean {meant}?" if meant else "write `status: draft` to hold the article back",
        )
    return status


def _optional(key: str, given: Mapping[str, object], where: Where) -> str | None:
    return _text(key, given[key], where) if key in given else None


def _texts(key: str, given: Mapping[str, object], where: Where) -> tuple[str, ...]:
    """Read a list of texts; a text alone is a list of its parts between commas."""
    value = given.get(key, [])
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list):
        raise SourceError(
            f"{key} is {_kind(value)}, not a list", where=where(key), hint=f"write `{key}: [one, two]`"
        )
    texts = (_text(key, item, where) for item in value if item not in (None, ""))
    return tuple(dict.fromkeys(text for text in texts if text))


def _corrections(given: Mapping[str, object], where: Where) -> tuple[Correction, ...]:
    value = given.get("corrections", [])
    items = value if isinstance(value, list) else [value]
    return tuple(_correction(item, where) for item in items)


def _correction(item: object, where: Where) -> Correction:
    if not isinstance(item, dict) or set(item) != {"date", "text"}:
        raise SourceError(
            "a correction is not a date and a text",
            where=where("corrections"),
            hint="write each as `- {date: 2020-11-23, text: …}`",
        )
    found = dates.stated(_text("corrections", item["date"], where))
    if found is None:
        raise SourceError("a correction's date cannot be read", where=where("corrections"), hint=DATE_HINT)
    return Correction(found[:10], _text("corrections", item["text"], where))


def _kind(value: object) -> str:
    names = {bool: "true or false", float: "a number", list: "a list", dict: "a table", type(None): "empty"}
    return names.get(type(value), f"of type {type(value).__name__}")
