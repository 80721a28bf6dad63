"""Short reports with their timelines."""

from __future__ import annotations

import time

import pytest

from generator.extract.pipeline import find_all
from generator.extract.reading import Reading
from generator.extract.timeline import build_timeline
from generator.extract.timing import find_times
from generator.model.article import Article
from generator.model.findings import Findings


@pytest.fixture
def timeline(nlp):
    def build(text, published="2020-11-21"):
        article = Article(text=text, path="a.md", format="md", sha256="0", published=published)
        return find_all(Reading(article, nlp(text), 0)).timeline

    return build


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Gunmen attacked a checkpoint in Herat on Thursday. The previous raid was in 2018.",
            [("2018", "2018"), ("2020-11-19", "Thursday")],
        ),
        (
            "A ferry sank on 3 May 2020. Two days later divers reached the wreck. A hearing will be on Monday.",
            [("2020-05-03", "3 May 2020"), ("2020-05-05", "Two days later"), ("2020-11-23", "Monday")],
        ),
        (
            "Karim Azizi resigned on Wednesday. He thanked his staff.",
            [("2020-11-18", "Wednesday")],
        ),
        ("Nobody knows when the wall was built.", []),
    ],
)
def test_rows_in_order(timeline, text, rows):
    found = timeline(text)
    assert [(r.when.start, r.time and text[r.time.start : r.time.end]) for r in found] == rows


def test_what_is_to_come_is_scheduled(timeline):
    (row,) = timeline("The court will hear the case on Tuesday.")
    assert (row.kind, row.when.start) == ("scheduled", "2020-11-24")


def test_a_date_under_a_headline_is_no_happening(timeline):
    rows = timeline("Saturday, November 21, 2020\n\nA bus overturned near Quetta on Friday.")
    assert [r.when.start for r in rows] == ["2020-11-20"]


def test_a_spell_is_one_row(timeline):
    text = "Between June 2015 and February 2016 the court dismissed nine cases."
    (row,) = timeline(text)
    assert (row.when.start, row.when.end) == ("2015-06", "2016-02")
    assert text[row.time.start : row.time.end] == "June 2015 and February 2016"


def test_what_a_person_goes_on_to_say_stays_in_its_row(timeline):
    text = "Karim Azizi resigned on Wednesday. Azizi blamed the army. The army kept silent."
    (row,) = timeline(text)
    assert text[row.span.start : row.span.end] == "Karim Azizi resigned on Wednesday. Azizi blamed the army"


def test_an_incident_without_a_time_beside_it_has_its_date_or_its_place(timeline):
    text = "A bomb exploded in a market in Kabul, killing nine people. The Taliban denied responsibility."
    rows = timeline(text)
    assert [(r.kind, r.rule) for r in rows if r.kind == "incident"] == [("incident", "incident")]
    assert all(r.span.start < r.span.end for r in rows)


def test_clauses_of_one_sentence_keep_their_own_dates(timeline):
    rows = timeline("He led the force in 2004 and left it in 2009.")
    assert [(r.when.start, r.what) for r in rows] == [
        ("2004", "He led the force in 2004"),
        ("2009", "He left it in 2009"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The ministry said that nine people were killed in a bombing in Herat on Thursday.",
            "nine people were killed in a bombing in Herat on Thursday",
        ),
        (
            "Police found the bodies of three miners who died on Thursday.",
            "three miners died on Thursday",
        ),
    ],
)
def test_a_row_is_a_clause_of_its_own(timeline, text, told):
    assert told in [r.what for r in timeline(text)]


def test_a_dateline_is_no_row_and_no_part_of_one(timeline):
    rows = timeline("HERAT, Afghanistan, Nov. 21 — A gunman shot two officers on Friday.")
    assert [(r.when.start, r.what) for r in rows] == [("2020-11-20", "A gunman shot two officers on Friday")]


def test_a_dateline_cut_in_two_is_none_either(timeline):
    text = (
        "Boat sinks off Zanzibar with 40 aboard\n\n"
        "ZANZIBAR, Feb 3 – A boat carrying 40 people sank off Zanzibar on Friday night, killing nine of them, "
        "the coastguard said. Eighteen people were rescued."
    )
    told = "A boat carrying 40 people sank off Zanzibar on Friday night"
    assert [(r.when.start, r.what) for r in timeline(text)] == [("2020-11-20", told)]


