"""Short reports and the incident each is about; ordinary news that tells of none."""

from __future__ import annotations

import pytest
from extract.incidents.reports import FOLLOW_UPS, ORDINARY, REPORTS


@pytest.mark.parametrize(("text", "category", "date", "what"), REPORTS)
def test_report(read, text, category, date, what):
    _, found = read(text)
    assert found.main is not None
    assert (found.main.category, found.main.date.start) == (category, date)
    assert what in found.main.what


@pytest.mark.parametrize(("title", "text", "category", "date"), FOLLOW_UPS)
def test_follow_up_is_about_the_event(read, title, text, category, date):
    _, found = read(text, title)
    assert (found.main.category, found.main.date.start) == (category, date)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_news_tells_no_incident(read, text):
    _, found = read(text)
    assert found.incidents == ()


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen attacked the town of Orva from three sides on 24 March and killed nine people.",
        "Gunmen who have held the hills since March attacked Orva on Friday and killed nine people.",
    ],
)
def test_a_month_is_no_protest(read, text):
    _, found = read(text)
    assert {incident.category for incident in found.incidents} == {"armed_attack"}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "Two people were found dead in a house in Leeds on Tuesday. Police do not know why they died.",
            "other",
        ),
        ("Two men were killed by police in Kano on Thursday.", "armed_attack"),
        ("Police killed two men in Kano on Thursday, residents said.", "armed_attack"),
        ("Soldiers detained three suspected rebels during an operation near Tumaco on Tuesday.", "raid"),
        ("Three rebels were killed and one was captured in an operation near Tumaco on Tuesday.", "battle"),
        ("Rebels captured the town of Bria on Wednesday after a battle that went on all day.", "battle"),
        (
            "Soldiers captured a Taliban leader in Khost city on Monday. The leader coordinates bomb attacks.",
            "raid",
        ),
    ],
)
def test_kind(read, text, category):
    _, found = read(text)
    assert found.main.category == category
