"""The order of happenings: by date, ties and undated ones by their place in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.findings import Happening

# The rule of undated rows that tell what somebody said at last.
NEWS = "stance"


def in_order(rows: Iterable[Happening], days: Mapping[str, str]) -> tuple[Happening, ...]:
    """Sort by date, a day before a spell that begins on it; an undated row stays after what it follows.

    That is the dated row that the text tells before it, the incident it tells of (``days`` gives the date of
    each), and for what somebody claimed or denied at last all that is told before. An undated row that opens
    the text goes before the first dated one told after it.
    """
    told = sorted(rows, key=lambda row: row.span.start)
    date = next((row.when.start for row in told if row.when), "")
    latest = date
    keyed: list[tuple[str, bool, int, Happening]] = []
    for row in told:
        date = row.when.start if row.when else date
        latest = max(latest, date) if row.kind != "scheduled" else latest
        place = (
            date if row.when else max(latest if row.rule == NEWS else date, days.get(row.incident or "", ""))
        )
        keyed.append((place, bool(row.when and row.when.end), row.span.start, row))
    return tuple(row for *_, row in sorted(keyed, key=lambda key: key[:3]))
