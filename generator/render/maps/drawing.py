"""From outlines to the path of an SVG."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from generator.render.maps.outlines import Box, Point

SMALLEST = 3


def clip(points: Iterable[Point], box: Box) -> list[Point]:
    """Cut a ring to a box, one edge after the other (Sutherland and Hodgman, 1974)."""
    ring = list(points)
    for axis, limit, sign in ((0, box.west, 1), (0, box.east, -1), (1, box.south, 1), (1, box.north, -1)):
        ring = _cut(ring, axis, limit, sign)
    return ring


def _cut(ring: list[Point], axis: int, limit: float, sign: int) -> list[Point]:
    """Keep the part of a ring on one side of a line."""
    kept: list[Point] = []
    for last, point in pairwise([*ring[-1:], *ring]):
        inside, was_inside = (sign * (p[axis] - limit) >= 0 for p in (point, last))
        if inside != was_inside:
            share = (limit - last[axis]) / (point[axis] - last[axis])
            kept.append((last[0] + share * (point[0] - last[0]), last[1] + share * (point[1] - last[1])))
        if inside:
            kept.append(point)
    return kept


def path(rings: Iterable[Iterable[Point]], project: Callable[[Point], Point], apart: int = 1) -> str:
    """Write rings as the data of a path, in whole units and short steps; specks are left out.

    Points closer than ``apart`` to the last one are skipped.
    """
    return "".join(filter(None, (_ring(map(project, ring), apart) for ring in rings)))


def _ring(points: Iterable[Point], apart: int) -> str:
    spare: list[tuple[int, int]] = []
    for x, y in points:
        point = round(x), round(y)
        if not spare or max(abs(point[0] - spare[-1][0]), abs(point[1] - spare[-1][1])) >= apart:
            spare.append(point)
    if len(set(spare)) < SMALLEST:
        return ""
    steps = (f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in pairwise(spare))
    return f"M{spare[0][0]} {spare[0][1]}l{' '.join(steps)}z"
