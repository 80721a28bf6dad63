"""The outlines of countries, for locator maps (``data/outlines.tsv.gz``, told in the README beside it)."""

from __future__ import annotations

import gzip
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate

PER_DEGREE = 100

Ring = tuple[tuple[float, float], ...]


def countries() -> tuple[str, ...]:
    """Return the alpha-2 codes of all countries there are outlines of, in order."""
    return tuple(_table())


def outline(country: str) -> tuple[Ring, ...]:
    """Return the rings of a country by its alpha-2 code: closed, points (lon, lat) in degrees.

    Rings inside another are holes: fill by the even-odd rule. An unknown code has none.
    """
    return _rings(country)


def neighbours(country: str) -> tuple[str, ...]:
    """Return the codes of the countries that share a land border with one, in order of code."""
    row = _table().get(country)
    return tuple(row[0].split("|")) if row and row[0] else ()


@lru_cache(maxsize=64)
def _rings(country: str) -> tuple[Ring, ...]:
    row = _table().get(country)
    return tuple(_ring(text) for text in row[1].split(";")) if row else ()


def _ring(text: str) -> Ring:
    steps = [step.split(",") for step in text.split(" ")]
    xs = accumulate(int(x) for x, _ in steps)
    ys = accumulate(int(y) for _, y in steps)
    return tuple((x / PER_DEGREE, y / PER_DEGREE) for x, y in zip(xs, ys, strict=True))


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, str]]:
    """Load the table: code → neighbours and rings as written."""
    text = gzip.decompress(files(__package__).joinpath("data/outlines.tsv.gz").read_bytes()).decode()
    rows = (line.split("\t") for line in text.splitlines())
    return {code: (near, rings) for code, near, rings in rows}
