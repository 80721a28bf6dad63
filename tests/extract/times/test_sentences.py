"""Time expressions in sentences, with what they mean."""

from __future__ import annotations

from datetime import date

import pytest

from generator.extract.times import read_times

SATURDAY = date(2020, 11, 21)


def readings(sentence, published=SATURDAY):
    return [(e.text, e.type, e.value) for e in read_times(sentence, published)]


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("The town fell on Nov. 3.", "Nov. 3", "2020-11-03"),
        ("The bridge opened on 21 November 2020.", "21 November 2020", "2020-11-21"),
        ("The bridge opened on November 21, 2020.", "November 21, 2020", "2020-11-21"),
        ("Shells landed on Saturday.", "Saturday", "2020-11-21"),
        ("Shells landed on Tuesday.", "Tuesday", "2020-11-17"),
        ("The court will sit on Tuesday.", "Tuesday", "2020-11-24"),
        ("The market was hit yesterday.", "yesterday", "2020-11-20"),
        ("The dam broke last year.", "last year", "2019"),
    ],
)
def test_dates(sentence, text, value):
    assert readings(sentence) == [(text, "DATE", value)]
