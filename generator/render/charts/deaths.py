"""Deaths over time: one mark for each day, month or year, from its lowest to its highest number."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from babel.numbers import format_decimal

from generator.model.brief import Toll
from generator.model.wording import day, figure
from generator.render.charts import scales
from generator.render.charts.pooling import Deaths, total
from generator.render.charts.scales import Unit


class Mark(msgspec.Struct, frozen=True):
    """The dead of one stretch of time, from ``y`` up to ``top``; ``open`` where there is no upper end."""

    x: int
    y: int
    top: int
    open: bool
    title: str


class Tick(msgspec.Struct, frozen=True):
    """A place on an axis and its label."""

    at: int
    label: str


class Row(msgspec.Struct, frozen=True):
    """The same in words: "May 2024", in how many incidents, how many were killed."""

    label: str
    incidents: int
    killed: str


class DeathsChart(msgspec.Struct, frozen=True):
    """The chart and its table; ``unknown`` incidents have no number, ``undated`` ones no date so fine."""

    unit: Unit
    width: int
    height: int
    left: int
    right: int
    bottom: int
    marks: tuple[Mark, ...]
    counts: tuple[Tick, ...]
    times: tuple[Tick, ...]
    rows: tuple[Row, ...]
    unknown: int
    undated: int


def deaths_chart(found: Sequence[Deaths], locale: str, unit: Unit | None = None) -> DeathsChart | None:
    """Draw deaths over time; None where fewer than two stretches of time have a number.

    The scale is logarithmic, so that a disaster does not hide an attack. Without a ``unit``, the finest that
    suits the dates is taken.
    """
    unit = unit or scales.unit_of(one.date for one in found if one.date)
    stretches = _stretches(found, unit)
    sums = {key: _total(group) for key, group in stretches.items()}
    known = {key: toll for key, toll in sums.items() if toll}
    if len(known) < 2:
        return None
    powers = scales.decades(max(max(toll.low or 0, toll.high or 0) for toll in known.values()))
    first, last = min(known), max(known)
    rows = {key: _row(key, group, sums[key], locale) for key, group in stretches.items()}
    labels = scales.labelled(first, last, locale)
    return DeathsChart(
        unit=unit,
        width=scales.WIDTH,
        height=scales.HEIGHT,
        left=scales.LEFT,
        right=scales.RIGHT,
        bottom=scales.BOTTOM,
        marks=tuple(
            _mark(toll, scales.across(key, first, last), powers, rows[key]) for key, toll in known.items()
        ),
        counts=tuple(_count(n, powers, locale) for n in (0, *(10**p for p in range(powers + 1)))),
        times=tuple(Tick(scales.across(iso, first, last), words) for iso, words in labels),
        rows=tuple(rows.values()),
        unknown=sum(one.killed is None for group in stretches.values() for one in group),
        undated=len(found) - sum(map(len, stretches.values())),
    )


def _stretches(found: Sequence[Deaths], unit: Unit) -> dict[str, list[Deaths]]:
    """Put incidents into the stretches of time they fall in, in order."""
    length = scales.LENGTHS[unit]
    stretches: dict[str, list[Deaths]] = {}
    for one in found:
        if one.date and len(one.date) >= length:
            stretches.setdefault(one.date[:length], []).append(one)
    return dict(sorted(stretches.items()))


def _total(group: list[Deaths]) -> Toll | None:
    tolls = [one.killed for one in group if one.killed]
    return total(tolls) if tolls else None


def _row(iso: str, group: list[Deaths], toll: Toll | None, locale: str) -> Row:
    killed = figure(toll.low, toll.high, locale=locale) if toll else "not stated"
    return Row(day(iso, locale), len(group), killed)


def _mark(toll: Toll, x: int, powers: int, row: Row) -> Mark:
    low = toll.low or 0
    high = low if toll.high is None else toll.high
    told = f"{row.label}: {row.killed} killed".replace("none killed", "nobody killed")
    return Mark(x, scales.up(low, powers), scales.up(high, powers), toll.high is None, told)


def _count(number: int, powers: int, locale: str) -> Tick:
    return Tick(scales.up(number, powers), str(format_decimal(number, locale=locale)))
