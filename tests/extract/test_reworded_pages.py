"""Scraped pages about different places, read from raw text to brief: what each must say, and must not."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from generator import sources
from generator.extract.pipeline import make_entries
from generator.model.brief import Toll

PAGES = Path(__file__).parent / "pages"


class Answer(NamedTuple):
    """What the brief of a page says."""

    title: str
    author: str
    published: str
    category: str
    day: str
    place: str
    killed: Toll
    injured: Toll
    background: tuple[str, Toll]
    refused: tuple[int, ...]
    stances: frozenset[tuple[str, str]]
    blamed_by: str
    gone: tuple[str, ...]


ANSWERS = {
    "baghdad.txt": Answer(
        title="14 Mortar Rounds Rain Down On Baghdad, Killing 6, As Austin Meets Iraqi Leaders",
        author="Jane Rivers",
        published="2023-03-07T18:20:00",
        category="shelling",
        day="2023-03-07",
        place="Baghdad",
        killed=Toll(6, 6),
        injured=Toll(19, None),
        background=("2023-02", Toll(9, 9)),
        refused=(14, 2500, 900, 2),
        stances=frozenset(
            {
                ("Islamic State", "claimed"),
                ("Kataib Hezbollah", "denied"),
                ("Kataib Hezbollah", "blamed"),
                ("Islamic State", "perpetrator"),
            }
        ),
        blamed_by="Iraqi government",
        gone=("Akismet", "Tell A Friend", "endif", "Leave a Comment"),
    ),
    "mogadishu.txt": Answer(
        title="Car Bomb Tears Through Mogadishu Market, At Least 17 Dead",
        author="Hodan Warsame",
        published="2018-02-04T09:15:00",
        category="bombing",
        day="2018-02-03",
        place="Mogadishu",
        killed=Toll(17, None),
        injured=Toll(30, 40),
        background=("2017-10", Toll(501, None)),
        refused=(3000, 24),
        stances=frozenset({("al-Shabaab", "blamed")}),
        blamed_by="Information Ministry",
        gone=("Tweet", "newsletter", "Ten things to know"),
    ),
}


@pytest.fixture(scope="module")
def briefs(nlp):
    articles = [one for name in ANSWERS for one in sources.read_path(PAGES / name)]
    return dict(zip(ANSWERS, (entry.brief for entry in make_entries(nlp, articles)), strict=True))


@pytest.fixture(params=ANSWERS)
def case(request, briefs):
    return briefs[request.param], ANSWERS[request.param]


def test_the_page_is_told_from_what_surrounds_it(case):
    brief, answer = case
    assert (brief.title, brief.source.author, brief.published) == answer[:3]
    assert not [words for words in answer.gone if words in brief.text]


def test_the_main_incident(case):
    brief, answer = case
    main = brief.incidents[0]
    names = {place.id: place.name for place in brief.places}
    assert main.role == "main"
    assert main.category == answer.category
    assert main.date is not None
    assert (main.date.start, main.date.precision) == (answer.day, "day")
    assert names[main.places[0]] == answer.place
    assert main.killed == answer.killed
    assert main.injured == answer.injured


def test_the_background_keeps_its_own_date_and_dead(case):
    brief, answer = case
    told = {(i.date.start if i.date else None, i.killed) for i in brief.incidents if i.role == "background"}
    assert answer.background in told


def test_other_numbers_are_no_victims(case):
    brief, answer = case
    counted = {number for figure in brief.casualties for number in (figure.low, figure.high)}
    assert not counted & set(answer.refused)


def test_who_is_said_to_have_done_it(case):
    brief, answer = case
    names = {actor.id: actor.name for actor in brief.actors}
    assert {(names[a.actor], a.stance) for a in brief.attributions} == answer.stances
    by = {names.get(a.by or "") for a in brief.attributions if a.stance == "blamed"}
    assert answer.blamed_by in by
