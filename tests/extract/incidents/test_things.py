"""Weapons and targets, in the text's words."""

from __future__ import annotations

import pytest

from generator.errors import ExtractError
from generator.extract.incidents import thing_weights

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

MODERN = [
    ("A man drove a van into a crowd outside a mosque in Leeds on Friday, killing two people.", ("van",)),
    ("A man ploughed a lorry into a street market in Ghent on Monday, killing twelve people.", ("lorry",)),
    ("A car crashed into a wall near Ghent on Monday, killing two people.", ()),
    ("A bomber drove a truck packed with explosives into a police base in Gao on Friday, killing ten.", ("truck packed with explosives",)),
    ("A drone laden with explosives struck a refinery near Ufa on Sunday, killing two workers.", ("drone laden with explosives",)),
    ("Two glide bombs hit an apartment block in Kharkiv on Tuesday, killing seven people.", ("glide bombs",)),
    ("Sea drones hit a warship off Sevastopol on Friday, killing four sailors.", ("Sea drones",)),
    ("Cluster munitions fell on a market in Idlib on Thursday and killed eleven people.", ("Cluster munitions",)),
    ("Helicopters dropped barrel bombs on a bakery in Aleppo on Monday, killing 14 people.", ("barrel bombs",)),
    ("Iskander missiles struck a hotel in Kramatorsk on Tuesday, killing 12 people.", ("Iskander missiles",)),
    ("Rebels shot down a transport plane with a surface-to-air missile near Goma on Tuesday, killing eight.", ("surface-to-air missile",)),
    ("Militants fired RPGs at a police convoy near Quetta on Sunday and killed four officers.", ("RPGs",)),
    ("Three mortar rounds landed in the yard of a school in Donetsk on Monday, killing a child.", ("mortar",)),
    ("Two men in suicide vests blew themselves up at an army base in Gao on Friday, killing nine soldiers.", ("suicide vests",)),
    ("A man stabbed three people with a kitchen knife at a station in Bremen on Friday.", ("kitchen knife",)),
    ("Youths threw Molotov cocktails at a police station in Athens on Saturday, injuring four officers.", ("Molotov cocktails",)),
    ("Chlorine gas was dropped on Saraqib on Saturday, killing at least nine people, rescuers said.", ("Chlorine gas",)),
    ("A bomber rammed an explosives-laden car into a police base in Gao on Friday, killing ten.", ("explosives-laden car",)),
    ("An air strike hit a car loaded with explosives near Kunduz on Monday, killing two men.", ()),
    ("Two mines blew up under a convoy near Gao on Thursday, killing three peacekeepers.", ("mines",)),
    ("A miner was shot dead at the gate of a gold mine near Oruro on Monday.", ()),
    ("Soldiers killed two men near Cali on Monday and secured 19 mortar rounds.", ()),
    ("An earthquake destroyed a hospital near Agadir on Friday, killing 200 people.", ()),
]  # fmt: skip

TARGETS = [
    ("A bomb exploded in front of the embassy in Lima on Thursday.", ("embassy",)),
    (
        "A car bomb damaged the Spanish embassy in Lima on Monday, injuring three guards.",
        ("Spanish embassy",),
    ),
    ("Guerrillas attacked a police station in Pasto on Sunday and killed two officers.", ("police station",)),
    (
        "A bomb exploded outside the headquarters of the union in Quito on Monday.",
        ("headquarters of the union",),
    ),
    ("Rebels blew up two power pylons and a bridge near Cali on Sunday.", ("two power pylons", "bridge")),
    ("The attack on the airport in Mogadishu on Thursday killed two guards.", ("airport",)),
    ("A man was shot dead in Cork on Thursday.", ()),
    ("An earthquake destroyed a hospital near Agadir on Friday, killing 200 people.", ()),
    ("A car bomb exploded in Basra on Thursday, killing four.", ()),
    (
        "Gunmen attacked a police post near Cali on Monday, killing two, a Facebook post said.",
        ("police post",),
    ),
    ("A home-made bomb exploded in a museum in Bergen on Monday, wounding four.", ("museum",)),
    ("The ministry was the target of a bomb attack in Lima on Monday.", ("ministry",)),
    ("A school hit by a rocket in Homs on Monday burned down; two teachers died.", ("school",)),
    ("The blast in Lima on Sunday shattered the windows of two shops.", ("windows of two shops",)),
    (
        "Guerrillas sabotaged a pipeline near Arauca on Tuesday and burned four drugstores.",
        ("pipeline", "four drugstores"),
    ),
]


@pytest.mark.parametrize(("text", "weapons"), WEAPONS + MODERN)
def test_weapons(read, text, weapons):
    _, found = read(text)
    assert [w.lower() for w in found.main.weapons] == [w.lower() for w in weapons]


@pytest.mark.parametrize(("text", "targets"), TARGETS)
def test_targets(read, text, targets):
    _, found = read(text)
    assert found.main.targets == targets


TOLD = [
    (  # the sentence after the lead tells what was used
        (
            "Six people died in an attack on a market in Maiduguri on Friday, police said. Two women detonated suicide"
            " vests near the fish stalls shortly before noon."
        ),
        ("suicide vests",),
    ),
    (  # found, not used
        (
            "Gunmen attacked a police post near Pasto on Sunday and killed two officers. Soldiers who searched the area"
            " later seized nine rifles and a crate of grenades."
        ),
        (),
    ),
    (  # an accident has none
        "A bus fell off a bridge near Cusco on Monday, killing nine people. A gun was found in the wreck.",
        (),
    ),
    ("Two men were detained in Kunar on Monday. The soldiers did not fire their weapons.", ()),
]


@pytest.mark.parametrize(("text", "weapons"), TOLD)
def test_weapons_told_anywhere_in_the_report(read, text, weapons):
    _, found = read(text)
    assert found.main.weapons == weapons


def test_what_heals_and_speaks_is_no_target(read):
    _, found = read(
        "A car bomb exploded outside a bank in Basra on Thursday, killing four people. The wounded were taken to"
        " hospital, the health ministry said. The blast wrecked a restaurant across the street."
    )
    assert found.main.targets == ("bank", "restaurant")


def test_weights_that_were_not_measured_are_refused(monkeypatch):
    monkeypatch.setattr(thing_weights, "CHECKSUM", "0" * 64)
    thing_weights.weights.cache_clear()
    with pytest.raises(ExtractError, match="not the ones that were measured"):
        thing_weights.weights()
    monkeypatch.undo()
    thing_weights.weights.cache_clear()
    assert thing_weights.weights()
