"""The outlines of countries, from Natural Earth (public domain); made by ``scripts/build_outlines.py``."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

STEPS = 20
Point = tuple[float, float]


class Box(NamedTuple):
    """A stretch of the globe, in degrees."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, other: Box) -> bool:
        """Say whether two boxes have a point in common."""
        return (
            self.west <= other.east
            and other.west <= self.east
            and self.south <= other.north
            and other.south <= self.north
        )

    def has(self, lon: float, lat: float) -> bool:
        """Say whether a point lies inside."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north


class Ring(NamedTuple):
    """An outline (longitude, latitude) with the code of its country and its box."""

    country: str
    points: tuple[Point, ...]
    box: Box


@lru_cache(maxsize=1)
def rings() -> tuple[Ring, ...]:
    """Read all outlines, a country's largest first."""
    text = files("generator.render.maps").joinpath("outlines.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return tuple(_ring(code, ring) for code, outline in rows for ring in outline.split(";"))


def _ring(code: str, text: str) -> Ring:
    numbers = [int(number) for number in text.split()]
    points, x, y = [], 0, 0
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x / STEPS, y / STEPS))
    lons, lats = zip(*points, strict=True)
    return Ring(code, tuple(points), Box(min(lons), min(lats), max(lons), max(lats)))
