"""Make the slim outlines of countries for our maps from Natural Earth (public domain).

usage: python scripts/build_outlines.py countries-50m.json

Reads the TopoJSON of the npm package world-atlas (https://github.com/topojson/world-atlas) and writes
``generator/render/maps/outlines.tsv``: the country's ISO 3166 alpha-2 code (empty where it has none) and its
rings, parted by ``;``. A ring is whole numbers, x and y of the first point and then of each step to the next,
in STEPS parts of a degree. Needs pycountry.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pycountry

TARGET = Path(__file__).parents[1] / "generator/render/maps/outlines.tsv"
STEPS = 20
HALF = 180 * STEPS
NAMED = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}
Point = tuple[int, int]


def main(source: str) -> None:
    """Write the outlines."""
    topology = json.loads(Path(source).read_text("utf-8"))
    arcs = [list(_decode(arc, topology["transform"])) for arc in topology["arcs"]]
    rows = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        rings = sorted(_rings(geometry, arcs), key=_area, reverse=True)
        kept = [ring for n, ring in enumerate(rings) if n == 0 or _area(ring) >= 4]
        rows.append(f"{_code(geometry)}\t{';'.join(map(_encode, kept))}\n")
    TARGET.write_text("".join(sorted(rows)), "utf-8")


def _code(geometry: dict[str, Any]) -> str:
    number = pycountry.countries.get(numeric=geometry.get("id", ""))
    return number.alpha_2 if number else NAMED.get(geometry["properties"]["name"], "")


def _decode(arc: list[list[int]], transform: dict[str, list[float]]) -> Iterator[Point]:
    """Turn the steps of an arc into points."""
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        lon = x * transform["scale"][0] + transform["translate"][0]
        lat = y * transform["scale"][1] + transform["translate"][1]
        yield round(lon * STEPS), round(lat * STEPS)


def _rings(geometry: dict[str, Any], arcs: list[list[Point]]) -> Iterator[list[Point]]:
    """Join arcs to rings; a negative number is an arc run backwards. Points that repeat are dropped.

    One that crosses the date line is given on both sides of the map.
    """
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    for ring in (ring for polygon in polygons for ring in polygon):
        points = [p for n in ring for p in (arcs[n] if n >= 0 else arcs[~n][::-1])]
        whole = _unwrap([p for p, following in pairwise([*points, (10**6, 0)]) if p != following])
        yield whole
        if max(x for x, _ in whole) > HALF:
            yield [(x - 2 * HALF, y) for x, y in whole]
        elif min(x for x, _ in whole) < -HALF:
            yield [(x + 2 * HALF, y) for x, y in whole]


def _unwrap(ring: list[Point]) -> list[Point]:
    """Let a ring that crosses the date line run on beyond it, instead of around the world."""
    shift, unwrapped = 0, ring[:1]
    for last, point in pairwise(ring):
        step = point[0] - last[0]
        shift += -2 * HALF if step > HALF else 2 * HALF if step < -HALF else 0
        unwrapped.append((point[0] + shift, point[1]))
    return unwrapped


def _area(ring: list[Point]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2


def _encode(ring: list[Point]) -> str:
    steps = [ring[0], *((b[0] - a[0], b[1] - a[1]) for a, b in pairwise(ring))]
    return " ".join(f"{x} {y}" for x, y in steps)


if __name__ == "__main__":
    main(sys.argv[1])
