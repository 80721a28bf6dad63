"""Countries as places: where each lies, its capital and its neighbours (``data/countries.tsv``)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from generator.extract.countries import country_name
from generator.extract.places.folding import fold
from generator.extract.places.gazetteer import Entry


@dataclass(frozen=True, slots=True)
class Country:
    """``capital`` is a folded name; ``neighbours`` are alpha-2 codes."""

    lat: float
    lon: float
    geonames: int
    population: int
    capital: str
    neighbours: frozenset[str]


@lru_cache(maxsize=1)
def countries() -> dict[str, Country]:
    """Load the table, by alpha-2 code."""
    text = files(__package__).joinpath("data/countries.tsv").read_text(encoding="utf-8")
    return dict(_row(line) for line in text.splitlines())


def _row(line: str) -> tuple[str, Country]:
    code, lat, lon, geonames, population, capital, neighbours = line.split("\t")
    near = frozenset(neighbours.split("|")) - {""}
    return code, Country(float(lat), float(lon), int(geonames), int(population), fold(capital), near)


@lru_cache(maxsize=256)
def country_entry(code: str) -> Entry:
    """Return a country as an entry."""
    row = countries().get(code)
    name = country_name(code) or code
    if row is None:
        return Entry(name, "country", code, "", None, None, 0, None)
    return Entry(name, "country", code, "", row.lat, row.lon, row.population, row.geonames)
