"""Make the letters that pictures of briefs are written in: outlines of DejaVu fonts as straight lines.

usage: pip install fonttools
       python scripts/build_lettering.py /usr/share/fonts/truetype/dejavu

Writes ``generator/render/data/lettering.tsv.gz``; its form is told in the README there.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

DATA = Path(__file__).parents[1] / "generator/render/data"
FACES = {"serif": "DejaVuSerif-Bold.ttf", "sans": "DejaVuSans.ttf"}
LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x218, 0x219, 0x21A, 0x21B]
LETTERS += [0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7]
PER_EM = 1000
STEPS = 4

Point = tuple[float, float]


def curve(start: Point, control: Point, end: Point) -> list[Point]:
    """Cut a quadratic curve into STEPS lines."""
    found = []
    for step in range(1, STEPS + 1):
        t = step / STEPS
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        found.append(tuple(a * p + b * q + c * r for p, q, r in zip(start, control, end, strict=True)))
    return found


def rings_of(pen: DecomposingRecordingPen) -> Iterator[list[Point]]:
    """Give the contours of a glyph as closed rings."""
    ring: list[Point] = []
    for name, points in pen.value:
        if name == "moveTo":
            ring = [points[0]]
        elif name == "lineTo":
            ring.append(points[0])
        elif name == "qCurveTo":
            *controls, end = points
            middles = [((p[0] + q[0]) / 2, (p[1] + q[1]) / 2) for p, q in pairwise(controls)]
            for control, stop in zip(controls, [*middles, end], strict=True):
                ring += curve(ring[-1], control, stop)
        elif name == "closePath":
            yield ring


def written(ring: list[Point], scale: float) -> str:
    """Write a ring as its first point and the steps to each next one, without steps of no length."""
    points = [(round(x * scale), round(y * scale)) for x, y in ring]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    return " ".join(f"{x},{y}" for x, y in (points[0], *(step for step in steps if step != (0, 0))))


def lines(folder: Path) -> Iterator[str]:
    """Give a line a letter: face, code, width, rings."""
    for face, file in FACES.items():
        font = TTFont(folder / file)
        glyphs, names = font.getGlyphSet(), font.getBestCmap()
        scale = PER_EM / font["head"].unitsPerEm
        for code in LETTERS:
            if code in names:
                pen = DecomposingRecordingPen(glyphs)
                glyphs[names[code]].draw(pen)
                rings = ";".join(written(ring, scale) for ring in rings_of(pen))
                yield f"{face}\t{code:x}\t{round(glyphs[names[code]].width * scale)}\t{rings}\n"


def main() -> None:
    """Write the file."""
    text = "".join(lines(Path(sys.argv[1])))
    (DATA / "lettering.tsv.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
