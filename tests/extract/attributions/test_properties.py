"""What holds of every text, however broken."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

PIECES = [
    "Hamas", "the group", "President Obama", "police", "said", "denied", "killed", "blamed", "ETA", "the army", ",",
    "claimed responsibility", "for the attack", "no one", "who", "they", "both", "each other", "accused of", "by",
    "was", "not", "gunmen", "“", "”", ".", "and", "if", "the suspect", "was charged with murder", "\n\n", "it", "we",
    "according to", "Interior Ministry spokesman Tariq Arian", "is believed to have", "a man", "shot", "himself",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_stances_speak_of_parties_on_the_brief_and_point_at_words(read_stances, text):
    found = read_stances(text)
    ids = {a.id for a in found.actors}
    for stance in found.stances:
        assert stance.actor in ids
        assert stance.by is None or (stance.by in ids and stance.by != stance.actor)
        assert 0 <= stance.span.start < stance.span.end <= len(text)
        assert stance.rule
        assert stance.stance in next(a.roles for a in found.actors if a.id == stance.actor)
    rows = [(s.actor, s.stance, s.by, s.incident) for s in found.stances]
    assert len(rows) == len(set(rows))
    assert {a.parent for a in found.actors} <= ids | {None}
    assert sum(d.code == "no_claim" for d in found.doubts) <= 1


@settings(max_examples=15, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_stances(read_stances, text):
    assert read_stances(text) == read_stances(text)
