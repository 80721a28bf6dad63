"""What holds for every text, however it is put together."""

from __future__ import annotations

from extract.incidents.reports import ORDINARY, REPORTS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.model.findings import Findings

SENTENCES = st.sampled_from(
    [text for text, *_ in REPORTS] + ORDINARY + ["Bomb.", "(2020)", "–", "In 1999,", "No."]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentences=st.lists(SENTENCES, max_size=5), title=st.none() | SENTENCES, dated=st.booleans())
def test_any_mixture(read, sentences, title, dated):
    reading, found = read(" ".join(sentences), title, "2021-03-05" if dated else None)
    check(reading, found)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet='ab bomb\n.,(–)1 ’"“', max_size=80))
def test_any_characters(read, text):
    check(*read(text))


def check(reading, found: Findings):
    roles = [incident.role for incident in found.incidents]
    assert roles == ["main", *["background"] * (len(roles) - 1)][: len(roles)]
    assert [i.id for i in found.incidents] == [f"i{n}" for n in range(1, len(roles) + 1)]
    places = {place.id for place in found.places}
    for incident in found.incidents:
        assert incident.what
        assert reading.text(incident.span).split()
        assert incident.extent
        assert all(0 <= s.start < s.end <= len(reading.whole) for s in incident.extent)
        assert set(incident.places) <= places
        assert len(set(incident.places)) == len(incident.places)
        assert all(thing.strip() for thing in (*incident.weapons, *incident.targets))
    assert all(found.incident_at(offset) is not None for offset in range(len(reading.whole)) if roles)
