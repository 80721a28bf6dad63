"""Weapons and targets, in the text's words."""

from __future__ import annotations

import pytest

WEAPONS = [
    ("A car bomb exploded outside a bank in Basra on Thursday, killing four.", ("car bomb",)),
    ("Rebels attacked the barracks near Cali with rockets and mortars, killing two soldiers.", ("rockets", "mortars")),
    ("A man armed with an AK-47 rifle opened fire in a bar in Cork and killed two.", ("AK-47 rifle",)),
    ("A bomb planted near the embassy in Lima went off on Monday, injuring three.", ("bomb",)),
    ("A guard was killed by a grenade thrown at the gate of the mine near Oruro.", ("grenade",)),
    ("Police raided a farm near Tumaco on Monday, detained four men and seized nine rifles.", ()),
    ("Four sticks of dynamite destroyed a pylon near Pasto on Sunday; no one was hurt.", ("dynamite",)),
]  # fmt: skip

TARGETS = [
    ("A bomb exploded in front of the embassy in Lima on Thursday.", ("embassy",)),
    (
        "A car bomb damaged the Spanish embassy in Lima on Monday, injuring three guards.",
        ("Spanish embassy",),
    ),
    ("Guerrillas attacked a police station in Pasto on Sunday and killed two officers.", ("police station",)),
    ("A bomb exploded outside the headquarters of the union in Quito on Monday.", ("headquarters",)),
    ("Rebels blew up two power pylons and a bridge near Cali on Sunday.", ("two power pylons", "bridge")),
    ("The attack on the airport in Mogadishu on Thursday killed two guards.", ("airport",)),
    ("A man was shot dead in Cork on Thursday.", ()),
]


@pytest.mark.parametrize(("text", "weapons"), WEAPONS)
def test_weapons(read, text, weapons):
    _, found = read(text)
    assert [w.lower() for w in found.main.weapons] == [w.lower() for w in weapons]


@pytest.mark.parametrize(("text", "targets"), TARGETS)
def test_targets(read, text, targets):
    _, found = read(text)
    assert found.main.targets == targets
