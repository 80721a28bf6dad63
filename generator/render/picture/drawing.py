"""The picture of a brief: its headline, its figures, when and where, and the map."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import cos, pi, sin
from typing import NamedTuple

import msgspec

from generator.render.maps.locator import Dot, Locator
from generator.render.picture.lettering import Face, lines, outlines, width
from generator.render.picture.raster import Canvas, Colour, Point, canvas, edges_of, fill, png

WIDTH, HEIGHT = 800, 420
EDGE, FOOT = 43, 377
BESIDE = 400
MAP_LEFT, MAP_TOP = 501, 193
MAP_HEIGHT = HEIGHT - MAP_TOP - EDGE
PAPER, INK, MUTED, TOLL = (251, 250, 247), (26, 29, 33), (91, 96, 104), (142, 36, 23)
SEA, LAND, HOME, WHITE = (238, 241, 242), (216, 216, 209), (185, 184, 173), (255, 255, 255)
HEADLINES = ((40, 2), (35, 3))
RING = re.compile(r"M(-?\d+) (-?\d+)l([-\d ]+)z")
ROUND = 48
SEAMS = (-0.8, 0.8)


class Style(NamedTuple):
    """How words are written."""

    face: Face
    size: float
    colour: Colour


NAME, KIND = Style("serif", 20, INK), Style("sans", 16, TOLL)
PLAIN, QUIET, LEAD = Style("sans", 17.5, INK), Style("sans", 17.5, MUTED), Style("sans", 17.5, TOLL)


class Fact(msgspec.Struct, frozen=True):
    """A figure: "at least" or "", "31", "injured"."""

    lead: str
    amount: str
    label: str


class PictureShown(msgspec.Struct, frozen=True):
    """What a picture shows; ``where`` and ``when`` may be "", and so may ``standing``."""

    site: str
    kind: str
    headline: str
    where: str
    when: str
    facts: tuple[Fact, ...]
    standing: str
    map: Locator | None


def draw(shown: PictureShown) -> bytes:
    """Draw the picture, as PNG of WIDTH and HEIGHT."""
    on = canvas(WIDTH, HEIGHT, PAPER)
    fill(on, edges_of([_box(WIDTH, 8)]), INK)
    _write(on, shown.site, NAME, (EDGE, 49))
    kind = shown.kind.upper()
    _write(on, kind, KIND, (WIDTH - EDGE - width(kind, KIND.face, KIND.size), 49))
    _headline(on, shown.headline)
    room = BESIDE if shown.map else WIDTH - 2 * EDGE
    _facts(on, shown.facts, room)
    for row, (text, style) in enumerate(((shown.where, PLAIN), (shown.when, PLAIN), (shown.standing, QUIET))):
        for line in lines(text, style.face, style.size, room, 1):
            _write(on, line, style, (EDGE, FOOT - 51 + 25 * row))
    if shown.map:
        _map(on[MAP_TOP : MAP_TOP + MAP_HEIGHT, MAP_LEFT : WIDTH - EDGE], shown.map)
    return png(on)


def _headline(on: Canvas, text: str) -> None:
    """Write the headline in the largest size that holds it."""
    room = WIDTH - 2 * EDGE
    size, most = next(
        ((size, most) for size, most in HEADLINES if len(lines(text, "serif", size, room, 9)) <= most),
        HEADLINES[-1],
    )
    for row, line in enumerate(lines(text, "serif", size, room, most)):
        _write(on, line, Style("serif", size, INK), (EDGE, 101 + round(size * 1.12) * row))


def _facts(on: Canvas, facts: tuple[Fact, ...], room: float) -> None:
    """Write the figures beside each other, as far as they fit."""
    x: float = EDGE
    for fact in facts:
        amount = Style("serif", 56 if len(fact.amount) <= 6 else 29, TOLL)
        lead = width(f"{fact.lead} ", LEAD.face, LEAD.size) if fact.lead else 0
        wide = lead + width(fact.amount, amount.face, amount.size)
        wide = max(wide, width(fact.label, QUIET.face, QUIET.size))
        if x + wide > EDGE + room:
            return
        _write(on, fact.lead, LEAD, (x, 269))
        _write(on, fact.amount, amount, (x + lead, 269))
        _write(on, fact.label, QUIET, (x, 295))
        x += wide + 37


def _write(on: Canvas, text: str, style: Style, at: Point) -> None:
    """Write a line that starts at a point and stands on it."""
    fill(on, outlines(text, style.face, style.size, *at), style.colour)


def _map(on: Canvas, map_: Locator) -> None:
    """Draw a map so that it fills its frame, the middle of it in the middle.

    Countries are drawn twice, a little apart, to close the seams between them.
    """
    height, wide = on.shape[:2]
    scale = max(wide / map_.width, height / map_.height)
    left, top = (wide - map_.width * scale) / 2, (height - map_.height * scale) / 2
    fill(on, edges_of([_box(wide, height)]), SEA)
    for path, colour in ((map_.neighbours, LAND), (map_.country, HOME)):
        edges = edges_of(_rings(path)) * scale
        for shift in SEAMS:
            corner = (left + shift, top + shift)
            fill(on, edges + corner * 2, colour)
    for dot in map_.dots:
        _mark(on, dot, left + dot.x * scale, top + dot.y * scale)


def _mark(on: Canvas, dot: Dot, x: float, y: float) -> None:
    if dot.mark == "area":
        fill(on, edges_of([_disc(x, y, 30)]), TOLL, 0.35)
    else:
        fill(on, edges_of([_disc(x, y, 9.5)]), WHITE)
        fill(on, edges_of([_disc(x, y, 7.5)]), TOLL)


def _rings(path: str) -> Iterator[list[Point]]:
    """Read the rings of a path as ``maps.drawing`` writes them."""
    for x, y, steps in RING.findall(path):
        ring = [(float(x), float(y))]
        numbers = [int(number) for number in steps.split()]
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            ring.append((ring[-1][0] + dx, ring[-1][1] + dy))
        yield ring


def _box(width: float, height: float) -> list[Point]:
    return [(0, 0), (width, 0), (width, height), (0, height)]


def _disc(x: float, y: float, radius: float) -> list[Point]:
    turns = (2 * pi * step / ROUND for step in range(ROUND))
    return [(x + radius * cos(turn), y + radius * sin(turn)) for turn in turns]
