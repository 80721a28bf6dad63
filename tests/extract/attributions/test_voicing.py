"""In whose voice a sentence lays a deed at a party's door where no pattern says so; "-" where it does not."""

from __future__ import annotations

import pytest

from generator.extract.actors import find_actors
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.voicing import tells_deed, voice_of
from generator.extract.parse import read_parse
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings


@pytest.fixture
def voice(nlp):
    def voice_in(text, name):
        reading = Reading(Article(text, "a.md", "md", "0"), nlp(text), 0)
        parties = Parties(read_parse(reading.doc), find_actors(reading, Findings()).actors)
        actor = next(a.id for a in parties.actors if name in (a.name, *a.aliases))
        head = parties.heads_of[actor][0]
        return (voice_of(parties, head, actor) or "-") if tells_deed(parties, head) else "-"

    return voice_in


@pytest.mark.parametrize(
    ("text", "name", "stance"),
    [
        ("The murder of the judge had the Shining Path behind it.", "Shining Path", "perpetrator"),
        ("It is presumed that the bombing involved Boko Haram.", "Boko Haram", "suspected"),
        ("The mayor said the raid involved Boko Haram.", "Boko Haram", "blamed"),
        ("Boko Haram condemned the bombing.", "Boko Haram", "-"),
        ("A statement by Boko Haram blamed the army for the bombing.", "Boko Haram", "-"),
        ("The bombing did not involve Boko Haram.", "Boko Haram", "-"),
        ("The talks with Boko Haram were put off.", "Boko Haram", "-"),
    ],
)
def test_a_sentence_lays_a_deed_at_a_door(voice, text, name, stance):
    assert voice(text, name) == stance
