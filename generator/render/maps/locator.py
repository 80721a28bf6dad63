"""Where it happened: the country among its neighbours, and the point or the area as it is known."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import cos, radians

import msgspec

from generator.model.brief import Place
from generator.render.maps.drawing import clip, path
from generator.render.maps.outlines import Box, Point, Ring, rings

WIDTH, HEIGHT = 400, 300
APART = 3
NEAREST, FARTHEST = 2.5, 9.0
MARGIN = 1.15
MARKS = {"region": "area", "country": "none"}
Mark = tuple[float, float, str]


class Dot(msgspec.Struct, frozen=True):
    """A mark on a map: where, and whether it is a "point" or, as closely as is known, an "area"."""

    x: int
    y: int
    mark: str


class Locator(msgspec.Struct, frozen=True):
    """A small map: paths of a country and its neighbours, and the marks on it."""

    width: int
    height: int
    country: str
    neighbours: str
    dots: tuple[Dot, ...]


def locator(places: tuple[Place, ...]) -> Locator | None:
    """Draw the most specific place that has coordinates, and others of its kind in its country: "Homs, Hama".

    None without one or its country. Where only the country is known, it has no mark.
    """
    place = next((p for p in places if p.lat is not None and p.lon is not None), None)
    if place is None or place.country is None:
        return None
    marks = {
        (p.lon, p.lat, MARKS.get(p.kind, "point")): None
        for p in places
        if (p.kind, p.country) == (place.kind, place.country) and p.lat is not None and p.lon is not None
    }
    return _draw(place.country, tuple(marks))


def country_map(country: str, places: Iterable[Place]) -> Locator | None:
    """Draw a country and places in it that are known closer than that; None without any."""
    marks = {
        (p.lon, p.lat, MARKS.get(p.kind, "point"))
        for p in places
        if p.country == country and p.kind != "country" and p.lat is not None and p.lon is not None
    }
    return _draw(country, tuple(sorted(marks))) if marks else None


@lru_cache(maxsize=1024)
def _draw(country: str, marks: tuple[Mark, ...]) -> Locator | None:
    home = [ring for ring in rings() if ring.country == country]
    if not home:
        return None
    window = _window(marks, home)
    shown = [ring for ring in rings() if ring.box.meets(window)]

    def project(point: Point) -> Point:
        return (
            (point[0] - window.west) / (window.east - window.west) * WIDTH,
            (window.north - point[1]) / (window.north - window.south) * HEIGHT,
        )

    own, others = (
        path((clip(r.points, r.box, window) for r in shown if (r.country == country) is ours), project, apart)
        for ours, apart in ((True, 1), (False, APART))
    )
    placed = ((*project((lon, lat)), mark) for lon, lat, mark in marks if mark != "none")
    return Locator(WIDTH, HEIGHT, own, others, tuple(Dot(round(x), round(y), mark) for x, y, mark in placed))


def _window(marks: tuple[Mark, ...], home: list[Ring]) -> Box:
    """Show the whole part of the country around the marks where it fits, else the marks' surroundings.

    Marks far apart are all shown, however far.
    """
    lons, lats = [mark[0] for mark in marks], [mark[1] for mark in marks]
    spread = Box(min(lons), min(lats), max(lons), max(lats))
    middle = ((spread.west + spread.east) / 2, (spread.south + spread.north) / 2)
    around = next((ring.box for ring in home if ring.box.has(*middle)), home[0].box)
    squeeze = max(cos(radians(middle[1])), 0.2)
    half = min(max(_half(around, squeeze), NEAREST), max(FARTHEST, _half(spread, squeeze)))
    fits = half >= _half(around, squeeze) and around.has(*middle)
    x, y = ((around.west + around.east) / 2, (around.south + around.north) / 2) if fits else middle
    wide = half * WIDTH / HEIGHT / squeeze
    return Box(x - wide, y - half, x + wide, y + half)


def _half(box: Box, squeeze: float) -> float:
    """Return half the height, in degrees, of a map that shows a box with a margin."""
    high, wide = box.north - box.south, (box.east - box.west) * squeeze * HEIGHT / WIDTH
    return max(high, wide) / 2 * MARGIN
