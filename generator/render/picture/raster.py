"""Filling outlines with colour, smooth at their edges, and writing the result as PNG.

Coverage is summed from signed areas under edges, line by line, as font rasterizers do (see
https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

Point = tuple[float, float]
Colour = tuple[int, int, int]
Canvas = npt.NDArray[np.float32]
Edges = npt.NDArray[np.float64]
LINES = 4
ABOVE, LEVEL = 2, 3
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def canvas(width: int, height: int, colour: Colour) -> Canvas:
    """Make a canvas of one colour."""
    return np.full((height, width, 3), colour, dtype=np.float32)


def edges_of(rings: Iterable[Sequence[Point]]) -> Edges:
    """Return the edges of closed rings that are not level, as rows of x, y, x, y."""
    sides = [np.hstack([ring, np.roll(ring, -1, axis=0)]) for ring in map(np.array, rings) if len(ring)]
    edges: Edges = np.vstack(sides) if sides else np.empty((0, 4))
    sloping: Edges = edges[edges[:, 1] != edges[:, 3]]
    return sloping


def fill(on: Canvas, edges: Edges, colour: Colour, opacity: float = 1.0) -> None:
    """Fill what edges enclose; inner rings that run the other way round are holes.

    What lies outside the canvas is cut off.
    """
    if not len(edges):
        return
    height, width = on.shape[:2]
    left, top = (max(0, int(edges[:, (n, n + 2)].min())) for n in (0, 1))
    right, bottom = (int(edges[:, (n, n + 2)].max()) + 1 for n in (0, 1))
    part = on[top : min(bottom, height), left : min(right, width)]
    if part.size:
        cover = _coverage(edges - (left, top, left, top), part.shape[1], part.shape[0]) * opacity
        part += cover.astype(np.float32)[:, :, None] * (np.array(colour, dtype=np.float32) - part)


def _coverage(edges: Edges, width: int, height: int) -> Edges:
    """Return how much of every pixel is covered, from 0 to 1: LINES lines are looked at in each."""
    x0, y0, x1, y1 = edges.T
    down = np.where(y1 > y0, 1.0, -1.0)
    top, bottom = np.minimum(y0, y1) * LINES, np.maximum(y0, y1) * LINES
    first = np.clip(np.ceil(top - 0.5), 0, height * LINES).astype(np.int64)
    last = np.clip(np.ceil(bottom - 0.5), 0, height * LINES).astype(np.int64)
    counts = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(len(edges)), counts)
    line = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + first[edge]
    share = ((line + 0.5) / LINES - y0[edge]) / (y1 - y0)[edge]
    across = np.clip(x0[edge] + share * (x1 - x0)[edge], 0, width)
    pixel = across.astype(np.int64)
    part = across - pixel
    steps = np.zeros(height * (width + 2))
    at = line // LINES * (width + 2) + pixel
    np.add.at(steps, at, down[edge] * (1 - part))
    np.add.at(steps, at + 1, down[edge] * part)
    summed: Edges = np.cumsum(steps.reshape(height, width + 2), axis=1)[:, :width]
    return np.clip(np.abs(summed) / LINES, 0, 1)


def png(drawn: Canvas) -> bytes:
    """Write a canvas as PNG (https://www.w3.org/TR/png-3/), each line as what differs from the one above."""
    height, width = drawn.shape[:2]
    pixels = np.rint(drawn).astype(np.uint8).reshape(height, width * 3)
    changes = np.diff(pixels, axis=0, prepend=np.zeros((1, width * 3), dtype=np.uint8))
    rows = np.hstack([np.full((height, 1), ABOVE, dtype=np.uint8), changes])
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(rows.tobytes(), LEVEL)
    return SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
