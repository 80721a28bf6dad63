"""Headlines as ids and file names."""

from __future__ import annotations

import pytest

from generator.model.naming import slug

NAMES = {
    "23 Rockets Slam Into Kabul": "23-rockets-slam-into-kabul",
    "At least 12 die as the ferry 'Amal' sinks off the coast of Oman": "at-least-12-die-as-the-ferry-amal",
    "Governor’s guard shot in Łódź, Tromsø and Großau": "governors-guard-shot-in-lodz-tromso-and-grossau",
    "Kyiv–Lviv train derails": "kyiv-lviv-train-derails",
    "Bomb in Ağrı": "bomb-in-agri",
    "Ракеты упали на Кабул": "report-e0ca38bb",
    "انفجار في كابول": "report-7f70b143",
    "Rockets fall on Кабул": "rockets-fall-on-1bdeee0c",
    "🔥🔥": "report-c76bbcb8",
    "": "report-e3b0c442",
}


@pytest.mark.parametrize(("title", "name"), NAMES.items())
def test_a_headline_gives_one_name(title, name):
    assert slug(title) == name


def test_headlines_without_latin_letters_keep_apart():
    titles = ["Ракеты упали на Кабул", "Взрыв в Кабуле", "喀布尔火箭袭击", "🔥", "💥"]
    assert len({slug(title) for title in titles}) == len(titles)
