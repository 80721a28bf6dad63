"""The outlines of all countries as rings with boxes, none of them running around the world."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.render.outlines import countries, outline

HALF, WHOLE = 180, 360
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

    @property
    def size(self) -> float:
        """The size of the box, in square degrees."""
        return (self.box.east - self.box.west) * (self.box.north - self.box.south)


@lru_cache(maxsize=1)
def rings() -> tuple[Ring, ...]:
    """Return all outlines, by country, the largest first."""
    found = (_ring(code, points) for code in countries() for ring in outline(code) for points in sides(ring))
    return tuple(sorted(found, key=lambda ring: (ring.country, -ring.size)))


def sides(ring: tuple[Point, ...]) -> Iterator[tuple[Point, ...]]:
    """Let a ring that crosses the date line run on beyond it, and give it on both sides of the map."""
    shift, whole = 0, list(ring[:1])
    for last, point in pairwise(ring):
        step = point[0] - last[0]
        shift += -WHOLE if step > HALF else WHOLE if step < -HALF else 0
        whole.append((point[0] + shift, point[1]))
    yield tuple(whole)
    if max(x for x, _ in whole) > HALF:
        yield tuple((x - WHOLE, y) for x, y in whole)
    elif min(x for x, _ in whole) < -HALF:
        yield tuple((x + WHOLE, y) for x, y in whole)


def _ring(code: str, points: tuple[Point, ...]) -> Ring:
    lons, lats = zip(*points, strict=True)
    return Ring(code, points, Box(min(lons), min(lats), max(lons), max(lats)))
