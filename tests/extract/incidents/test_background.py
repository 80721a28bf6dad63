"""What is told as background: its own date, category and stretch of text."""

from __future__ import annotations

import pytest

# text, then each background incident: category, date, words its stretch holds
TEXTS = [
    (
        ("Rockets hit the centre of Kabul on Thursday, killing eight people. Earlier this month an attack on Kabul "
        "University killed 22 students."),
        [("armed_attack", "2021-03", "killed 22 students")],
    ),
    (
        ("A car bomb exploded in Basra on Wednesday and killed three policemen. In January 2020 a bombing at the same "
        "gate killed nineteen people."),
        [("bombing", "2020-01", "nineteen people")],
    ),
    (
        ("A ferry sank near Mbandaka on Tuesday and forty passengers drowned. Last year another ferry capsized on the "
        "river, killing sixty people."),
        [("accident", "2020", "sixty people")],
    ),
    (
        "Gunmen shot dead two teachers in Pattani on Monday. On 10 February a bomb blast killed a village chief there.",
        [("bombing", "2021-02-10", "village chief")],
    ),
    (
        ("An earthquake shook Izmir on Thursday and injured twenty people. In August 1999 an earthquake killed 17,000 people in "
        "the country."),
        [("disaster", "1999-08", "17,000")],
    ),
    (
        ("Soldiers captured a rebel commander near Diffa on Wednesday. The commander was linked to a roadside bomb attack "
        "that killed four soldiers in January."),
        [("bombing", "2021-01", "killed four soldiers")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_background(read, text, expected):
    reading, found = read(text)
    others = [i for i in found.incidents if i.role == "background"]
    assert [(i.category, i.date.start) for i in others] == [(c, d) for c, d, _ in expected]
    for incident, (_, _, words) in zip(others, expected, strict=True):
        assert any(words in reading.text(span) for span in incident.extent)
        assert found.incident_at(reading.whole.index(words)) == incident


def test_one_series_is_one_incident(read):
    _, found = read(
        "Two bombs exploded in Lahore on Thursday. The first blast killed three people at a market; an hour later the "
        "second explosion wounded nine near the station."
    )
    assert len(found.incidents) == 1


def test_dates_of_speech_date_nothing(read):
    _, found = read("A minister said on Thursday that a bomb had killed four soldiers near Kidal on Tuesday.")
    assert found.main.date.start == "2021-03-02"


def test_a_dateline_dates_nothing_where_the_text_does(read):
    _, found = read("LIMA, March 5 (Andina) – A bus crash killed nine people near Puno on Wednesday.")
    assert found.main.date.start == "2021-03-03"


def test_an_undated_event_has_the_day_of_the_report(read):
    _, found = read("A bomb killed four soldiers near Kidal, the army said.")
    assert found.main.date.start == "2021-03-05"


LOOKING_BACK = [
    "Divers ended their search on Thursday for the crew of a trawler that sank off Vigo, killing nine. It sank on Tuesday.",
    "The country began two days of mourning on Thursday after a crash near Puno killed nine people. The bus crash happened on Tuesday.",
    "Kidnappers released two nurses on Thursday, days after they were abducted near Jos. The abduction took place on Tuesday.",
]  # fmt: skip


@pytest.mark.parametrize("text", LOOKING_BACK)
def test_what_looks_back_is_not_dated_by_the_main_clause_nor_told_twice(read, text):
    _, found = read(text)
    assert [i.date.start for i in found.incidents] == ["2021-03-02"]


def test_a_month_told_first_gives_way_to_its_day(read):
    _, found = read(
        "An air strike near Kunar last month killed two herders. The strike on 9 February hit a tent."
    )
    assert found.main.date.start == "2021-02-09"


def test_march_is_a_month(read):
    _, found = read("Insurgents attacked the port of Pemba on 2 March and killed four guards.")
    assert (found.main.category, len(found.incidents)) == ("armed_attack", 1)


def test_people_killed_tell_an_event_that_no_word_names(read):
    _, found = read("At least nine dead, 30 hurt in Lahore.")
    assert (found.main.what, found.main.date.start) == ("deaths", "2021-03-05")


def test_the_lead_dates_what_is_named_later_on(read):
    _, found = read(
        "5 March: Operations in the south\n\nPolice searched two farms near Kandahar last night. They detained "
        "nine armed men."
    )
    assert found.main.date.start == "2021-03-04"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Gunmen killed four guards in an overnight attack on a depot near Gao.", "2021-03-04"),
        (
            "Militants killed two guards near Gao on Wednesday, in the fifth attack there since 1 March.",
            "2021-03-03",
        ),
    ],
)
def test_what_is_near_is_not_always_the_day(read, text, day):
    _, found = read(text)
    assert found.main.date.start == day


def test_what_an_event_answers_dates_it_not(read):
    _, found = read(
        "Bombs killed nine people in two churches in Jolo on Tuesday. The bombings were carried out in retaliation for an "
        "attack on a mosque in January, the minister said."
    )
    assert found.main.date.start == "2021-03-02"
    assert [i for i in found.incidents if i.category == "bombing"] == [found.main]
