"""How many and when, in words."""

from __future__ import annotations

import pytest
from briefs import figure, harbour_brief, quake_brief, quoting

from generator.render.tolls import bearing
from generator.render.wording.dates import blunt, published, short_day, when
from generator.render.wording.numbers import count, counted, toll


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "figure", "text", "level"),
    [
        (8, 8, "exact", "8", "8 killed", "known"),
        (30, 40, "range", "30–40", "30–40 killed", "known"),
        (31, None, "at_least", "at least 31", "at least 31 killed", "known"),
        (None, 50, "at_most", "up to 50", "up to 50 killed", "known"),
        (100, 100, "about", "about 100", "about 100 killed", "known"),
        (24, None, "vague", "dozens", "dozens killed", "known"),
        (0, 0, "none", "none", "no deaths reported", "none"),
        (None, None, None, "not stated", "deaths not stated", "unknown"),
        (11300, 11300, "exact", "11,300", "11,300 killed", "known"),
    ],
)
def test_figures_in_words(low, high, qualifier, figure, text, level):
    found = count("killed", low, high, qualifier, "en_GB")
    assert (found.figure, found.text, found.level) == (figure, text, level)


@pytest.mark.parametrize(
    ("words", "low", "qualifier", "text"),
    [
        ("more than 9,000 are missing", 9001, "at_least", "more than 9,000 missing"),
        ("at least 9,001 are missing", 9001, "at_least", "at least 9,001 missing"),
        ("over 200 are missing", 201, "at_least", "more than 200 missing"),
        ("dozens are missing", 24, "vague", "dozens missing"),
    ],
)
def test_a_mention_is_counted_in_its_own_way(words, low, qualifier, text):
    mention = figure("missing", low, None, qualifier, None, "i1", quoting(words)(words))
    assert counted(mention, "en_GB").text == text


def test_unknown_is_never_a_number():
    for effect in ("killed", "injured", "missing", "detained", "abducted", "displaced", "rescued"):
        assert not any(c.isdigit() for c in count(effect, None, None, None, "en").text)


@pytest.mark.parametrize(
    ("start", "end", "precision", "words"),
    [
        ("2024-05-07", None, "day", "7 May 2024"),
        ("2024-05-07", "2024-05-09", "day", "7–9 May 2024"),
        ("2024-05-07", "2024-05-07", "day", "7 May 2024"),
        ("2024-05", None, "month", "May 2024"),
        ("2024-05-01", None, "month", "May 2024"),
        ("2024", None, "year", "2024"),
        ("2024-01-01", None, "year", "2024"),
        ("2024-05-07T09:10", None, "minute", "7 May 2024, 09:10"),
    ],
)
def test_dates_are_no_sharper_than_known(start, end, precision, words):
    assert when(start, end, precision, "en_GB") == words


def test_what_a_date_leaves_open_is_said():
    assert (blunt("month"), blunt("year"), blunt("day")) == ("day not stated", "month not stated", None)


def test_publication_is_on_the_sites_clock():
    assert published("2024-05-07T23:40:00+00:00", "en_GB", "Europe/Berlin") == "8 May 2024, 01:40 CEST"
    assert published("2024-05-07", "de", "Europe/Berlin") == "7. Mai 2024"
    assert short_day("2024-05-07T23:40:00+00:00", "en_GB", "Asia/Tokyo") == "8 May 2024"
    assert short_day("2024-05", "en_GB", "UTC") == "May 2024"


def test_the_toll_of_an_incident_and_the_words_that_bear_it_out():
    brief = harbour_brief()
    main = brief.incidents[0]
    assert toll(brief, main, "killed", "en").text == "at least 14 killed"
    assert toll(brief, main, "injured", "en").text == "30–40 injured"
    assert [c.low for c in bearing(brief, main, "killed")] == [14, 14]
    assert bearing(brief, main, "killed")[0].attributed_to == "health officials"


def test_an_upper_bound_is_no_toll_of_that_many():
    brief = quake_brief()
    assert toll(brief, brief.incidents[0], "killed", "en").text == "up to 50 killed"
    assert toll(brief, brief.incidents[0], "injured", "en").text == "no injuries reported"
