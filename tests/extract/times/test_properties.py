"""What holds of every text: offsets, valid values, no crash, linear time."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.times import read_times
from generator.extract.times.lexicon import _WORDS

TIMEX3 = re.compile(
    r"PAST_REF|PRESENT_REF|FUTURE_REF"
    r"|P(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|Q|DE|CE|ML|WE))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?"
    r"|\d{1,4}|BC\d{2}(?:\d\d)?"
    r"|(?:\d{4}|XXXX)-(?:\d\d|XX|W\d\d(?:-WE)?|WXX-\d(?:T(?:\d\d:\d\d|MO|AF|EV|NI|DT))?|Q\d|H\d|SP|SU|FA|WI)"
    r"|(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)(?:T(?:\d\d:\d\d|MO|AF|EV|NI|DT))?"
)
WORDS = st.lists(
    st.sampled_from(
        [
            *_WORDS,
            "the",
            "of",
            "a",
            "in",
            "-",
            ",",
            ".",
            "3",
            "21st",
            "1999",
            "2020-11-21",
            "7:45",
            "12/11/2019",
            "\n\n",
        ]
    ),
    max_size=40,
).map(lambda words: " ".join(w.title() if i % 3 else w for i, w in enumerate(words)))
DAYS = st.one_of(st.none(), st.dates())


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), WORDS), DAYS)
def test_offsets_and_values(text, published):
    last = 0
    for found in read_times(text, published):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert TIMEX3.fullmatch(found.value), (found.text, found.value)
        last = found.end


@given(WORDS)
def test_without_a_day_of_writing_nothing_is_invented(text):
    for found in read_times(f"yesterday {text}"[:9], None):
        assert found.held is None


ADVERSARIAL = [
    "May ",
    "3 ",
    "the ",
    "1,",
    "twenty ",
    "a hundred and ",
    "early ",
    "late in the morning of ",
    "12:",
    "the second ",
    "1999-",
    "of the ",
    "'",
    "last last ",
    "in March of ",
    "two days before ",
    "\n",
    "Saturday, ",
]


@pytest.mark.parametrize("unit", ADVERSARIAL)
def test_time_is_linear(unit):
    def seconds(times):
        text = unit * times
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            read_times(text, date(2020, 11, 21))
            best = min(best, time.process_time() - start)
        return best

    small, large = seconds(200), seconds(1600)
    assert large < 8 * small * 3 + 0.05
