"""Words as outlines (``data/lettering.tsv.gz``, told in the README beside it)."""

from __future__ import annotations

import gzip
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate
from typing import Literal, NamedTuple

import numpy as np

from generator.render.picture.raster import Edges, edges_of

Face = Literal["serif", "sans"]
PER_EM = 1000
ELLIPSIS = "…"


class Letter(NamedTuple):
    """A letter: its width, and its edges, downwards from the line it stands on."""

    width: int
    edges: Edges


def width(text: str, face: Face, size: float) -> float:
    """Measure a line of text."""
    return sum(letter.width for letter in _letters(text, face)) * size / PER_EM


def outlines(text: str, face: Face, size: float, x: float, y: float) -> Edges:
    """Return the edges of a line of text that starts at x and stands on y."""
    scale, found = size / PER_EM, [np.empty((0, 4))]
    for letter in _letters(text, face):
        found.append(letter.edges * scale + (x, y, x, y))
        x += letter.width * scale
    edges: Edges = np.vstack(found)
    return edges


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
        (face, chr(int(code, 16))): Letter(
            int(wide), edges_of(_ring(ring) for ring in rings.split(";") if ring)
        )
        for face, code, wide, rings in rows
    }


def _ring(text: str) -> tuple[tuple[int, int], ...]:
    steps = [step.split(",") for step in text.split(" ")]
    xs, ys = accumulate(int(x) for x, _ in steps), accumulate(-int(y) for _, y in steps)
    return tuple(zip(xs, ys, strict=True))
