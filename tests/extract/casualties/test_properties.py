"""What must hold for any text: ranges in order, offsets exact, decoys refused, unknown never nought."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.extract.casualties import find_figures
from generator.extract.casualties.amounts import read_amounts
from generator.model.findings import Findings

WORDS = st.sampled_from(
    [
        "at",
        "least",
        "most",
        "more",
        "than",
        "no",
        "fewer",
        "up",
        "to",
        "between",
        "and",
        "four",
        "twenty",
        "two",
        "dozen",
        "dozens",
        "hundred",
        "thousand",
        "7",
        "1,200",
        "3.5",
        "-",
        "people",
        "killed",
        "wounded",
        "of",
        "the",
        "a",
        "an",
        "all",
        "both",
        "several",
        "or",
        "so",
        "from",
    ]
)
NUMBERS = st.integers(min_value=2, max_value=5000)
DECOYS = (
    "The army sent {n} soldiers to the border.",
    "The militants fired {n} rockets at the port.",
    "The rebels paid ${n} for the boat.",
    "The village lies {n} kilometres from the capital.",
    "The party won {n} votes in the town.",
    "The market grew {n} percent in a year.",
    "The police found {n} rifles in a barn.",
    "About {n} people attended the funeral.",
    "The group planned to kill {n} people.",
    "He lives at {n} Main Street.",
)
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
READ_ONCE = settings(max_examples=200, deadline=None)
PIECES = st.sampled_from(
    (
        "Eight people were killed.",
        "No one was hurt, the mayor said.",
        "Police said between 4 and 6 men died; 12 others were wounded.",
        "At least 31 shoppers, including two children, were injured\n\nin the blast.",
        "“We lost seven of our own,” a commander said.",
        "Up to 50 rebels and a guard were killed ",
        "12 dead, dozens hurt — officials",
        "of the 40",
        "…",
    )
)


@READ_ONCE
@given(st.lists(WORDS, max_size=25))
def test_amounts_are_in_order_and_apart(words):
    end = 0
    for amount in read_amounts(words):
        assert end <= amount.start <= amount.core < amount.end <= len(words)
        assert amount.low is not None or amount.high is not None
        if amount.low is not None and amount.high is not None:
            assert 0 <= amount.low <= amount.high
        end = amount.end


@READ_ONCE
@given(st.integers(min_value=0, max_value=10**9))
def test_a_numeral_is_read_as_it_stands(number):
    for written in (str(number), f"{number:,}"):
        (amount,) = read_amounts([written])
        assert (amount.low, amount.high) == (number, number)


@QUICK
@given(st.lists(PIECES, max_size=6))
def test_figures_point_at_their_words_and_keep_ranges_in_order(read, pieces):
    reading = read(" ".join(pieces))
    for figure in find_figures(reading, Findings()).figures:
        assert 0 <= figure.span.start < figure.span.end <= len(reading.doc.text)
        assert reading.text(figure.span).strip()
        assert figure.low is not None or figure.high is not None
        assert None in (figure.low, figure.high) or figure.low <= figure.high
        assert (figure.low == figure.high == 0) == (figure.qualifier == "none")
        for part in (figure.victims, figure.speaker):
            assert part is None or reading.text(part).strip()


@pytest.mark.parametrize("decoy", DECOYS)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(number=NUMBERS)
def test_a_decoy_is_never_a_victim(figures, decoy, number):
    assert figures(decoy.format(n=number)) == []


@pytest.mark.parametrize("decoy", DECOYS)
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(number=NUMBERS)
def test_a_decoy_changes_no_toll(tolls, decoy, number):
    told = "A bomb killed eight people and wounded 31 on Monday. "
    assert tolls(told + decoy.format(n=number)) == ("8", "31")


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(low=NUMBERS, more=st.integers(min_value=1, max_value=400))
def test_a_range_is_never_collapsed(tolls, low, more):
    text = f"Between {low} and {low + more} people were killed."
    assert tolls(text) == (f"{low}–{low + more}", "unknown")


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(number=NUMBERS)
def test_what_is_not_told_is_unknown_and_not_nought(tolls, number):
    assert tolls(f"At least {number} people were injured.") == ("unknown", f"{number}+")
