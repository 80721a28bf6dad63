"""The small model: it is the one that was measured, it is small, and it leaves alone what the text says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ExtractError
from generator.extract.attributions import learned

FEATURES = st.lists(st.sampled_from(sorted(learned.weights())), max_size=40)


def test_the_weights_are_the_pinned_ones(monkeypatch):
    monkeypatch.setattr(learned, "CHECKSUM", "0" * 64)
    learned.weights.cache_clear()
    with pytest.raises(ExtractError, match="not the ones"):
        learned.weights()
    monkeypatch.undo()
    learned.weights.cache_clear()
    assert learned.weights()


def test_it_is_small():
    assert len(learned.weights()) < 20_000


@given(FEATURES)
def test_likelihoods_are_probabilities(features):
    assert all(0 <= p <= 1 for p in learned.likelihoods(features))


def test_unknown_features_count_for_nothing():
    assert learned.likelihoods(["nothing of the kind"]) == learned.likelihoods([])


def test_an_attacker_is_likelier_than_a_bystander():
    doer, _ = learned.likelihoods(["type:armed_group", "stance:perpetrator", "role:perpetrator"])
    other, _ = learned.likelihoods(["type:person", "role:official"])
    assert doer > other


@pytest.mark.parametrize(
    "sentence",
    [
        "Hamas denied involvement in the attack.",
        "The government blamed Hamas for the attack.",
        "Hamas claimed responsibility for the attack.",
    ],
)
def test_what_the_text_says_stays(stances, sentence):
    assert "Hamas" in stances(sentence)
