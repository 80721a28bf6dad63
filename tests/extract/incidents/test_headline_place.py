"""Where the headline says it happened counts, also where the report itself tells of other places first."""

from __future__ import annotations

from generator.extract.pipeline import make_entries
from generator.model.article import Article


def test_the_place_of_the_headline_wins_over_where_politicians_meet(nlp):
    article = Article(
        "Shells fell on crowded streets of the capital on Saturday, killing eight people, hours before envoys "
        "were due to meet both sides of the peace talks in Qatar.",
        "a.md",
        "md",
        "0" * 64,
        title="Shells hit Kabul, killing eight, as envoys meet",
        published="2020-11-21",
    )
    (entry,) = make_entries(nlp, [article])
    names = {place.id: place.name for place in entry.brief.places}
    assert names[entry.brief.incidents[0].places[0]] == "Kabul"


def places(found):
    names = {place.id: place.name for place in found.places}
    return [names[i] for i in found.main.places]


def test_a_place_of_another_clause_does_not_outvote_the_scene(read):
    _, found = read(
        "Rockets hit Kabul on Thursday, killing two, before talks that Qatar hosts in Doha, in Qatar."
    )
    assert places(found) == ["Kabul", "Afghanistan"]


def test_a_country_spoken_of_is_where_it_happened_for_want_of_a_place(read):
    _, found = read(
        "Two Salvadoran priests were murdered by soldiers on Thursday, said a bishop of El Salvador."
    )
    assert places(found) == ["El Salvador"]


def test_a_dateline_is_no_neighbour_of_a_place_in_the_headline(read):
    _, found = read(
        "KYIV, March 5 – A missile killed four people in flats in Dnipro on Thursday.",
        "Missile hits flats in Dnipro",
    )
    assert places(found) == ["Dnipro", "Ukraine"]


def test_the_town_named_for_its_distance_is_not_the_scene(read):
    _, found = read(
        "Four people were killed today by a bomb that wrecked a bakery in the town of Salento, some 200 km "
        "west of Bogota, in the department of Quindio, the mayor said. A general in Bogota blamed rebels."
    )
    assert places(found) == ["Salento", "Quindio", "Colombia"]


def test_two_towns_hit_are_both_the_scene(read):
    _, found = read(
        "Bombs exploded in the town of Talca and in the city of Temuco on Thursday, killing two policemen."
    )
    assert sorted(places(found)) == ["Chile", "Talca", "Temuco"]


def test_where_ministers_spoke_of_it_is_not_the_scene(read):
    _, found = read(
        "Gunmen killed nine farmers in the village of Tarwasa in Niger on Sunday. President Bazoum said so at a "
        "meeting with ministers in Paris. In Brussels, diplomats called for calm."
    )
    assert places(found)[0] == "Tarwasa"
    assert not {"Paris", "Brussels"} & set(places(found))


def test_the_scene_of_an_earlier_event_is_its_own(read):
    _, found = read(
        "Gunmen abducted 300 boys from a school in Kankara in Nigeria on Friday, police said. In 2014, Boko Haram "
        "abducted 276 girls from a school in Chibok."
    )
    names = {place.id: place.name for place in found.places}
    assert [[names[i] for i in incident.places] for incident in found.incidents] == [
        ["Kankara", "Nigeria"],
        ["Chibok", "Nigeria"],
    ]


def test_an_earlier_event_at_the_same_market_shares_the_scene(read):
    _, found = read(
        "A car bomb killed nine people at a crowded market in Mosul on Sunday, police said. A bombing killed 14 "
        "people at the same market in October 2020.",
    )
    names = {place.id: place.name for place in found.places}
    assert [[names[i] for i in incident.places] for incident in found.incidents] == [["Mosul", "Iraq"]] * 2


def test_the_region_told_goes_with_a_place_nobody_knows(read):
    _, found = read(
        "A patrol shot two men in Tarnekwal district on Thursday, the governor of Zabul province said."
    )
    assert places(found) == ["Tarnekwal district", "Zabul province", "Afghanistan"]


def test_a_lake_gets_the_only_country_of_the_text(read):
    _, found = read(
        "A ferry sank on Lake Victoria on Friday, killing 40 people. The wreck was towed to Mwanza in Tanzania."
    )
    names = {place.id: place.name for place in found.places}
    assert [names[i] for i in found.main.places] == ["Lake Victoria", "Tanzania"]


def test_places_of_one_list_go_together(read):
    _, found = read(
        "Troops fired on strikers across Myanmar on Sunday and killed nine people. They died when live rounds were "
        "used against crowds in Yangon, Dawei, Mandalay, Myeik and Pakokku, a monitor said."
    )
    assert places(found) == ["Yangon", "Dawei", "Mandalay", "Myeik", "Pakokku", "Myanmar"]
