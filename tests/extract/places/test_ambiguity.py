"""Names that are ambiguous: persons, clubs and papers called like towns, one name in two lands, spellings.

Each sentence with ``name|country`` of the places it names, in any order.
"""

from __future__ import annotations

import pytest

from generator.extract.places import find_places
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings

SENTENCES = [
    (
        "Shops in Yangon, Dawei, Myeik and Pakokku stayed shut on Monday.",
        "Yangon|MM; Dawei|MM; Myeik|MM; Pakokku|MM",
    ),
    ("In Kano, Musa said that the road to Abuja was open.", "Kano|NG; Abuja|NG"),
    ("Lord Wellington Masakadza said the village was safe.", ""),
    ("Gunmen shot Austin Reed, 34, outside his home in Cleveland.", "Cleveland|US"),
    ("Officer Jordan Hill was wounded in Lagos.", "Lagos|NG"),
    ("Chelsea beat Arsenal in London on Sunday.", "London|GB"),
    ("The Kabul Times reported a blast in Herat.", "Herat|AF"),
    ("The Baltimore Sun said the ship burned.", ""),
    ("Hyderabad in Pakistan's Sindh province was quiet.", "Hyderabad|PK; Sindh province|PK; Pakistan|PK"),
    ("A bomb in Hyderabad killed two, Indian police said.", "Hyderabad|IN"),
    ("A blast in Tripoli hit a convoy of the Libyan army.", "Tripoli|LY"),
    ("Four died in Valencia when Venezuelan police fired on crowds.", "Valencia|VE"),
    ("Floods in Valencia killed 200 people in Spain.", "Valencia|ES; Spain|ES"),
    ("The Afghan capital was hit by rockets.", "Kabul|AF"),
    ("A truck bomb exploded in the Nigerian capital on Friday.", "Abuja|NG"),
    ("Rockets fell on Mazār-e Sharīf.", "Mazār-e Sharīf|AF"),
    ("Fighting reached Mazar i Sharif.", "Mazar i Sharif|AF"),
    ("Shelling hit Kharkov and Nikolaev.", "Kharkov|UA; Nikolaev|UA"),
    ("The strike hit Zaporizhzhia.", "Zaporizhzhia|UA"),
    ("Troops entered Qandahar.", "Qandahar|AF"),
    ("A suicide bomber struck Peshāwar.", "Peshāwar|PK"),
    ("An explosion rocked Sana'a.", "Sana'a|YE"),
    ("Militants stormed the Serena Hotel in Kabul.", "Serena Hotel|AF; Kabul|AF"),
    ("A bomb went off at Bacha Khan University in Charsadda, Pakistan.", "Bacha Khan University|PK; Charsadda|PK; Pakistan|PK"),
    ("Shots were fired at the French embassy in Ouagadougou.", "French embassy|BF; Ouagadougou|BF"),
    ("A drone hit a refinery near Ras Tanura in Saudi Arabia.", "Ras Tanura|SA; Saudi Arabia|SA"),
    ("Tanzanian police shot a man in Arusha.", "Arusha|TZ"),
    ("A train crash near Balasore in eastern India killed 288 people.", "Balasore|IN; India|IN"),
    ("The Balasore train crash killed 288 people in India.", "Balasore|IN; India|IN"),
    ("The 1960 Agadir earthquake killed 12,000 people in Morocco.", "Agadir|MA; Morocco|MA"),
    ("The fire spread along Main Street in Lahaina, Hawaii.", "Main Street|US; Lahaina|US; Hawaii|US"),
    ("Wall Street fell and Main Street worried.", ""),
    ("In Santa Cruz, Bolivian soldiers fired on marchers.", "Santa Cruz|BO"),
    ("A gunman killed five in San Jose, California.", "San Jose|US; California|US"),
    ("A gunman killed five in San Jose, Costa Rican police said.", "San Jose|CR"),
    ("Washington blamed Tehran for the attack.", "Washington|US; Tehran|IR"),
    ("Boeing said Paris Air Show orders rose.", ""),
    ("Sydney Powell, a lawyer, was robbed in Sydney.", "Sydney|AU"),
    ("The Manchester Arena bombing killed 22 people.", "Manchester Arena|GB"),
    ("A car bomb exploded outside the Palestine Hotel in Baghdad.", "Palestine Hotel|IQ; Baghdad|IQ"),
    ("Boko Haram raided Gwoza in Borno State, Nigeria.", "Gwoza|NG; Borno State|NG; Nigeria|NG"),
    ("Rebels from Goma attacked Rutshuru in the DR Congo.", "Goma|CD; Rutshuru|CD; DR Congo|CD"),
    ("The bus plunged off a bridge in Kentucky's Carroll County.", "Kentucky|US; Carroll County|US"),
    ("A shooting at Robb Elementary School in Uvalde left 21 dead.", "Robb Elementary School|US; Uvalde|US"),
    ("The Las Vegas shooting left 58 people dead.", "Las Vegas|US"),
    ("A tornado hit Moore, Oklahoma.", "Moore|US; Oklahoma|US"),
    ("The Croydon tram crash left seven people dead.", "Croydon|GB"),
    ("Kashmir police said three men died in Pulwama district.", "Kashmir|None; Pulwama district|IN"),
    ("Islamist fighters took Mocimboa da Praia in northern Mozambique.", "Mocimboa da Praia|MZ; Mozambique|MZ"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), SENTENCES)
def test_ambiguous_names(nlp, text, answer):
    article = Article(text=text, path="a.txt", format="txt", sha256="0")
    found = find_places(Reading(article, nlp(text), 0), Findings()).places
    assert {f"{p.name}|{p.country}" for p in found if p.mentions} == set(filter(None, answer.split("; ")))
