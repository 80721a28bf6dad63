"""When a brief is from, and which comes first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from generator.model.brief import Brief, Entry

UNDATED = datetime(1, 1, 2, tzinfo=UTC)
LENGTHS = {"year": 4, "month": 7, "day": 10, "minute": 16}
PARTS = {4: "-01-01", 7: "-01"}


def newest_first(entries: Iterable[Entry], timezone: str) -> list[Entry]:
    """Sort entries, newest first and undated ones last; ties by id."""
    zone = ZoneInfo(timezone)
    by_id = sorted(entries, key=lambda entry: entry.brief.id)
    return sorted(by_id, key=lambda entry: moment(dated(entry.brief), zone), reverse=True)


def dated(brief: Brief) -> str | None:
    """Return when the report was published, else when its main incident was, as ISO date or date-time."""
    if brief.published:
        return brief.published
    main = next((incident for incident in brief.incidents if incident.role == "main"), None)
    return main.date.start[: LENGTHS[main.date.precision]] if main and main.date else None


def moment(iso: str | None, zone: ZoneInfo) -> datetime:
    """Return the moment an ISO date stands for: a bare date its first minute in ``zone``."""
    if iso is None:
        return UNDATED
    found = datetime.fromisoformat(iso + PARTS.get(len(iso), ""))
    return found if found.tzinfo else found.replace(tzinfo=zone)


def month(iso: str | None, timezone: str) -> str | None:
    """Return the month (``2020-11``) a date falls in, on the site's clock; None for a year or nothing."""
    if iso is None or len(iso) < len("2020-11"):
        return None
    if "T" not in iso:
        return iso[:7]
    zone = ZoneInfo(timezone)
    return moment(iso, zone).astimezone(zone).strftime("%Y-%m")
