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
    ("Rebels threw a rocket-propelled grenade at a convoy near Kunduz on Monday, killing three.", ("rocket-propelled grenade",)),
    ("A Mogadishu truck bomb killed nine people on Monday.", ("truck bomb",)),
    ("Two Shahed drones hit a power plant in Odesa on Friday, wounding four workers.", ("Shahed drones",)),
    ("Four policemen were killed by an RPG fired at their car in Lashkar Gah on Monday.", ("RPG",)),
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
    ("A car bomb exploded in Basra on Thursday, killing four.", ()),
    ("The ministry was the target of a bomb attack in Lima on Monday.", ("ministry",)),
    ("A school hit by a rocket in Homs on Monday burned down; two teachers died.", ("school",)),
    ("The blast in Lima on Sunday shattered the windows of two shops.", ("windows", "two shops")),
    (
        "Guerrillas sabotaged a pipeline near Arauca on Tuesday and burned four drugstores.",
        ("pipeline", "four drugstores"),
    ),
]


@pytest.mark.parametrize(("text", "weapons"), WEAPONS)
def test_weapons(read, text, weapons):
    _, found = read(text)
    assert [w.lower() for w in found.main.weapons] == [w.lower() for w in weapons]


@pytest.mark.parametrize(("text", "targets"), TARGETS)
def test_targets(read, text, targets):
    _, found = read(text)
    assert found.main.targets == targets
