"""Where it happened: the country among its neighbours, and the point or the area as it is known."""

from __future__ import annotations

from functools import lru_cache
from math import cos, radians

import msgspec

from generator.model.brief import Place
from generator.render.maps.drawing import clip, path
from generator.render.maps.outlines import Box, Point, Ring, rings

WIDTH, HEIGHT = 400, 300
NEAREST, FARTHEST = 2.5, 9.0
MARGIN = 1.15
MARKS = {"region": "area", "country": "none"}


class Locator(msgspec.Struct, frozen=True):
    """A small map: paths of the country and its neighbours, and the mark.

    ``mark`` is "point", "area" (a region: the mark is wide) or "none" (only the country is known).
    """

    width: int
    height: int
    country: str
    neighbours: str
    x: int
    y: int
    mark: str


def locator(places: tuple[Place, ...]) -> Locator | None:
    """Draw the most specific place that has coordinates; None without one or without its country."""
    place = next((p for p in places if p.lat is not None and p.lon is not None), None)
    if place is None or place.lat is None or place.lon is None or place.country is None:
        return None
    return _draw(place.country, place.lon, place.lat, MARKS.get(place.kind, "point"))


@lru_cache(maxsize=1024)
def _draw(country: str, lon: float, lat: float, mark: str) -> Locator | None:
    home = [ring for ring in rings() if ring.country == country]
    if not home:
        return None
    window = _window(lon, lat, home)
    shown = [ring for ring in rings() if ring.box.meets(window)]

    def project(point: Point) -> Point:
        return (
            (point[0] - window.west) / (window.east - window.west) * WIDTH,
            (window.north - point[1]) / (window.north - window.south) * HEIGHT,
        )

    x, y = project((lon, lat))
    own, others = (
        path((clip(ring.points, window) for ring in shown if (ring.country == country) is ours), project)
        for ours in (True, False)
    )
    return Locator(WIDTH, HEIGHT, own, others, round(x), round(y), mark)


def _window(lon: float, lat: float, home: list[Ring]) -> Box:
    """Show the whole part of the country around the point where it fits, else the surroundings."""
    around = next((ring.box for ring in home if ring.box.has(lon, lat)), home[0].box)
    squeeze = max(cos(radians(lat)), 0.2)
    ratio = WIDTH / HEIGHT
    wanted = max(around.north - around.south, (around.east - around.west) * squeeze / ratio) / 2 * MARGIN
    half = min(max(wanted, NEAREST), FARTHEST)
    centre = (lon, lat)
    if wanted <= FARTHEST and around.has(lon, lat):
        centre = ((around.west + around.east) / 2, (around.south + around.north) / 2)
    wide = half * ratio / squeeze
    return Box(centre[0] - wide, centre[1] - half, centre[0] + wide, centre[1] + half)
