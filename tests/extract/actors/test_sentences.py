"""Marked texts: which party each name speaks of, what kind it is, and which names are no parties."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


def marked(name):
    """List the rows of a file of marked texts, comments left out."""
    path = Path(__file__).parent / "sentences" / f"{name}.tsv"
    lines = path.read_text("utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line[:1] not in ("", "#")]


@pytest.mark.parametrize(("text", "name", "others"), marked("merging"))
def test_one_party_however_named(read_actors, text, name, others):
    reading, actors = read_actors(text)
    assert name in [a.name for a in actors]
    actor = next(a for a in actors if a.name == name)
    mentioned = {reading.text(m) for m in actor.mentions}
    assert all(any(other in m for m in mentioned) for other in others.split("|")), mentioned


@pytest.mark.parametrize(("text", "names"), marked("apart"))
def test_parties_stay_apart(read_actors, text, names):
    _, actors = read_actors(text)
    found = [[a.id for a in actors if name in (a.name, *a.aliases)] for name in names.split("|")]
    assert all(len(ids) == 1 for ids in found), [a.name for a in actors]
    assert len({ids[0] for ids in found}) == len(found)


@pytest.mark.parametrize(("text", "name", "kind", "country"), marked("types"))
def test_kind_and_country(read_actors, text, name, kind, country):
    _, actors = read_actors(text)
    assert (kind, country) in [(a.type, a.country or "-") for a in actors if a.name == name]


@pytest.mark.parametrize(("text", "name", "role"), marked("roles"))
def test_titles_give_roles(read_actors, text, name, role):
    _, actors = read_actors(text)
    assert role in next(a.roles for a in actors if a.name == name)


@pytest.mark.parametrize(("text", "names"), marked("nobody"))
def test_names_that_are_no_parties(read_actors, text, names):
    _, actors = read_actors(text)
    assert not {n for a in actors for n in (a.name, *a.aliases)} & set(names.split("|"))


WORDS = [
    "Hamas", "the group", "President", "Obama", "police", "(", ")", "said", "killed", "ETA", "the", "army", ",",
    "Interior Ministry", "of", "a", "man", ".", "and", "Mr", "Taliban", "fighters", "’s", "\n\n", "“", "24-year-old",
]  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_mentions_lie_in_the_text_and_belong_to_one_party(read_actors, text):
    _, actors = read_actors(text)
    spans = [m for a in actors for m in a.mentions]
    assert all(0 <= m.start < m.end <= len(text) for m in spans)
    assert len(spans) == len(set(spans))
    assert len({a.id for a in actors}) == len(actors)
    assert all(a.name for a in actors)
    assert all(a.parent is None or a.parent in {b.id for b in actors} for a in actors)
