"""How these tests write stances down, and how they read a text."""

from __future__ import annotations

import pytest

from generator.extract.actors import find_actors
from generator.extract.attributions import no_claim, read_parties
from generator.extract.attributions.choosing import choose_actors
from generator.extract.reading import Reading, reading_text
from generator.model.article import Article
from generator.model.findings import Findings


def show(found):
    """Write the stances: ``claimed Hamas; blamed Hamas by army``, and ``no claim``."""
    names = {a.id: a.name for a in found.actors}
    told = [f"{s.stance} {names[s.actor]}" + (f" by {names[s.by]}" if s.by else "") for s in found.stances]
    return "; ".join([*told, *("no claim" for d in found.doubts if d.code == "no_claim")]) or "-"


@pytest.fixture(scope="session")
def read_stances(nlp):
    """From a text (and a headline) to what the rules find in it: the actors, who did it, the doubts."""

    def findings_of(text, title=None):
        article = Article(text=text, path="a.md", format="md", sha256="0", title=title)
        whole, shift = reading_text(article)
        reading = Reading(article, nlp(whole), shift)
        parties, actors, stances, unclaimed = read_parties(reading, find_actors(reading, Findings()))
        chosen = choose_actors(actors, stances)
        doubts = no_claim(parties.parse, unclaimed[:1])
        return Findings(actors=chosen, stances=stances, doubts=doubts)

    return findings_of


@pytest.fixture(scope="session")
def stances(read_stances):
    """From a text to its stances as they are written here."""

    def stances_of(text):
        return show(read_stances(text))

    return stances_of
