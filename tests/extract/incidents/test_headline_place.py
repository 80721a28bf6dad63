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
