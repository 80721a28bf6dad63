"""Sentences with the places they name: ``name|kind|country``, in order; a name in [ ] is not mentioned."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.places import find_places
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings


def places_of(nlp, text):
    article = Article(text=text, path="a.txt", format="txt", sha256="0")
    return find_places(Reading(article, nlp(text), 0), Findings()).places


CASES = [
    ("A bomb exploded in Kabul on Monday.", "Kabul|settlement|AF"),
    ("A man was shot in Paris, Texas, on Monday.", "Paris|settlement|US; Texas|region|US"),
    ("A man was shot in Paris on Monday.", "Paris|settlement|FR"),
    (
        "Troops fought in Sangin district of Helmand province.",
        "Sangin district|region|AF; Helmand province|region|AF",
    ),
    ("Shells fell on Gaza City in the Gaza Strip.", "Gaza City|settlement|PS; Gaza Strip|region|PS"),
    (
        "Gunmen opened fire at Ataturk Airport in Istanbul, Turkey.",
        "Ataturk Airport|site|TR; Istanbul|settlement|TR; Turkey|country|TR",
    ),
    (
        "A car bomb hit the German consulate in Mazar-i-Sharif.",
        "German consulate|site|AF; Mazar-i-Sharif|settlement|AF",
    ),
    (
        "Rebels attacked a post in the department of Antioquia, Colombia.",
        "Antioquia|region|CO; Colombia|country|CO",
    ),
]


@pytest.mark.parametrize(("text", "answer"), CASES, ids=[c[0] for c in CASES])
def test_places(nlp, text, answer):
    found = [p for p in places_of(nlp, text) if p.mentions]
    assert "; ".join(f"{p.name}|{p.kind}|{p.country}" for p in found) == answer


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton arrived late.",
        "Houston said he was sorry.",
        "The Boston Globe reported the news.",
        "Whitney Houston sang.",
    ],
)
def test_persons_and_papers_are_no_places(nlp, text):
    assert places_of(nlp, text) == ()


def test_the_capital_told_by_its_country(nlp):
    kabul, afghanistan = places_of(nlp, "Rockets hit the Afghan capital on Saturday.")
    assert (kabul.name, kabul.geonames) == ("Kabul", 1138958)
    assert kabul.within == (afghanistan.id,)
    assert afghanistan.mentions == ()


PIECES = re.findall(
    r"[^ ]+",
    "in near Kabul , Paris Texas the village of Qala - e Mumin . district Helmand 's ( ) al Gaza University",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, "\n\n", "said"]), max_size=30))
def test_mentions_are_exact_and_references_hold(nlp, words):
    text = " ".join(words)
    found = places_of(nlp, text)
    ids = {p.id for p in found}
    for place in found:
        assert set(place.within) <= ids - {place.id}
        for span in place.mentions:
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip() == text[span.start : span.end]
