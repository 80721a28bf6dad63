"""Make the slim outlines of countries from Natural Earth's 1:50m map as the npm package world-atlas holds it.

usage: npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
       python scripts/build_map_data.py package/countries-50m.json

Writes ``generator/render/data/outlines.tsv.gz``; its form is told in the README there. Needs pycountry.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path

import pycountry

DATA = Path(__file__).parents[1] / "generator/render/data"
UNNUMBERED = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}
PER_DEGREE = 100

Point = tuple[int, int]


def code_of(shape: dict) -> str | None:
    """Return the alpha-2 code of a shape, None for land that is no one country's."""
    if "id" not in shape:
        return UNNUMBERED.get(shape["properties"]["name"])
    country = pycountry.countries.get(numeric=shape["id"])
    return str(country.alpha_2) if country else None


def arcs_of(topology: dict) -> list[list[Point]]:
    """Return every arc of a topology as points in hundredths of a degree."""
    (scale_x, scale_y), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        xs = accumulate(x for x, _ in arc)
        ys = accumulate(y for _, y in arc)
        arcs.append(
            [
                (round((x * scale_x + left) * PER_DEGREE), round((y * scale_y + bottom) * PER_DEGREE))
                for x, y in zip(xs, ys, strict=True)
            ]
        )
    return arcs


def polygons_of(shape: dict) -> list[list[list[int]]]:
    """Return the polygons of a shape, each a list of rings, each a list of arc numbers (~n is n reversed)."""
    if shape["type"] == "Polygon":
        return [shape["arcs"]]
    return shape["arcs"] if shape["type"] == "MultiPolygon" else []


def ring_of(numbers: list[int], arcs: list[list[Point]]) -> list[Point]:
    """Join arcs to a ring, closed, without a point told twice in a row."""
    points: list[Point] = []
    for number in numbers:
        points.extend(arcs[number] if number >= 0 else arcs[~number][::-1])
    return [points[0], *(b for a, b in pairwise(points) if a != b)]


def written(ring: list[Point]) -> str:
    """Write a ring as its first point and the steps to each next one."""
    steps = [ring[0], *((bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(ring))]
    return " ".join(f"{x},{y}" for x, y in steps)


def lines_of(topology: dict) -> Iterator[str]:
    """Yield code, neighbours and rings of every country, in order of code."""
    arcs = arcs_of(topology)
    rings: dict[str, list[str]] = defaultdict(list)
    users: dict[int, set[str]] = defaultdict(set)
    for shape in topology["objects"]["countries"]["geometries"]:
        code = code_of(shape)
        if code is None:
            continue
        for numbers in (ring for polygon in polygons_of(shape) for ring in polygon):
            ring = ring_of(numbers, arcs)
            if len(ring) >= 4:
                rings[code].append(written(ring))
            for number in numbers:
                users[number if number >= 0 else ~number].add(code)
    for code in sorted(rings):
        near = sorted({other for sharing in users.values() if code in sharing for other in sharing} - {code})
        yield f"{code}\t{'|'.join(near)}\t{';'.join(rings[code])}\n"


def main(path: str) -> None:
    """Write the table."""
    text = "".join(lines_of(json.loads(Path(path).read_text(encoding="utf-8"))))
    (DATA / "outlines.tsv.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main(sys.argv[1])
