"""The gazetteer: a sorted table of names in compressed blocks, of which only those asked for are opened.

``data/gazetteer.bin`` is told in the README beside it. It is mapped, not read: loading costs the index only.
"""

from __future__ import annotations

import mmap
import struct
import zlib
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from itertools import accumulate
from typing import Literal

from generator.extract.places.folding import title_of

RowKind = Literal["settlement", "alternate", "region", "district", "country", "wide", "site"]
KINDS: dict[str, RowKind] = {
    "s": "settlement",
    "a": "alternate",
    "r": "region",
    "d": "district",
    "w": "wide",
    "p": "site",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a name may stand for.

    ``admin1`` is the GeoNames code of the first-level region it is or lies in; an ``alternate`` is a
    settlement under a name other than its own; ``wide`` is a region that is no part of one country's order.
    """

    name: str
    kind: RowKind
    country: str | None
    admin1: str
    lat: float | None
    lon: float | None
    population: int
    geonames: int | None


def contains(outer: Entry, inner: Entry) -> bool:
    """Say whether one entry lies in another, going by country and first-level region."""
    if outer.country is None:
        return False
    if outer.kind == "country":
        return inner.kind != "country" and inner.country == outer.country
    same = outer.country == inner.country and outer.admin1 == inner.admin1 != ""
    if outer.kind == "region":
        return same and inner.kind in {"settlement", "alternate", "district"}
    if outer.kind == "district":
        return same and inner.kind in {"settlement", "alternate"} and _near(outer, inner, 0.7)
    return False


def _near(one: Entry, other: Entry, degrees: float) -> bool:
    if one.lat is None or other.lat is None or one.lon is None or other.lon is None:
        return False
    return abs(one.lat - other.lat) <= degrees and abs(one.lon - other.lon) <= degrees


@dataclass(frozen=True, slots=True)
class _Blocks:
    """First key of each block in order, where each begins, and the mapped file."""

    keys: list[str]
    starts: list[int]
    body: mmap.mmap


@lru_cache(maxsize=1)
def _blocks() -> _Blocks:
    """Map the file and read its index."""
    with as_file(files(__package__).joinpath("data/gazetteer.bin")) as path, path.open("rb") as file:
        body = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    (length,) = struct.unpack("<I", body[:4])
    index = zlib.decompress(body[4 : 4 + length]).decode().splitlines()
    pairs = [line.split("\t") for line in index]
    starts = list(accumulate((int(size) for _, size in pairs), initial=4 + length))
    return _Blocks([key for key, _ in pairs], starts, body)


@lru_cache(maxsize=4096)
def entries_of(key: str) -> tuple[Entry, ...]:
    """Return what a folded name may stand for, most people first."""
    blocks = _blocks()
    at = bisect_right(blocks.keys, key) - 1
    if at < 0:
        return ()
    text = zlib.decompress(blocks.body[blocks.starts[at] : blocks.starts[at + 1]])
    found = []
    start = text.find(f"\n{key}\t".encode())
    while start >= 0:
        end = text.index(b"\n", start + 1)
        found.append(_entry(text[start + 1 : end].decode()))
        start = end if text.startswith(f"{key}\t".encode(), end + 1) else -1
    return tuple(found)


def _entry(line: str) -> Entry:
    key, kind, country, admin1, lat, lon, population, geonames, name = line.split("\t")
    return Entry(
        name or title_of(key),
        KINDS[kind],
        country or None,
        admin1,
        float(lat),
        float(lon),
        int(population),
        int(geonames) if geonames else None,
    )
