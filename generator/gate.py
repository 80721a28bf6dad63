"""The one gate: which briefs are published, before anything else sees them."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from generator.errors import ConfigError
from generator.model.brief import Entry
from generator.model.report import LeftOut, Problem
from generator.publish.paths import fault


class Passed(NamedTuple):
    """What passed the gate, what was kept back, and what two articles quarrel about."""

    entries: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]
    problems: tuple[Problem, ...]


def gate(entries: Sequence[Entry], now: datetime, timezone: str, *, drafts: bool = False) -> Passed:
    """Keep back drafts and what is dated after ``now``, and all but the first of two with one id.

    A date without a zone is one of ``timezone``. ``drafts`` lets drafts pass, and articles of the future.
    Corrections of the future are problems, and not told.
    """
    left_out, passing = [], []
    for entry in entries:
        reason = None if drafts else _reason(entry, now.astimezone(ZoneInfo(timezone)))
        if reason:
            left_out.append(LeftOut(entry.brief.source.path, reason))
        else:
            passing.append(entry)
    told, early = _corrected_by(passing, now.astimezone(ZoneInfo(timezone)))
    kept, problems = _one_per_id(told)
    return Passed(kept, tuple(left_out), (*early, *problems))


def _reason(entry: Entry, now: datetime) -> str | None:
    if entry.editorial.status == "draft":
        return "draft"
    published = entry.brief.published
    return f"dated {published}" if published and is_future(published, now) else None


def _corrected_by(entries: Sequence[Entry], now: datetime) -> tuple[list[Entry], list[Problem]]:
    """Leave out corrections dated after ``now``: each is a problem, since feeds would be from the future."""
    told, problems = [], []
    for entry in entries:
        future = [c for c in entry.editorial.corrections if is_future(c.date, now)]
        problems += [
            Problem(entry.brief.source.path, f"has a correction dated {c.date}", "give the day it was made")
            for c in future
        ]
        kept = tuple(c for c in entry.editorial.corrections if c not in future)
        editorial = msgspec.structs.replace(entry.editorial, corrections=kept)
        told.append(msgspec.structs.replace(entry, editorial=editorial) if future else entry)
    return told, problems


def is_future(published: str, now: datetime) -> bool:
    """Say whether an ISO date or date-time lies after ``now``, which has a zone: that of bare dates."""
    moment = datetime.fromisoformat(published)
    if len(published) == len("2020-11-21"):
        return moment.date() > now.date()
    return (moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)) > now


def _one_per_id(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    first: dict[str, Entry] = {}
    problems = []
    for entry in entries:
        if not is_address(entry.brief.id):
            problems.append(
                Problem(
                    entry.brief.source.path,
                    f"has an id that cannot be a part of an address: {entry.brief.id!r}",
                    "use letters, digits and hyphens",
                )
            )
            continue
        kept = first.setdefault(_folded(entry.brief.id), entry)
        if kept is not entry:
            problems.append(
                Problem(
                    entry.brief.source.path,
                    f"has the id {kept.brief.id!r} of {kept.brief.source.path} and is left out",
                    "give one of them another id, such as `id: ` in its front matter",
                )
            )
    return tuple(first.values()), tuple(problems)


def _folded(brief_id: str) -> str:
    """Fold an id the way the catalog folds addresses: not every file system tells ``A`` from ``a``."""
    return unicodedata.normalize("NFC", brief_id).casefold()


def is_address(brief_id: str) -> bool:
    """Say whether an id can name a folder of the site."""
    return "/" not in brief_id and fault(f"briefs/{brief_id}/index.html") is None


def present() -> datetime:
    """Return the time of this build: SOURCE_DATE_EPOCH (seconds since 1970, UTC) where it is set.

    See https://reproducible-builds.org/specs/source-date-epoch/. Raises ConfigError for another value.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ConfigError(
            f"{epoch!r} is not a number of seconds",
            where="SOURCE_DATE_EPOCH",
            hint="unset it, or use `date +%s`",
        ) from error
