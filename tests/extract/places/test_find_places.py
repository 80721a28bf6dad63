"""Sentences with the places they name: ``name|kind|country``, in order of mention."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.places import find_places
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings


def places_of(nlp, text, title=None):
    article = Article(text=text, path="a.txt", format="txt", sha256="0", title=title)
    head = f"{title}\n\n" if title else ""
    return find_places(Reading(article, nlp(head + text), len(head)), Findings()).places


def told(found):
    return "; ".join(f"{p.name}|{p.kind}|{p.country}" for p in found if p.mentions)


SENTENCES = [
    # settlements
    ("A bomb exploded in Kabul on Monday.", "Kabul|settlement|AF"),
    ("A man was shot in Paris on Monday.", "Paris|settlement|FR"),
    ("Two people died in Mosul on Friday.", "Mosul|settlement|IQ"),
    ("Shelling was heard in Kharkiv overnight.", "Kharkiv|settlement|UA"),
    ("Gunmen opened fire in Nairobi.", "Nairobi|settlement|KE"),
    ("A blast rocked Karachi on Tuesday.", "Karachi|settlement|PK"),
    ("Police clashed with crowds in Caracas.", "Caracas|settlement|VE"),
    ("The ferry left from Mwanza at noon.", "Mwanza|settlement|TZ"),
    ("Eight were wounded near Maiduguri.", "Maiduguri|settlement|NG"),
    ("A tower block collapsed in Miami.", "Miami|settlement|US"),
    ("A mine killed four soldiers near Kidal.", "Kidal|settlement|ML"),
    ("Fighters held Palma, a town in northern Mozambique.", "Palma|settlement|MZ; Mozambique|country|MZ"),
    ("GENEVA — An American strike hit Kunduz, American officials said.", "Geneva|settlement|CH; Kunduz|settlement|AF"),
    ("A bomber of Islamic State Khorasan Province struck in Kabul.", "Kabul|settlement|AF"),
    # spellings
    ("Rockets fell on Kiev at dawn.", "Kiev|settlement|UA"),
    ("Rockets fell on Kyiv at dawn.", "Kyiv|settlement|UA"),
    ("A mine went off near Mazar-e-Sharif.", "Mazar-e-Sharif|settlement|AF"),
    ("A mine went off near Mazar-i-Sharif.", "Mazar-i-Sharif|settlement|AF"),
    ("Families fled from Hodeidah in Yemen.", "Hodeidah|settlement|YE; Yemen|country|YE"),
    ("A car bomb exploded in Medellín.", "Medellín|settlement|CO"),
    ("A car bomb exploded in Medellin.", "Medellin|settlement|CO"),
    ("Fighting went on in Deir al-Zor, Syria.", "Deir al-Zor|settlement|SY; Syria|country|SY"),
    ("The flood reached São Paulo.", "São Paulo|settlement|BR"),
    # the words that follow decide
    ("A man was shot in Paris, Texas, on Monday.", "Paris|settlement|US; Texas|region|US"),
    ("Five died in Birmingham, Alabama.", "Birmingham|settlement|US; Alabama|region|US"),
    ("Five died in Birmingham, England.", "Birmingham|settlement|GB; England|region|GB"),
    ("Five died in Cordoba, Argentina.", "Cordoba|settlement|AR; Argentina|country|AR"),
    ("Five died in Cordoba, Spain.", "Cordoba|settlement|ES; Spain|country|ES"),
    ("A shooting in Moscow, Idaho, left four dead.", "Moscow|settlement|US; Idaho|region|US"),
    ("A shooting in Moscow left four dead.", "Moscow|settlement|RU"),
    ("Two were stabbed in Cambridge, Massachusetts.", "Cambridge|settlement|US; Massachusetts|region|US"),
    ("A bus crashed in Tripoli, Lebanon.", "Tripoli|settlement|LB; Lebanon|country|LB"),
    ("A bus crashed in Tripoli, Libya.", "Tripoli|settlement|LY; Libya|country|LY"),
    ("A girl was hurt in Mobile, Ala., on Sunday.", "Mobile|settlement|US; Alabama|region|US"),
    ("Storms hit Daytona Beach, Fla., on Sunday.", "Daytona Beach|settlement|US; Florida|region|US"),
    # regions and their type words
    ("Troops fought in Sangin district of Helmand province.", "Sangin district|region|AF; Helmand province|region|AF"),
    ("Insurgents attacked in Nangarhar.", "Nangarhar|region|AF"),
    ("The governor of Nangarhar province spoke.", "Nangarhar province|region|AF"),
    ("The raid in Kabul province ended.", "Kabul province|region|AF"),
    ("Shells fell on villages in Kharkiv oblast, Ukraine.", "Kharkiv oblast|region|UA; Ukraine|country|UA"),
    ("Rebels attacked a post in the department of Antioquia, Colombia.", "Antioquia|region|CO; Colombia|country|CO"),
    ("The flood drowned cattle in Borno state.", "Borno state|region|NG"),
    ("Clashes broke out in Idlib governorate, Syria.", "Idlib governorate|region|SY; Syria|country|SY"),
    ("Fires burned across California.", "California|region|US"),
    ("A raid took place in Diyala province, Iraq.", "Diyala province|region|IQ; Iraq|country|IQ"),
    ("Two soldiers fell in Uruzgan.", "Uruzgan|region|AF"),
    ("Houses burned in Allegheny County, Pennsylvania.", "Allegheny County|region|US; Pennsylvania|region|US"),
    # regions outside the order of countries
    ("Shells fell on Gaza City in the Gaza Strip.", "Gaza City|settlement|PS; Gaza Strip|region|PS"),
    ("Settlers and soldiers clashed in the West Bank.", "West Bank|region|PS"),
    ("Fighting flared in Kashmir.", "Kashmir|region|None"),
    ("Aid reached Tigray at last.", "Tigray|region|ET"),
    ("The front in Donbas has not moved.", "Donbas|region|UA"),
    ("Villages burned in Darfur.", "Darfur|region|SD"),
    ("Two ships were hit in the Red Sea.", "Red Sea|region|None"),
    ("Soldiers died in the Sahel.", "Sahel|region|None"),
    ("Pirates seized a tanker in the Gulf of Aden.", "Gulf of Aden|region|None"),
    ("A patrol was ambushed in Cabo Delgado, Mozambique.", "Cabo Delgado|region|MZ; Mozambique|country|MZ"),
    ("Marines landed in Crimea.", "Crimea|region|UA"),
    ("The quake shook Kurdistan.", "Kurdistan|region|IQ"),
    # countries
    ("The earthquake killed hundreds in Morocco.", "Morocco|country|MA"),
    ("Talks between Ethiopia and Eritrea failed.", "Ethiopia|country|ET; Eritrea|country|ER"),
    ("Militants crossed from Pakistan into Afghanistan.", "Pakistan|country|PK; Afghanistan|country|AF"),
    ("The bomb was made in the United States.", "United States|country|US"),
    ("The strike was condemned in Burma.", "Burma|country|MM"),
    ("Rains fell in Ivory Coast.", "Ivory Coast|country|CI"),
    # sites
    ("Gunmen opened fire at Ataturk Airport in Istanbul, Turkey.", "Ataturk Airport|site|TR; Istanbul|settlement|TR; Turkey|country|TR"),
    ("A car bomb hit the German consulate in Mazar-i-Sharif.", "German consulate|site|AF; Mazar-i-Sharif|settlement|AF"),
    ("Rockets landed near Kabul University in Kabul.", "Kabul University|site|AF; Kabul|settlement|AF"),
    ("A bomb went off at Jolo Cathedral in the Philippines.", "Jolo Cathedral|site|PH; Philippines|country|PH"),
    ("People gathered in Freedom Plaza in Washington.", "Freedom Plaza|site|US; Washington|settlement|US"),
    ("A parcel exploded in Rue Victor Hugo in Lyon.", "Rue Victor Hugo|site|FR; Lyon|settlement|FR"),
    ("A truck was driven into Westminster Bridge in London.", "Westminster Bridge|site|GB; London|settlement|GB"),
    ("Mortars fell inside Camp Bastion in Helmand.", "Camp Bastion|site|AF; Helmand|region|AF"),
    ("Shots were heard at the White House.", "White House|site|US"),
    ("A tram overturned near Sandilands tram station in Croydon.", "Sandilands tram station|site|GB; Croydon|settlement|GB"),
    # places no gazetteer knows
    ("Troops attacked the village of Zarkudak in Helmand province.", "Zarkudak|settlement|AF; Helmand province|region|AF"),
    ("Gunmen raided the village of Ombalwa in Nigeria.", "Ombalwa|settlement|NG; Nigeria|country|NG"),
    ("A patrol was hit in Khoshkabul district, Kandahar province.", "Khoshkabul district|region|AF; Kandahar province|region|AF"),
    # common words that are towns only where the text says so
    ("Fire destroyed Paradise, California.", "Paradise|settlement|US; California|region|US"),
    ("He hoped to be in Paradise.", ""),
    ("A gunman killed four in Federal Way, Washington.", "Federal Way|settlement|US; Washington|region|US"),
    ("Strikes hit the Al-Amal neighborhood of Khan Younis.", "Al-Amal|settlement|PS; Khan Younis|settlement|PS"),
    ("Shells fell on Bethlehem.", "Bethlehem|settlement|PS"),
    ("A drone strike killed five in Miram Shah, Pakistan.", "Miram Shah|settlement|PK; Pakistan|country|PK"),
    ("The Somali capital was quiet; fighting went on in Kismayo.", "Mogadishu|settlement|SO; Kismayo|settlement|SO"),
    # a country and a state of one name
    ("A gunman in Georgia killed eight, Atlanta police said.", "Georgia|region|US; Atlanta|settlement|US"),
    ("Protests went on in Georgia; in Tbilisi police used water cannon.", "Georgia|country|GE; Tbilisi|settlement|GE"),
    ("A ferry sank in Lake Victoria.", "Lake Victoria|region|None"),
    # towns that the language model takes for persons, in the country of the text
    ("Salvadoran troops clashed with rebels in Zacatecoluca.", "Zacatecoluca|settlement|SV"),
    ("The mayor of Abrego was killed, Colombian police said.", "Abrego|settlement|CO"),
    # a namesake abroad is no quarter of a town here
    ("Salvadoran rebels held the Escalon neighborhood in San Salvador.", "Escalon|settlement|SV; San Salvador|settlement|SV"),
    ("The attack took place in Colonia Miramontes, San Salvador.", "Colonia Miramontes|settlement|SV; San Salvador|settlement|SV"),
    ("Fighting went on in La Paz Department in El Salvador.", "La Paz Department|region|SV; El Salvador|country|SV"),
    # streets named in a list, and groups named for a town
    ("Two bombs went off on Bandera and Alameda streets in Santiago.", "Santiago|settlement|CL"),
    ("The Medellin cartel killed a judge in Bogota.", "Bogota|settlement|CO"),
    ("The USIS reported a blast in San Salvador.", "San Salvador|settlement|SV"),
    # several
    ("Bombs went off in Baghdad, Basra and Kirkuk.", "Baghdad|settlement|IQ; Basra|settlement|IQ; Kirkuk|settlement|IQ"),
    ("They drove from Damascus to Beirut.", "Damascus|settlement|SY; Beirut|settlement|LB"),
    ("Flights between London and Cairo were stopped.", "London|settlement|GB; Cairo|settlement|EG"),
    ("Troops left Ghazni and Wardak provinces.", "Ghazni|region|AF; Wardak provinces|region|AF"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_places(nlp, text, answer):
    assert told(places_of(nlp, text)) == answer


NO_PLACES = [
    "Paris Hilton arrived late.",
    "Houston said he was sorry.",
    "The Boston Globe reported the news.",
    "Whitney Houston sang.",
    "Mr Lincoln denied the charge.",
    "Gen. Austin Miller took command.",
    "President Carter left office.",
    "Sergeant Jackson was wounded.",
    "The Islamic State claimed the attack.",
    "Florence Nightingale was a nurse.",
    "Manchester United won the match.",
    "The Washington Post ran the story.",
    "Officers of the police said nothing.",
    "The Chicago Tribune and the New York Times disagreed.",
    "Judge Hamilton sent her to prison.",
    "He was a Taliban commander.",
    "The attack happened on Monday in March.",
    "Detective Madison gave evidence.",
    "Captain Sydney Carton wrote home.",
    "None of the victims was named.",
    "Real Madrid drew with Inter Milan.",
    "The Dallas Cowboys beat the Denver Broncos.",
    "Sydney Sweeney and Virginia Woolf were named.",
    "The Geneva Conventions apply.",
    "Fighters in the Canton fled.",
    "Elena spoke of her trust in Morales.",
    "The Medellin drug cartel paid him.",
    "The Tehran Times and The Jerusalem Post reported it.",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_persons_clubs_and_papers_are_no_places(nlp, text):
    assert told(places_of(nlp, text)) == ""


WITHIN = [
    ("A bomb hit Kabul University in Kabul, Afghanistan.", "Kabul University", ["Kabul", "Afghanistan"]),
    ("A man was shot in Paris, Texas.", "Paris", ["Texas", "United States"]),
    ("Shells fell on Gaza City in the Gaza Strip.", "Gaza City", ["Gaza Strip", "Palestine"]),
    ("Troops fought in Sangin district of Helmand province.", "Sangin district", ["Helmand province", "Afghanistan"]),
    ("A bomb hit Basra.", "Basra", ["Iraq"]),
    ("Troops raided the village of Zarkudak in Helmand province.", "Zarkudak", ["Helmand province", "Afghanistan"]),
    ("Rebels held the Escalon neighborhood in San Salvador.", "Escalon", ["San Salvador", "El Salvador"]),
    ("A car bomb hit the German consulate in Mazar-i-Sharif, Balkh province.", "German consulate", ["Mazar-i-Sharif", "Balkh province", "Afghanistan"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "around"), WITHIN)
def test_what_lies_in_what(nlp, text, name, around):
    found = places_of(nlp, text)
    names = {p.id: p.name for p in found}
    place = next(p for p in found if p.name == name)
    assert [names[i] for i in place.within] == around


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        ("Rockets hit the Afghan capital on Saturday.", "Kabul"),
        ("A blast shook the Iraqi capital.", "Baghdad"),
        ("Crowds filled Somalia's capital.", "Mogadishu"),
        ("Shots were heard in the Kenyan capital.", "Nairobi"),
    ],
)
def test_a_capital_told_by_its_country(nlp, text, capital):
    place = next(p for p in places_of(nlp, text) if p.kind == "settlement")
    assert place.name == capital
    assert "capital" in text[place.mentions[0].start : place.mentions[0].end]


def test_a_country_the_text_leaves_to_the_reader_has_no_mentions(nlp):
    kabul, afghanistan = places_of(nlp, "Rockets hit Kabul on Saturday.")
    assert (afghanistan.kind, afghanistan.country, afghanistan.mentions) == ("country", "AF", ())
    assert kabul.within == (afghanistan.id,)


def test_a_province_is_not_its_capital(nlp):
    found = places_of(nlp, "Fighting in Kandahar province spread to Kandahar city on Monday.")
    assert told(found) == "Kandahar province|region|AF; Kandahar city|settlement|AF"


def test_a_site_takes_the_position_of_its_town(nlp):
    site, town = places_of(nlp, "A car bomb hit the German consulate in Mazar-i-Sharif.")[:2]
    assert (site.lat, site.lon, site.geonames) == (town.lat, town.lon, None)
    assert site.within[0] == town.id


def test_an_unknown_place_has_no_position(nlp):
    place = places_of(nlp, "Troops attacked the village of Zarkudak in Helmand province.")[0]
    assert (place.lat, place.lon, place.geonames) == (None, None, None)


def test_a_dateline_is_a_place_in_its_plain_spelling(nlp):
    text = "KABUL, Nov. 21 (Reuters) – Rockets killed eight people on Saturday, officials said."
    assert told(places_of(nlp, text)) == "Kabul|settlement|AF"


def test_the_country_of_the_text_decides_between_namesakes(nlp):
    text = "Protests spread across Chile on Monday. In Santiago, Chilean police fired tear gas."
    assert told(places_of(nlp, text)) == "Chile|country|CL; Santiago|settlement|CL"


def test_headline_and_body_name_one_place(nlp):
    found = places_of(nlp, "A bomb exploded in Kabul on Monday.", title="Bomb explodes in Kabul")
    assert [len(p.mentions) for p in found] == [2, 0]


PIECES = re.findall(
    r"[^ ]+",
    "in near Kabul , Paris Texas the village of Qala - e Mumin . district Helmand 's ( ) al Gaza University",
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*PIECES, "\n\n", "said", "capital", "Afghan", "Fla.", "Embassy"]), max_size=30)
)
def test_mentions_are_exact_and_references_hold(nlp, words):
    text = " ".join(words)
    found = places_of(nlp, text)
    ids = {p.id for p in found}
    assert [p.id for p in found] == [f"p{n}" for n in range(1, len(found) + 1)]
    for place in found:
        assert place.name.strip()
        assert set(place.within) <= ids - {place.id}
        assert (place.lat is None) == (place.lon is None)
        for span in place.mentions:
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip() == text[span.start : span.end]
