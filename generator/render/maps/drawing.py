"""From outlines to the path of an SVG."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from generator.render.maps.outlines import Box, Point

SMALLEST = 3


def clip(points: Sequence[Point], around: Box, box: Box) -> Sequence[Point]:
    """Cut a ring, which lies in the box ``around``, to a box (Sutherland and Hodgman, 1974)."""
    sides = (
        (around.west < box.west, 0, box.west, 1),
        (around.east > box.east, 0, box.east, -1),
        (around.south < box.south, 1, box.south, 1),
        (around.north > box.north, 1, box.north, -1),
    )
    for needed, axis, limit, sign in sides:
        if needed and points:
            points = _cut(points, axis, limit, sign)
    return points


def _cut(ring: Sequence[Point], axis: int, limit: float, sign: int) -> list[Point]:
    """Keep the part of a ring on one side of a line."""
    kept: list[Point] = []
    last = ring[-1]
    was_inside = sign * (last[axis] - limit) >= 0
    for point in ring:
        inside = sign * (point[axis] - limit) >= 0
        if inside != was_inside:
            share = (limit - last[axis]) / (point[axis] - last[axis])
            kept.append((last[0] + share * (point[0] - last[0]), last[1] + share * (point[1] - last[1])))
        if inside:
            kept.append(point)
        last, was_inside = point, inside
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
