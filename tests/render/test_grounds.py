"""Place, date, weapons and targets open the words they were read from."""

from __future__ import annotations

import msgspec
from briefs import HARBOUR_TEXT, harbour_brief

from generator.model.brief import TimeExpression
from generator.render.brief.grounds import date_quotes, place_quotes, word_quotes

BRIEF = harbour_brief()
MAIN = BRIEF.incidents[0]


def span(words):
    start = HARBOUR_TEXT.index(words)
    return start, start + len(words)


def test_a_place_is_quoted_at_its_first_mention_in_the_text():
    site, town, country = BRIEF.places
    town = msgspec.structs.replace(town, mentions=((-1, -1), span("Port Selin on")))
    assert [q.words for q in place_quotes(BRIEF, (site, town, country))] == ["Port Selin on"]
    assert place_quotes(BRIEF, (site, country)) == ()


def test_a_date_is_quoted_where_it_is_told_else_where_the_incident_is():
    (told,) = date_quotes(BRIEF, MAIN)
    assert told.words == "Mortar shells fell on the fish market"
    times = (TimeExpression(*span("Tuesday"), "Tuesday", "DATE", "2024-05-07"),)
    (told,) = date_quotes(harbour_brief(times=times), MAIN)
    assert told.words == "Tuesday"
    assert date_quotes(BRIEF, msgspec.structs.replace(MAIN, date=None)) == ()


def test_words_are_quoted_whatever_their_capitals():
    quotes = word_quotes(BRIEF, ("mortar shells", "gas"), "weapon")
    assert [(q.id, q.words) for q in quotes] == [("weapon-1", "Mortar shells")]
