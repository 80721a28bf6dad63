"""All incidents on a map of the world."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import msgspec

from generator.model.brief import Place
from generator.render.maps.drawing import path
from generator.render.maps.outlines import Point, rings

SCALE = 2
NORTH, SOUTH = 80, -57
WIDTH, HEIGHT = 360 * SCALE, (NORTH - SOUTH) * SCALE
SMALLEST = 1.5
APART = 4


class Dot(msgspec.Struct, frozen=True):
    """A point of the map and how many incidents it stands for."""

    x: int
    y: int
    total: int


class WorldMap(msgspec.Struct, frozen=True):
    """The map: its dots, how many incidents are on it, and how many have no place close enough."""

    width: int
    height: int
    dots: tuple[Dot, ...]
    placed: int
    unplaced: int


def world_map(scenes: Iterable[tuple[Place, ...]]) -> WorldMap:
    """Put incidents, each given by its places, on the map; a country alone is no point."""
    counts: dict[tuple[int, int], int] = {}
    unplaced = 0
    for places in scenes:
        place = next((p for p in places if p.kind != "country" and p.lat is not None), None)
        if place is None or place.lat is None or place.lon is None:
            unplaced += 1
        else:
            x, y = _project((place.lon, place.lat))
            counts[round(x), round(y)] = counts.get((round(x), round(y)), 0) + 1
    dots = tuple(Dot(x, y, total) for (x, y), total in sorted(counts.items()))
    return WorldMap(WIDTH, HEIGHT, dots, sum(counts.values()), unplaced)


@lru_cache(maxsize=1)
def land() -> str:
    """Draw the land."""
    large = (ring for ring in rings() if ring.size >= SMALLEST)
    return path((ring.points for ring in large if ring.country != "AQ"), _project, APART)


def _project(point: Point) -> Point:
    return (point[0] + 180) * SCALE, (NORTH - point[1]) * SCALE
