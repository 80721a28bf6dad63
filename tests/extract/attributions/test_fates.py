"""What the party model sees of those to whom something is done."""

from __future__ import annotations

import pytest

from generator.extract.actors import find_actors
from generator.extract.attributions import read_parties
from generator.extract.attributions.features import FATE, features
from generator.extract.attributions.scene import read_scene
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings


@pytest.fixture(scope="session")
def seen(nlp):
    """From a text and a party's name to its features that speak of victims."""

    def features_of(text, name):
        reading = Reading(Article(text=text, path="a.md", format="md", sha256="0"), nlp(text), 0)
        found = find_actors(reading, Findings())
        parties, actors, stances, _ = read_parties(reading, found)
        scene = read_scene(parties, found, actors, stances)
        actor = next(a for a in actors if a.name == name)
        return {f.removeprefix(FATE) for f in features(scene, actor) if f.startswith(FATE)}

    return features_of


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("A farmer was kidnapped in Cali.", "farmer", "done:nsubjpass>captivity:passive"),
        ("Rebels wounded a farmer in Cali.", "farmer", "done:dobj>injury:"),
        ("Rebels wounded a farmer in Cali.", "Rebels", "done:nsubj>injury:"),
        ("Rebels killed a farmer and Hector Salas in Cali.", "Hector Salas", "joined:victim"),
        ("Rebels killed Hector Salas, a farmer, in Cali.", "Hector Salas", "apposed:farmer"),
    ],
)
def test_fates(seen, text, name, feature):
    assert feature in seen(text, name)