def test_a_claim_soon_after_the_incident_has_its_day_when_no_later_one_is_left(timeline):
    text = (
        "A bomb exploded in a market in Kabul on Saturday, killing nine people. "
        "Hours after the attack, Islamic State claimed responsibility for it."
    )
    (row,) = [r for r in timeline(text) if r.kind == "statement"]
    assert (row.when.start, text[row.time.start : row.time.end]) == ("2020-11-21", "Hours after the attack")
    (row,) = [r for r in timeline(text, "2020-11-24") if r.kind == "statement"]
    assert row.when is None


def test_an_undated_claim_does_not_come_before_its_incident(timeline):
    text = (
        "A bomb exploded in a market in Kabul on Friday, killing nine people. "
        "In 2014 a bomb killed 30 people in Herat. "
        "The Taliban denied responsibility for the bombing in Kabul."
    )
    assert [r.when and r.when.start for r in timeline(text)] == ["2014", "2020-11-20", None]


@pytest.mark.parametrize("unit", ["3 May 2019 ", "on Saturday and ", "Nine people were killed on Friday. "])
def test_the_timeline_costs_time_linear_in_the_text(nlp, unit):
    def seconds(times):
        text = unit * times
        article = Article(text=text, path="a.md", format="md", sha256="0", published="2020-11-21")
        reading = Reading(article, nlp(text), 0)
        found = find_times(reading, Findings())
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            build_timeline(reading, found)
            best = min(best, time.process_time() - start)
        return best

    small, large = seconds(100), seconds(800)
    assert large < 8 * small * 3 + 0.05


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "It was the deadliest attack in Mosul since the market bombings of July 2005.",
            [("2005-07", "the market bombings of July 2005")],
        ),
        ("It was the deadliest crash in Chad since 2012.", []),
        (
            "The state on Friday lowered the toll of Thursday's train crash to 12.",
            [
                ("2020-11-19", "Thursday's train crash"),
                ("2020-11-20", "The state on Friday lowered the toll of Thursday's train crash to 12"),
            ],
        ),
        (
            "A bomber killed nine people as a concert ended in Herat on Friday.",
            [("2020-11-20", "A bomber killed nine people as a concert ended in Herat on Friday")],
        ),
        (
            "In 1996 more than 90 people died when a ferry sank on the lake.",
            [("1996", "more than 90 people died when a ferry sank on the lake")],
        ),
        (
            "The judge opened the case and set a date on Thursday.",
            [("2020-11-19", "The judge set a date on Thursday")],
        ),
    ],
)
def test_the_date_goes_to_what_happened_then(timeline, text, rows):
    assert [(r.when.start, r.what) for r in timeline(text)] == rows


def test_what_goes_on_since_a_day_lasts_until_the_day_of_writing(timeline):
    (row,) = timeline("Police have held nine men since Sunday.")
    assert (row.when.start, row.when.end) == ("2020-11-15", "2020-11-21")


def test_a_clock_time_is_of_the_day_of_its_incident(timeline):
    rows = timeline(
        "A bomb killed nine people in a market in Herat on Thursday. "
        "Children were among the dead, police said on Friday. The bomb exploded at 10:31 p.m."
    )
    assert [r.when.start for r in rows if "exploded" in r.what] == ["2020-11-19"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "At least 12 people were killed in Herat, the health ministry said on Friday.",
            "the health ministry said on Friday that at least 12 people were killed in Herat",
        ),
        ('"We lost nine men," the general said on Friday.', 'We lost nine men," the general said on Friday'),
        ("A report published on Friday names nine men.", "A report was published on Friday"),
        ("The police hold three men arrested on Friday.", "three men were arrested on Friday"),
        ("In a video the group released on Friday, a boy wept.", "the group released a video on Friday"),
        (
            "The army said on Monday that it would free nine men by May.",
            "The army would free nine men by May",
        ),
        ("A few hours before the jet crashed on Friday, radar was lost.", "the jet crashed on Friday"),
        ("The police chief, Omar Saleh, announced on Friday that three men were held.", None),
        ("The rail bridge fell on Friday at 4 p.m.", "The rail bridge fell on Friday at 4 p.m."),
        (
            "The king began three days of mourning on Friday.",
            "The king began three days of mourning on Friday",
        ),
        (
            "The house was hit by a missile, one of 38 fired at the town on Friday.",
            "The house was hit by a missile, one of 38 fired at the town on Friday",
        ),
        ("Diplomats expect the talks to last until Monday.", None),
        (
            "Iran said that two of the shells fired at the town on Friday hit a school and a clinic.",
            "two of the shells fired at the town on Friday hit a school and a clinic",
        ),
        (
            "A leading prosecutor, Maria Boer, spoke of a man with two knives. He was brought in on Friday.",
            "He was brought in on Friday",
        ),
    ],
)
def test_a_row_reads_as_a_sentence(timeline, text, told):
    assert (told or text.rstrip(".")) in [r.what for r in timeline(text)]


