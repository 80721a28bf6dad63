"""What the first lines of a report say about it: who wrote it, when, and for whom."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from importlib.resources import files

from generator.sources import dates
from generator.sources.page import Facts, first_of

REACH = 12
_TABLES = tomllib.loads((files(__package__) / "opening.toml").read_text("utf-8"))
OUTLETS: dict[str, str] = _TABLES["outlets"]
NOT_NAMES = frozenset(_TABLES["not_names"])
_NAME = r"(?:[A-Z][\w’'.-]{0,24}|(?:de|da|di|al|el|bin|von|van|der|ten|la|le|al-[A-Z]\w{1,20}))"
_NAMES = rf"{_NAME}(?: {_NAME}){{1,3}}"
_PEOPLE = rf"{_NAMES}(?:(?:,| and| &|, and) {_NAMES}){{0,3}}"
_BYLINE = re.compile(
    rf"^(?:(?i:by|written by|posted by|story by|reported by|author)[: ] ?)(?P<who>{_PEOPLE})"
    r"(?P<rest>(?:,| for| of| \||/| -| –| —| in|$).{0,60})$"
)
_BARE = re.compile(rf"^{_NAMES}$")
_DATELINE = re.compile(
    r"^[A-Z][^()\n]{1,60}(?:\([^()]{0,40}\)[^()]{0,5})?"
    r"\((?P<outlet>[A-Z][\w/’' .-]{1,30})\)\s{0,2}[-–—:]"
)
_PLAIN_DATELINE = re.compile(r"^\((?P<outlet>[A-Z][\w/’' .-]{1,30})\)\s{0,2}[-–—]")
_PLACED = re.compile(r"^[A-Z][A-Z’' .-]{2,40},[^()–—\n]{4,60}(?=\s[-–—]{1,2}\s)")
_CHANGED = re.compile(r"(?:last )?(?:updated|modified)\b")
_STATED = re.compile(
    r"^(?:first |last )?(?:published|posted|updated|date|released|created|modified)\b", re.IGNORECASE
)


def facts_of(lines: Sequence[str]) -> Facts:
    """Read outlet, author and day of publication from the lines that open a report.

    Only what stands in a form of its own is believed: a byline, a line that is a date, an agency in a
    dateline.
    """
    head = [line.strip() for line in lines if line.strip()][:REACH]
    return first_of(*map(_byline, head[:6]), *map(_dateline, head[:3]), Facts(published=_published(head)))


def facts_before(lines: Sequence[str], headline: int, body: Sequence[str]) -> Facts:
    """Read the same from the lines of a page before the report's first; ``headline`` is one of them, or -1.

    Lines nearest to the report go first. A name alone is an author right below the headline or beside a
    date.
    """
    first = max(headline + 1, len(lines) - REACH) if headline >= 0 else max(0, len(lines) - REACH)
    near = [*reversed(lines[first:]), *reversed(lines[max(0, first - REACH) : first])]
    order = dates.order_of("\n".join([*lines, *body]))
    bare = [
        Facts(author=lines[at])
        for at in range(first, len(lines))
        if _is_person(lines[at])
        and (at == headline + 1 > 0 or any(map(is_moment, lines[at - 1 : at + 2 : 2])))
    ]
    return first_of(
        *map(_byline, near), *map(_dateline, body[:1]), *bare, Facts(published=_published(near, order))
    )


def is_byline(line: str) -> bool:
    """Say whether a line does nothing but name who wrote the report."""
    return _BYLINE.match(line.strip()) is not None


def is_moment(line: str) -> bool:
    """Say whether a line does nothing but say when the report was published."""
    return any(_alone(line, found) for found in dates.find(line))


def _byline(line: str) -> Facts:
    found = _BYLINE.match(line) if len(line) < 120 else None
    if not found:
        return Facts()
    return Facts(author=found["who"].strip(), outlet=_outlet(found["rest"].strip(" ,|/-–—")))


def _dateline(line: str) -> Facts:
    signed = _DATELINE.match(line[:160]) or _PLAIN_DATELINE.match(line[:80])
    found = signed or _PLACED.match(line[:160])
    if not found:
        return Facts()
    day = next((moment.iso for moment in dates.find(found[0])), None)
    return Facts(outlet=_outlet(signed["outlet"]) if signed else None, published=day)


def _outlet(name: str) -> str | None:
    return OUTLETS.get(name.removeprefix("for ").strip().lower())


def _is_person(line: str) -> bool:
    """Say whether a line is a name alone, like ``Tyler Durden``; headings and menus are not."""
    words = line.lower().split()
    return len(line) < 40 and bool(_BARE.match(line)) and not NOT_NAMES & set(words)


def _published(lines: Sequence[str], order: dates.Order | None = None) -> str | None:
    """Return the day that a line of its own gives; "published" goes before "updated", both before bare dates.

    Bare dates of several days are those of other stories: none is taken then.
    """
    order = order or dates.order_of("\n".join(lines))
    moments = [
        (line.strip().lower(), found.iso)
        for line in lines
        for found in dates.find(line, order)
        if found.iso and _alone(line, found)
    ]
    said = [iso for line, iso in moments if _STATED.match(line) and not _CHANGED.match(line)]
    bare = [iso for line, iso in moments if not _STATED.match(line)]
    if said or len({iso[:10] for iso in bare}) == 1:
        return (said or bare)[0]
    changed = [iso for line, iso in moments if _CHANGED.match(line)]
    return changed[0] if changed else None


def _alone(line: str, found: dates.Found) -> bool:
    """Say whether a date is what its line is about."""
    rest = line[: found.start] + line[found.end :]
    return len(re.findall(r"\w+", rest)) <= (8 if _STATED.match(line.strip()) else 4)
