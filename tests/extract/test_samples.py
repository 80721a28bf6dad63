"""The briefs of all sample reports keep the data contract."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

from generator.extract.assemble import all_evidence
from generator.extract.pipeline import try_entries
from generator.model.brief import Entry
from generator.schema import brief_schema
from generator.sources import discover, read

CONTENT = Path(__file__).parents[2] / "content" / "articles"
REFS = discover(CONTENT)


@pytest.fixture(scope="module")
def briefs(nlp):
    entries = list(try_entries(nlp, [read(CONTENT, ref) for ref in REFS]))
    assert all(isinstance(entry, Entry) for entry in entries)
    return [entry.brief for entry in entries]


def test_every_brief_keeps_the_published_schema(briefs):
    validator = jsonschema.Draft202012Validator(json.loads(brief_schema()))
    assert len(briefs) >= 14
    for brief in briefs:
        validator.validate(json.loads(msgspec.json.encode(brief)))


def test_every_quote_stands_where_it_says(briefs):
    for brief in briefs:
        for found in all_evidence(brief):
            if (found.start, found.end) == (-1, -1):
                assert found.quote in brief.title
            else:
                assert brief.text[found.start : found.end] == found.quote


def test_every_mention_and_every_reference_leads_somewhere(briefs):
    for brief in briefs:
        known = {one.id for one in (*brief.incidents, *brief.actors, *brief.places)}
        named = [
            *(place for incident in brief.incidents for place in incident.places),
            *(figure.incident for figure in brief.casualties),
            *(name for stance in brief.attributions for name in (stance.actor, stance.by, stance.incident)),
            *(name for row in brief.timeline for name in (row.incident, *row.actors)),
        ]
        assert {name for name in named if name} <= known
        for named_one in (*brief.actors, *brief.places):
            assert all(0 <= start < end <= len(brief.text) for start, end in named_one.mentions)
        assert all(brief.text[time.start : time.end] == time.text for time in brief.times)


def test_no_unknown_is_a_zero_or_an_empty_text(briefs):
    for brief in briefs:
        assert None not in (brief.source.name, brief.source.url, brief.published)
        assert "" not in _texts(msgspec.to_builtins(brief))
        for figure in brief.casualties:
            assert figure.low is not None or figure.high is not None
            assert (figure.low, figure.high) != (0, 0) or figure.qualifier == "none"


def test_a_deed_whose_dead_are_of_no_incident_is_of_none(briefs):
    (brief,) = [one for one in briefs if one.id == "2021-09-17-kabul-drone-strike"]
    names = {actor.id: actor.name for actor in brief.actors}
    laid = {(names[s.actor], s.incident) for s in brief.attributions if s.stance == "perpetrator"}
    assert ("Islamic State Khorasan Province", "i1") not in laid


def _texts(value: object) -> list[str]:
    """List every text in a tree of builtins."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return [text for part in parts for text in _texts(part)]
