"""Dates are read in every usual form; one that can mean two days is not read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources.dates import find, is_partial, order_of, stated


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2020-11-21", "2020-11-21"),
        ("20201121", "2020-11-21"),
        ("2020/11/21", "2020-11-21"),
        ("2020-11-21T14:05", "2020-11-21T14:05:00"),
        ("2020-11-21 14:05:10 +04:30", "2020-11-21T14:05:10+04:30"),
        ("2020-11-21T14:05:00Z", "2020-11-21T14:05:00+00:00"),
        ("21 November 2020", "2020-11-21"),
        ("Nov. 21, 2020", "2020-11-21"),
        ("Saturday, November 21st, 2020", "2020-11-21"),
        ("Sat, 11/21/2020 – 14:05", "2020-11-21T14:05:00"),
        ("21/11/2020", "2020-11-21"),
        ("11/21/2020", "2020-11-21"),
        ("21.11.2020, 18:45", "2020-11-21T18:45:00"),
        ("12/12/2020", "2020-12-12"),
        ("Sat, 12/05/2020", "2020-12-05"),
        ("Tue 12/05/2020", "2020-05-12"),
        ("November 21, 2020 at 5:30 p.m. EST", "2020-11-21T17:30:00-05:00"),
        ("November 21, 2020, 12:15 am", "2020-11-21T00:15:00"),
        ("21 Nov 2020 14:05 GMT", "2020-11-21T14:05:00+00:00"),
        ("11/12/2020", None),
        ("2024-13-45", None),
        ("31 June 2020", None),
        ("30/02/2020", None),
        ("2016", None),
        ("yesterday", None),
        ("on 21 November 2020 ten people died", None),
        ("", None),
    ],
)
def test_a_value(written, iso):
    assert stated(written) == iso


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Published 11:11 PM EST Nov 19, 2019", ["2019-11-19T23:11:00-05:00"]),
        ("Posted: Fri 6:45 PM, Feb 16, 2018 |", ["2018-02-16T18:45:00"]),
        ("Posted by A. Writer on November 19, 2019, 6:21 AM EST", ["2019-11-19T06:21:00-05:00"]),
        ("Published 02/03/2021, updated 04/03/2021", [None, None]),
        ("Flight 11/12/2020/7 and version 1.2.2020.4", []),
        ("They met on 3 May 2019 with 20 others", ["2019-05-03"]),
    ],
)
def test_dates_in_a_line(line, found):
    assert [one.iso for one in find(line)] == found


def test_the_order_is_known_from_dates_that_leave_no_doubt():
    assert order_of("From 13/02/2021 to 04/03/2021") == "day"
    assert order_of("Sat, 11/21/2020 and 12/01/2020") == "month"
    assert order_of("13/02/2021 and 02/13/2021") is None
    assert [one.iso for one in find("04/03/2021", "day")] == ["2021-03-04"]
    assert [one.iso for one in find("04/03/2021", "month")] == ["2021-04-03"]


@pytest.mark.parametrize(
    ("value", "partial"),
    [("2016", True), ("2016-05", True), ("2016-13", False), ("9999", False), ("20161", False)],
)
def test_a_year_or_a_month(value, partial):
    assert is_partial(value) is partial


@given(st.datetimes(min_value=__import__("datetime").datetime(1850, 1, 1), max_value=__import__("datetime").datetime(2150, 1, 1), timezones=st.none() | st.timezones()))  # fmt: skip
def test_iso_comes_back_the_same(moment):
    whole = moment.replace(second=0, microsecond=0)
    offset = whole.utcoffset()
    if offset is None or not offset.seconds % 60:
        assert stated(whole.isoformat()) == whole.isoformat()
    assert stated(moment.date().isoformat()) == moment.date().isoformat()


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text):
    for one in find(text):
        assert 0 <= one.start < one.end <= len(text)
