"""Outlines of countries: where they lie, closed rings, neighbours both ways, slim."""

from __future__ import annotations

from importlib.resources import files

import pytest

from generator.render.outlines import _table, neighbours, outline


def box(country):
    points = [point for ring in outline(country) for point in ring]
    lons, lats = zip(*points, strict=True)
    return min(lons), min(lats), max(lons), max(lats)


@pytest.mark.parametrize(
    ("country", "lon", "lat"),
    [("AF", 69.17, 34.53), ("SY", 36.3, 33.5), ("UA", 30.5, 50.45), ("XK", 21.17, 42.67), ("PS", 34.46, 31.5), ("LK", 79.86, 6.93), ("SO", 45.34, 2.04)],
)  # fmt: skip
def test_the_capital_lies_in_the_box_of_its_country(country, lon, lat):
    left, bottom, right, top = box(country)
    assert left <= lon <= right
    assert bottom <= lat <= top


def test_rings_are_closed_and_on_the_globe():
    for country in _table():
        for ring in outline(country):
            assert len(ring) >= 4
            assert ring[0] == ring[-1]
            assert all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in ring)


def test_neighbours_hold_both_ways():
    for country in _table():
        for other in neighbours(country):
            assert country in neighbours(other)


@pytest.mark.parametrize(
    ("country", "near"),
    [("AF", {"CN", "IR", "PK", "TJ", "TM", "UZ"}), ("LK", set()), ("PT", {"ES"}), ("LS", {"ZA"})],
)
def test_neighbours(country, near):
    assert set(neighbours(country)) == near


def test_an_unknown_code_has_nothing():
    assert outline("ZZ") == ()
    assert neighbours("ZZ") == ()


def test_the_data_is_slim():
    assert files("generator.render").joinpath("data/outlines.tsv.gz").stat().st_size < 700_000
