"""The table of everyone counted: figure, victims, who said it, of which incident."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

import msgspec

from generator.model.brief import Brief, Casualty, Incident
from generator.render.charts.ranges import Range, ranges
from generator.render.quotes import Quote, quote
from generator.render.wording import labels
from generator.render.wording.dates import when
from generator.render.wording.numbers import Count, counted

ORDER = tuple(labels.EFFECTS)


class CasualtyRow(msgspec.Struct, frozen=True):
    """Mentions that say the same; ``part_of`` sets apart a subset of a bigger figure that is shown above it.

    ``range`` draws the figure beside others of its effect, where they differ.
    """

    anchor: str
    effect: str
    label: str
    count: Count
    range: Range | None
    note: str
    victims: str | None
    said_by: tuple[str, ...]
    part_of: bool
    quotes: tuple[Quote, ...]


class CasualtyGroup(msgspec.Struct, frozen=True):
    """The rows of one incident; ``role`` is "main", "background" or "none" (tied to no incident)."""

    anchor: str
    role: str
    title: str
    rows: tuple[CasualtyRow, ...]


def casualty_groups(brief: Brief, locale: str) -> tuple[CasualtyGroup, ...]:
    """Group the figures by incident, the main one first, those tied to none last."""
    numbered = list(enumerate(brief.casualties, 1))
    known = {incident.id for incident in brief.incidents}
    groups = []
    for incident in brief.incidents:
        rows = _rows(brief, [(n, c) for n, c in numbered if c.incident == incident.id], locale)
        groups.append(CasualtyGroup(f"figures-{incident.id}", incident.role, _title(incident, locale), rows))
    loose = _rows(brief, [(n, c) for n, c in numbered if c.incident not in known], locale)
    title = "Not tied to an incident" if brief.incidents else "Figures in the report"
    groups.append(CasualtyGroup("figures-other", "none", title, loose))
    return tuple(group for group in groups if group.rows)


def _title(incident: Incident, locale: str) -> str:
    date = incident.date
    words = when(date.start, date.end, date.precision, locale) if date else ""
    name = incident.what[:1].upper() + incident.what[1:]
    return f"{name}, {words}" if words else name


def _rows(brief: Brief, casualties: Iterable[tuple[int, Casualty]], locale: str) -> tuple[CasualtyRow, ...]:
    """Join mentions that say the same of the same people, in the order of effects; parts after wholes."""
    same: dict[tuple[object, ...], list[tuple[int, Casualty]]] = {}
    for number, c in casualties:
        same.setdefault(_key(c), []).append((number, c))
    merged = _join_bare(list(same.values()))
    rows = []
    for effect in ORDER:
        groups = _parts_after_wholes([group for group in merged if group[0][1].effect == effect])
        counts = [group[0][1] for group in groups]
        drawn = ranges(counts)
        for group, count, one in zip(groups, counts, drawn, strict=True):
            below = count.part_of and any(_holds(whole, count) for whole in counts)
            rows.append(_row(brief, group, one, locale, below=below))
    return tuple(rows)


def _parts_after_wholes(groups: list[list[tuple[int, Casualty]]]) -> list[list[tuple[int, Casualty]]]:
    """Put every part below the whole it is told with: the last one before it that is large enough.

    Parts that no whole is large enough for come first: they stand for themselves.
    """
    ordered = [group for group in groups if not group[0][1].part_of]
    alone = []
    for part in (group for group in groups if group[0][1].part_of):
        number, c = part[0]
        large = [n for n, whole in enumerate(ordered) if _holds(whole[0][1], c)]
        if not large:
            alone.append(part)
            continue
        before = [n for n in large if ordered[n][0][0] < number]
        home = before[-1] if before else large[0]
        while home + 1 < len(ordered) and ordered[home + 1][0][1].part_of:
            home += 1
        ordered.insert(home + 1, part)
    return alone + ordered


def _holds(whole: Casualty, part: Casualty) -> bool:
    """Say whether a whole figure is large enough for a part; an open end holds anything."""
    return not whole.part_of and (whole.high is None or whole.high >= (part.low or 0))


def _key(c: Casualty) -> tuple[object, ...]:
    victims = c.victims.casefold() if c.victims else None
    return c.effect, c.low, c.high, c.qualifier, c.part_of, victims


def _join_bare(groups: list[list[tuple[int, Casualty]]]) -> list[list[tuple[int, Casualty]]]:
    """Add figures without victims ("killing 8") to the one same figure with victims ("eight people")."""
    bare = [group for group in groups if group[0][1].victims is None]
    full = [group for group in groups if group[0][1].victims is not None]
    kept, keys = list(full), [_key(group[0][1])[:-1] for group in full]
    for group in bare:
        if keys.count(_key(group[0][1])[:-1]) == 1:
            full[keys.index(_key(group[0][1])[:-1])].extend(group)
        else:
            kept.append(group)
    return sorted((sorted(group, key=itemgetter(0)) for group in kept), key=lambda group: group[0][0])


def _row(
    brief: Brief, group: list[tuple[int, Casualty]], drawn: Range | None, locale: str, *, below: bool
) -> CasualtyRow:
    first = group[0][1]
    sources = dict.fromkeys(c.attributed_to for _, c in group if c.attributed_to)
    victims = next((c.victims for _, c in group if c.victims), None)
    return CasualtyRow(
        anchor=f"c{group[0][0]}-row",
        effect=first.effect,
        label=labels.EFFECTS[first.effect],
        count=counted(first, locale),
        range=drawn,
        note=labels.NOTES.get(first.qualifier, ""),
        victims=victims,
        said_by=tuple(sources),
        part_of=below,
        quotes=tuple(quote(brief, c.evidence, f"c{n}", c.attributed_to) for n, c in group),
    )
