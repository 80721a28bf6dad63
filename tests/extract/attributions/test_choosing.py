"""Who stays on the brief: parties with a name or a part, not people of whom nothing more is said."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "staying", "gone"),
    [
        ("Officials said the quake killed nine people in Nepal.", (), ("Officials", "officials")),
        ("Afghan officials said nine people were killed.", ("Afghan officials",), ()),
        ("Officials blamed Hamas for the attack.", ("Officials", "Hamas"), ()),
        ("Police officers searched the house. Hamas denied the attack.", ("Hamas",), ("Police officers",)),
        ("Two soldiers were killed by Hamas.", ("soldiers", "Hamas"), ()),
    ],
)
def test_who_stays(read_stances, text, staying, gone):
    names = {a.name for a in read_stances(text).actors}
    assert names >= set(staying)
    assert not names & set(gone)