def test_a_long_statement_is_cut_after_what_is_said(timeline):
    rows = timeline(
        "At least 276 people were killed and about 300 injured when a truck bomb exploded at a busy junction in the "
        "capital, the information ministry said on Friday."
    )
    (row,) = [r for r in rows if r.kind == "statement"]
    assert row.what.startswith("the information ministry said on Friday that at least 276 people were killed")
    assert len(row.what) <= 112


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "A gunman killed nine people in Herat. Karim Azizi was held on Friday. He fled the scene on Thursday.",
            ("2020-11-19", "Karim Azizi fled the scene on Thursday"),
        ),
        (
            "Hezb claimed on Tuesday to have carried out the attack on a school in Herat on 11 November.",
            ("2020-11-11", "the attack on a school in Herat on 11 November"),
        ),
        (
            "It was punished for the attack on a market in Basra, Iraq, in March.",
            ("2020-03", "the attack on a market in Basra, Iraq, in March"),
        ),
    ],
)
def test_who_and_what_a_row_is_about(timeline, text, rows):
    assert rows in [(r.when.start, r.what) for r in timeline(text) if r.when]


def test_an_incident_told_by_its_month_has_the_day_that_is_told_elsewhere(timeline):
    rows = timeline(
        "WASHINGTON — The army admitted on Friday that a drone strike in Kabul last month killed ten civilians. "
        "The strike on 29 October was a tragic mistake, said the general."
    )
    (row,) = [r for r in rows if r.when and r.when.start == "2020-10-29"]
    assert row.what == "a drone strike in Kabul last month killed ten civilians"


def test_a_denial_follows_the_news_and_a_former_one_its_incident(timeline):
    news = (
        "A judge jailed a gunman on Thursday. He killed nine people in a mosque in Herat on 15 March 2019. "
        "The Taliban {} responsibility for the attack."
    )
    assert [r.when and r.when.start for r in timeline(news.format("denied"))] == [
        "2019-03-15",
        "2020-11-19",
        None,
    ]
    assert [r.when and r.when.start for r in timeline(news.format("had denied"))] == [
        "2019-03-15",
        None,
        "2020-11-19",
    ]


def test_a_spell_comes_after_its_first_day(timeline):
    rows = timeline(
        "Dozens of people have been killed since Wednesday. The rebels took the town on Wednesday."
    )
    assert [(r.when.start, r.when.end) for r in rows] == [("2020-11-18", None), ("2020-11-18", "2020-11-21")]


def test_the_main_incident_has_a_row_whatever_else_came_about_that_day(timeline):
    rows = timeline(
        "A barrage of nine rockets slammed into a market in Kabul on Saturday, killing eight people.\n\n"
        "The attack came on the same day Foreign Minister Ana Ruiz is in Qatar to meet with envoys."
    )
    assert ("2020-11-21", "incident") in {(row.when.start, row.kind) for row in rows if row.when}


def test_an_attack_that_a_claim_tells_of_has_its_day(timeline):
    text = (
        "Islamic State has claimed responsibility for a massive attack on the Afghan capital of Kabul on Saturday.\n\n"
        "A barrage of nine rockets slammed into a market in Kabul, the ministry said, killing eight people."
    )
    days = {text[row.span.start : row.span.end]: row.when.start for row in timeline(text) if row.when}
    assert [day for words, day in days.items() if "massive attack" in words] == ["2020-11-21"]


def test_an_attack_named_on_its_day_stays_beside_what_else_came_about_then(timeline):
    rows = timeline(
        "The world condemned Hezb over a massive attack on the town of Herat on Saturday. "
        "The minister was in Doha the same day."
    )
    assert ("incident", "a massive attack on the town of Herat on Saturday") in [
        (r.kind, r.what) for r in rows
    ]
    assert ("background", "The minister was in Doha the same day") in [(r.kind, r.what) for r in rows]
