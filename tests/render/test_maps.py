"""Maps: the right country, the point where it belongs, no point where none is known."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.brief import Place
from generator.render.maps.drawing import clip, path
from generator.render.maps.locator import HEIGHT, WIDTH, country_map, locator
from generator.render.maps.outlines import Box, rings
from generator.render.maps.world import land, world_map


def place(kind="settlement", country="AF", lat=34.5, lon=69.2):
    return Place("p1", "Somewhere", kind, country, lat, lon, None, ())


@pytest.mark.parametrize(
    ("country", "lat", "lon"),
    [
        ("AF", 34.5, 69.2),
        ("US", 29.2, -99.8),
        ("RU", 66.0, -171.0),
        ("FJ", -16.5, 179.9),
        ("MT", 35.9, 14.5),
        ("CL", -53.2, -70.9),
    ],
)
def test_the_country_is_drawn_with_the_point_inside_the_frame(country, lat, lon):
    found = locator((place(country=country, lat=lat, lon=lon),))
    assert [dot.mark for dot in found.dots] == ["point"]
    assert found.country.startswith("M")
    assert 0 <= found.dots[0].x <= WIDTH
    assert 0 <= found.dots[0].y <= HEIGHT
    assert len(found.country) + len(found.neighbours) < 16_000


@pytest.mark.parametrize(("kind", "mark"), [("region", ["area"]), ("country", []), ("site", ["point"])])
def test_a_mark_is_no_sharper_than_the_place(kind, mark):
    assert [dot.mark for dot in locator((place(kind),)).dots] == mark


def test_all_towns_of_an_incident_are_marked_and_no_region_around_them():
    found = locator(
        (place(), place(lat=36.7, lon=67.1), place("region", lat=36.0, lon=67.0), place("country"))
    )
    assert [dot.mark for dot in found.dots] == ["point", "point"]


def test_no_map_without_coordinates_or_country():
    assert locator(()) is None
    assert locator((place(lat=None),)) is None
    assert locator((place(country=None),)) is None
    assert locator((place(country="ZZ"),)) is None


def test_a_country_shows_all_its_marks_however_far_apart():
    far = (place(country="RU", lat=55.7, lon=37.6), place(country="RU", lat=62.0, lon=129.7))
    found = country_map("RU", [*far, place()])
    assert len(found.dots) == 2
    for dot in found.dots:
        assert 0 <= dot.x <= WIDTH
        assert 0 <= dot.y <= HEIGHT
    assert country_map("RU", [place("country", "RU", 60.0, 90.0)]) is None


def test_countries_are_no_points_on_the_world():
    found = world_map([(place(),), (place(),), (place("country"),), ()])
    assert [(dot.x, dot.y, dot.total) for dot in found.dots] == [(498, 91, 2)]
    assert (found.placed, found.unplaced) == (2, 2)


def test_no_outline_runs_around_the_world():
    assert all(ring.box.east - ring.box.west < 180 for ring in rings() if ring.country != "AQ")
    assert len(land()) < 20_000


@given(st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=3, max_size=12))
def test_clipping_leaves_nothing_outside(points):
    box = Box(-10, -10, 10, 10)
    for x, y in clip(points, Box(-50, -50, 50, 50), box):
        assert -10.001 <= x <= 10.001
        assert -10.001 <= y <= 10.001
    assert re.fullmatch(r"(M-?\d+ -?\d+l[-\d ]+z)?", path([points], lambda p: p))
