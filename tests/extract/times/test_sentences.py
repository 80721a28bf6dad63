"""Sentences with their time expressions marked in ``marked.txt``, all written on Saturday 21 November 2020.

A mark is the expression, its type (= date, @ time of day, ~ length, * repetition) and its TIMEX3 value.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from generator.extract.times import read_times

SATURDAY = date(2020, 11, 21)
TYPES = {"=": "DATE", "@": "TIME", "~": "DURATION", "*": "SET"}
MARK = re.compile(r"\[([^\]]*) ([=@~*]) ([^\] ]*)\]")
MARKED = (Path(__file__).parent / "marked.txt").read_text("utf-8").splitlines()


def readings(sentence, published=SATURDAY, tags=None):
    return [(e.text, e.type, e.value) for e in read_times(sentence, published, tags)]


@pytest.mark.parametrize("marked", MARKED)
def test_marked(marked):
    expected = [(text, TYPES[sign], value) for text, sign, value in MARK.findall(marked)]
    assert readings(MARK.sub(r"\1", marked)) == expected


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The shop opens on Monday.", "2020-11-23"),
        ("The talks resume Wednesday.", "2020-11-25"),
        ("The talks resumed Wednesday.", "2020-11-18"),
        ("The minister said Thursday that the road was closed.", "2020-11-19"),
        ("The minister said that the road will open Thursday.", "2020-11-26"),
        ("They plan a rally on Monday.", "2020-11-23"),
        ("Five people were hurt when shells hit the suburb on Monday evening.", "2020-11-16TEV"),
        ("The party won most seats in Tuesday's election.", "2020-11-17"),
        ("They won't leave the camp on Tuesday.", "2020-11-24"),
        ("The premier called a vote for Tuesday.", "2020-11-24"),
        ("They prayed for Tuesday's dead.", "2020-11-17"),
        ("As of Sunday, all four are in hospital.", "2020-11-15"),
        ("He has been released on bail until May.", "2021-05"),
        ("Parliament votes in February.", "2021-02"),
        ("The levy was raised in February.", "2020-02"),
        ("Nine people were killed on December 30.", "2019-12-30"),
        ("Four men were arrested on January 14.", "2020-01-14"),
        ("The levy will be raised in February.", "2021-02"),
        ("The loan was extended through February.", "2021-02"),
        ("The truce holds through February.", "2021-02"),
        ("He waited there until Tuesday.", "2020-11-17"),
        ("The truce was prolonged until Tuesday.", "2020-11-24"),
        ("The report, to be published on Tuesday, names nine men.", "2020-11-24"),
        ("He is said to be hurt after a fall on Tuesday.", "2020-11-17"),
        ("The toll is expected to rise after Tuesday's crash.", "2020-11-17"),
        ("He is expected to be tried over the blast on Tuesday.", "2020-11-17"),
        ("Tuesday's ruling means that he goes free.", "2020-11-17"),
        ("They demand the return of the council elected in December.", "2019-12"),
        ("The council is to be elected in December.", "2020-12"),
        ("They fought on the 3rd.", "2020-11-03"),
        ("They will meet on the 23rd.", "2020-11-23"),
        ("The firm unveils a cheaper phone on Wednesday.", "2020-11-18"),
        ("The bridge, which links both banks, gave way on Wednesday.", "2020-11-18"),
        ("The airline said flights would resume on Monday.", "2020-11-23"),
        ("He said the camp would not be closed on Tuesday.", "2020-11-24"),
        ("They said they would appeal the verdict, announced on Wednesday.", "2020-11-18"),
        ("They said the man who was shot on Wednesday would live.", "2020-11-18"),
        ("The two sides may meet again on Monday.", "2020-11-23"),
        ("The gunman may have fled on Monday.", "2020-11-16"),
        ("A summit in December?", "2020-12"),
        ("A summit in October?", "2020-10"),
        ("The ceasefire expires on Wednesday.", "2020-11-25"),
        ("Union members vote on Wednesday.", "2020-11-25"),
    ],
)
def test_tense_decides(nlp, sentence, value):
    tags = [(t.idx, t.tag_) for t in nlp(sentence)]
    assert [v for _, _, v in readings(sentence, tags=tags)] == [value]


HISTORY = (
    "The war broke out in June 1812. In August the fortress fell. On 3 September the army crossed the river. "
    "Two days later it took the bridge. The following winter was hard. By March 1813 the war was lost, and in "
    "October 1813 a truce was signed. In January the last troops left."
)


def test_a_day_that_only_tells_since_when_is_not_the_day_told_of():
    text = "They met on Friday, the first talks since war broke out on 2 November. He left in the evening."
    assert readings(text)[-1][2] == "2020-11-20TEV"


def test_old_years_in_the_news_do_not_make_it_a_history():
    text = (
        "His uncle came in 1961, his aunt in 1975, two cousins in 1979 and his sister in 1990. "
        "The day before last Tuesday he left home for good."
    )
    assert readings(text)[-1][2] == "2020-11-16"


def test_a_history_goes_on_from_the_last_date_told():
    assert [value for _, _, value in readings(HISTORY, date(2009, 12, 19))] == [
        "1812-06",
        "1812-08",
        "1812-09-03",
        "1812-09-05",
        "1812-WI",
        "1813-03",
        "1813-10",
        "1814-01",
    ]


def test_news_keeps_its_day_of_writing_among_years():
    text = "A bus crashed on Friday. A similar crash in 2011 killed nine. The driver was held on Tuesday."
    assert [v for _, _, v in readings(text)] == ["2020-11-20", "2011", "2020-11-17"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("QUETTA, 14 March 2018 - A bus crashed on Tuesday.", ["2018-03-14", "2018-03-13"]),
        ("March 14, 2018\n\nA bus crashed yesterday.", ["2018-03-14", "2018-03-13"]),
        ("A bus crashed on Tuesday.", ["XXXX-WXX-2"]),
        ("A bus crashed yesterday.", ["XXXX-XX-XX"]),
        ("A bus crashed on 3 May.", ["XXXX-05-03"]),
        ("A bus crashed the following day.", ["XXXX-XX-XX"]),
        ("A bus crashed last year.", ["XXXX-XX-XX"]),
        (
            "May 3: Patrols in the north\n2012-05-AB-014\n\nA bus crashed yesterday.",
            ["2012-05-03", "2012-05-02"],
        ),
        ("2011-12-S-301\nHERAT (Jan. 1) A bus crashed yesterday.", ["2012-01-01", "2011-12-31"]),
        ("2011-12-S-301\n\nA bus crashed yesterday.", ["XXXX-XX-XX"]),
        ("May 3:\n2012-09-AB-014\n\nA bus crashed yesterday.", ["XXXX-05-03", "XXXX-XX-XX"]),
    ],
)
def test_without_a_day_of_writing(text, values):
    assert [v for _, _, v in readings(text, None)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Signed 03/04/2019, stamped 21/04/2019.", ["2019-04-03", "2019-04-21"]),
        ("Signed 03/04/2019, stamped 04/21/2019.", ["2019-03-04", "2019-04-21"]),
        ("Signed 03/04/2019.", ["2019"]),
        ("Signed 04/04/2019.", ["2019-04-04"]),
        ("Signed 19/11/2020.", ["2020-11-19"]),
        ("Signed 12/11/2020.", ["2020-11-12"]),
    ],
)
def test_the_order_of_day_and_month_is_read_from_the_text(text, values):
    assert [v for _, _, v in readings(text)] == values


def test_no_day_is_counted_on_from_nothing():
    assert readings("A bus crashed the following day.") == [("the following day", "DATE", "XXXX-XX-XX")]
    assert readings("A bus crashed two days later.") == [("two days later", "DATE", "XXXX-XX-XX")]
