"""The model that says where an event happened: it is the one that was measured, and small."""

from __future__ import annotations

import pytest

from generator.errors import ExtractError
from generator.extract.incidents import likely


def test_the_weights_are_the_pinned_ones(monkeypatch):
    monkeypatch.setattr(likely, "CHECKSUM", "0" * 64)
    likely.weights.cache_clear()
    with pytest.raises(ExtractError, match="not the ones"):
        likely.weights()
    monkeypatch.undo()
    likely.weights.cache_clear()
    assert 0 < len(likely.weights()) < 5_000


def test_unknown_features_count_for_nothing():
    assert likely.likelihood([frozenset({"nothing of the kind"})]) == likely.likelihood([frozenset()])


def test_a_place_told_twice_is_likelier_than_told_once():
    telling = frozenset({"at:0", "names:it"})
    assert likely.likelihood([telling, telling]) > likely.likelihood([telling])
