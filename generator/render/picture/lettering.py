"""Words as outlines (``data/lettering.tsv.gz``, told in the README beside it)."""

from __future__ import annotations

import gzip
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate
from typing import Literal, NamedTuple

Face = Literal["serif", "sans"]
Point = tuple[float, float]
PER_EM = 1000
ELLIPSIS = "…"


class Letter(NamedTuple):
    """A letter: its width, and its rings of points, upwards from the line it stands on."""

    width: int
    rings: tuple[tuple[tuple[int, int], ...], ...]


def width(text: str, face: Face, size: float) -> float:
    """Measure a line of text."""
    return sum(letter.width for letter in _letters(text, face)) * size / PER_EM


def outlines(text: str, face: Face, size: float, x: float, y: float) -> Iterator[list[Point]]:
    """Give the rings of a line of text that starts at x and stands on y; y runs downwards."""
    scale = size / PER_EM
    for letter in _letters(text, face):
        for ring in letter.rings:
            yield [(x + px * scale, y - py * scale) for px, py in ring]
        x += letter.width * scale


def lines(text: str, face: Face, size: float, room: float, most: int) -> tuple[str, ...]:
    """Break a text into lines that fit the room; what does not fit into ``most`` of them is cut short."""
    found: list[str] = []
    for word in text.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and width(longer, face, size) <= room:
            found[-1] = longer
        else:
            found.append(word)
    kept = found[:most]
    if len(found) > most:
        kept[-1] += ELLIPSIS
    return tuple(_shortened(line, face, size, room) for line in kept)


def _shortened(line: str, face: Face, size: float, room: float) -> str:
    while width(line, face, size) > room and len(line) > 1:
        line = line.removesuffix(ELLIPSIS)[:-1].rstrip() + ELLIPSIS
    return line


def _letters(text: str, face: Face) -> Iterator[Letter]:
    """Give the letters of a text: those we have, others without their accents, or not at all."""
    table = _table()
    for character in unicodedata.normalize("NFC", text):
        if (face, character) in table:
            yield table[face, character]
        else:
            plain = unicodedata.normalize("NFKD", character)
            yield from (table[face, part] for part in plain if (face, part) in table)


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], Letter]:
    packed = files("generator.render").joinpath("data/lettering.tsv.gz").read_bytes()
    rows = (line.split("\t") for line in gzip.decompress(packed).decode().splitlines())
    return {
        (face, chr(int(code, 16))): Letter(int(wide), tuple(_ring(ring) for ring in rings.split(";") if ring))
        for face, code, wide, rings in rows
    }


def _ring(text: str) -> tuple[tuple[int, int], ...]:
    steps = [step.split(",") for step in text.split(" ")]
    xs, ys = accumulate(int(x) for x, _ in steps), accumulate(int(y) for _, y in steps)
    return tuple(zip(xs, ys, strict=True))
