"""The gazetteer finds a name however it is spelt, quickly and without holding it all in memory."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.places.folding import fold
from generator.extract.places.gazetteer import entries_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mazār-e Sharīf", "Mazar-i-Sharif"),
        ("N'Djamena", "N’Djaména"),
        ("St. Louis", "Saint Louis"),
        ("Łódź", "Lodz"),
        ("KABUL", "Kabul"),
        ("Deir ez-Zor", "Deir ez Zor"),
        ("Saint-Étienne", "Saint Etienne"),
    ],
)
def test_spellings_fold_to_one_key(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Kyiv", "settlement", "UA"),
        ("Kiev", "alternate", "UA"),
        ("Mazar-e-Sharif", "settlement", "AF"),
        ("Nangarhar", "region", "AF"),
        ("Antioquia", "region", "CO"),
        ("Donbas", "wide", "UA"),
        ("Gaza Strip", "region", "PS"),
        ("Tigray", "region", "ET"),
        ("Darfur", "wide", "SD"),
        ("Uruzgan", "region", "AF"),
        ("Anbar", "region", "IQ"),
    ],
)
def test_known_names(name, kind, country):
    assert (kind, country) in {(e.kind, e.country) for e in entries_of(fold(name))}


@given(st.text(max_size=40))
def test_any_words_can_be_asked_for(text):
    assert all(-90 <= e.lat <= 90 and -180 <= e.lon <= 180 for e in entries_of(fold(text)))


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text):
    once = fold(text)
    assert fold(once) == fold(fold(once))


def test_it_is_slim():
    assert files("generator.extract.places").joinpath("data/gazetteer.bin").stat().st_size < 8_000_000
