"""Figures and dates as a reader sees them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.brief import Casualty, Evidence, When
from generator.model.wording import clock, day, figure, mention, when


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "words"),
    [
        (8, 8, "exact", "8"),
        (8, 10, "range", "8–10"),
        (31, None, "at_least", "at least 31"),
        (None, 50, "at_most", "up to 50"),
        (100, 100, "about", "about 100"),
        (90, 110, "about", "about 90–110"),
        (24, None, "vague", "dozens"),
        (2, None, "vague", "a couple"),
        (60, None, "vague", "at least 60"),
        (0, 0, "none", "none"),
        (None, None, "vague", "unknown"),
        (2500, 2500, "exact", "2,500"),
        (0, 3, "range", "0–3"),
    ],
)
def test_figures(low, high, qualifier, words):
    assert figure(low, high, qualifier) == words


@given(low=st.none() | st.integers(0, 9999), high=st.none() | st.integers(0, 9999))
def test_what_is_unknown_is_never_said_to_be_none(low, high):
    words = figure(low, high)
    assert (words == "none") == (low == high == 0)
    for bound in {low, high} - {None, 0}:
        assert f"{bound:,}" in words


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "quote", "words"),
    [
        (21, None, "at_least", "more than 20 people were killed", "more than 20"),
        (9001, None, "at_least", "over 9,000 missing", "more than 9,000"),
        (21, None, "at_least", "at least 21 people", "at least 21"),
        (21, None, "at_least", "more than twenty people", "at least 21"),
        (31, None, "at_least", "at least 31 of 300", "at least 31"),
        (8, 8, "exact", "eight people, 7 of them children", "8"),
    ],
)
def test_mentions_keep_more_than(low, high, qualifier, quote, words):
    evidence = Evidence(0, len(quote), quote, "rule")
    count = Casualty("killed", low, high, qualifier, None, None, False, False, None, evidence)
    assert mention(count) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (When("2020-11-21", None, "day"), "21 November 2020"),
        (When("2020-11-21", "2020-11-23", "day"), "21 November 2020 – 23 November 2020"),
        (When("2020-11-01", "2020-11-30", "month"), "November 2020"),
        (When("2020-11", None, "month"), "November 2020"),
        (When("2020-01-01", "2020-12-31", "year"), "2020"),
        (When("2020-11-21T08:40", None, "minute"), "21 November 2020"),
        (None, "unknown"),
    ],
)
def test_dates_are_no_sharper_than_known(value, words):
    assert when(value) == words


def test_dates_in_another_language():
    assert day("2020-11-21", "de") == "21. November 2020"


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2020-11-21", None),
        ("2020-11-21T14:05:00", "14:05"),
        ("2020-11-21T14:05", "14:05"),
        ("2020-11-21T14:05:00+04:30", "14:05 UTC+04:30"),
        ("2020-11-21T14:05:00-05:00", "14:05 UTC-05:00"),
        ("2020-11-21T14:05:00Z", "14:05 UTC"),
        ("2020-11-21T14:05:00.250+01:00", "14:05 UTC+01:00"),
    ],
)
def test_times_keep_their_zone(iso, words):
    assert clock(iso) == words
