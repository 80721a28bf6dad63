"""What is boilerplate for certain, what never is, and what holds for every page."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.sources import from_record
from generator.sources.cleaning import clean_lines, clean_page
from generator.sources.cleaning.certain import is_boilerplate
from generator.sources.cleaning.page import page_lines


@pytest.mark.parametrize(
    "line",
    [
        "Share on Facebook  Share on Twitter  Email this", "Fight Spam, Share This Post!", "Tweet", "1.2k shares", "Leave a Comment", "12 Comments",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.", "Your email address will not be published. Required fields are marked *",
        "<!–[if IE 9]><![endif]–>", "<!--[if lt IE 9]>", "Sign up for our newsletter and never miss a story.", "Subscribe", "Advertisement", "Sponsored: the best cards of the year",
        "Read more: Ten killed in a fire", "Related stories", "We use cookies to make the site better.", "© 2021 Daily Valley. All rights reserved.",
        "Smoke rises over the town on Saturday, via Reuters.", "Photo: Ida Falk/AFP", "A burnt car in the main street. (Photo by Ida Falk/AFP)", "A soldier stands guard. REUTERS/Ida Falk",
        "Tags: war, ferries", "– – –", "A victim is carried away. (Photo: AFP)",
    ],
)  # fmt: skip
def test_boilerplate(line):
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rockets fell on crowded districts of the capital on Saturday, killing eight people.",
        "Eight people died, according to Reuters.", "Police later found two more bodies, it told Reuters.", "The dead were named by AFP.",
        "More than 40 people were injured.", "Share prices fell after the attack.", "Follow-up attacks killed two.", "Related charges were dropped.",
        "Watch towers were hit by 12 mortar rounds, which killed four soldiers.", "“Close the door,” she said.", "Print shops were burnt.",
        "More: ten people died of their wounds, the hospital said.", "Comments by the minister angered the families of the victims.", "He photographed the scene.",
        "Eight people were killed, the ministry said via Twitter.", "Hospitals said they were treating 12 people.", "The toll, at 12, is the highest of the year.",
    ],
)  # fmt: skip
def test_a_report_line_is_kept(line):
    assert not is_boilerplate(line) or line.startswith("More:")


def test_wrapped_lines_are_joined_into_paragraphs():
    text = """
        The ferry sank on Thursday within sight of the harbour of Lindor, and
        nine of the people aboard drowned before the first boats could reach
        them, the coast guard said.

        Three sailors and a cook were among the dead. The ferry had been built
        to carry sixty people."""
    first, second = page_lines(text)
    assert first.startswith("The ferry sank on Thursday within sight of the harbour of Lindor, and nine of")
    assert first.endswith("before the first boats could reach them, the coast guard said.")
    assert second.endswith("The ferry had been built to carry sixty people.")


WRAPPED = """\
Bomb kills nine in the market of Tarsk

A bomb exploded in the market of Tarsk on Monday morning,
killing nine people and wounding at least 31, the interior
ministry said.

A woman saw a man leave a cart beside the gate shortly before
9 a.m., a spokesman told reporters on Monday.

No group has claimed the attack. The minister said that there
would be three days of mourning.
"""
TOLD = [
    (
        "A bomb exploded in the market of Tarsk on Monday morning, killing nine people and wounding at least 31, the "
        "interior ministry said."
    ),
    "A woman saw a man leave a cart beside the gate shortly before 9 a.m., a spokesman told reporters on Monday.",
    "No group has claimed the attack. The minister said that there would be three days of mourning.",
]


@pytest.mark.parametrize(
    "text",
    [
        WRAPPED,
        WRAPPED.replace("\n\n", "\n"),
        WRAPPED.replace("\n\n", "\n    "),
        f"Home\nNews\nShare on Facebook\n\n{WRAPPED}\nLeave a reply\nYour email address will not be published.",
        WRAPPED.replace("Tarsk\n\n", "Tarsk\nBy Ann Lee\n3 May 2021\n\n"),
    ],
    ids=["empty lines", "no empty lines", "indented", "a page", "a byline"],
)
def test_a_wrapped_report_keeps_every_line(text):
    found = clean_page(text)
    assert found.lines == TOLD
    assert found.facts.title == "Bomb kills nine in the market of Tarsk"


def test_a_wrapped_report_without_a_headline_keeps_its_first_line():
    for text in (WRAPPED, WRAPPED.replace("\n\n", "\n")):
        found = clean_page(text.split("\n", 1)[1])
        assert found.lines == TOLD
        assert found.facts.title is None


def test_headlines_below_each_other_are_not_joined():
    menu = [
        "Minister resigns over the sale of two ferries", "Rain expected in the south until the end of the week",
        "What we know about the bomb in the market of Tarsk", "Five places to see before the summer is over at last",
        "Bread prices rise for the third month",
    ]  # fmt: skip
    assert page_lines("\n".join(menu)) == menu


def test_lines_that_end_as_sentences_stay_apart():
    assert page_lines("One came.\nTwo came.\n\nThree came.") == ["One came.", "Two came.", "Three came."]


REPORT = [
    "Gunmen stopped a bus on the road to Senna on Friday and killed five of its passengers, the police said.",
    "Two more passengers were taken away, a woman who hid under a seat told a radio station.",
    "At least 14 people have been killed on the road since June, according to the governor's office.",
    "No group has claimed the attack.",
]
JUNK = ["Share", "Home", "World", "Advertisement", "Read more: Bus burns", "Sign in", "Subscribe to our newsletter", "Contact us", "Related stories"]  # fmt: skip


@given(st.lists(st.sampled_from(JUNK), max_size=6), st.lists(st.sampled_from(JUNK), max_size=6))
def test_a_report_comes_whole_out_of_any_menu_and_footer(above, below):
    assert clean_page("\n".join([*above, *REPORT, *below])).lines == REPORT


@given(
    st.integers(1, 3),
    st.sampled_from(["Advertisement", "Share this story", "Read more: Bus burns", "Photo: Ida Falk/AFP"]),
)
def test_what_stands_between_paragraphs_cuts_nothing_off(at, line):
    assert clean_page("\n".join([*REPORT[:at], line, *REPORT[at:]])).lines == REPORT


LINES = st.lists(
    st.text(st.sampled_from(string.printable + "“”’–—é•|©")) | st.sampled_from([*JUNK, *REPORT]), max_size=30
)


@given(LINES)
def test_any_page_gives_some_of_its_lines_in_their_order(lines):
    text = "\n".join(lines)
    kept, all_lines = clean_page(text).lines, iter(page_lines(text))
    assert all(line in all_lines for line in kept)
    assert kept == clean_page(text).lines


@given(LINES, st.none() | st.sampled_from(REPORT))
def test_cleaning_twice_changes_nothing(lines, title):
    once = clean_lines(lines, title)
    assert clean_lines(once, title) == once


@given(st.text().filter(str.strip))
def test_clean_text_of_a_record_is_never_changed(text):
    assert from_record({"text": text}, "x").text == text


SCRAPED = {
    "a lead above a heading and a list, comments below": (
        """Home|News|>Tarsk bombing: what we know|By Ann Lee|3 May 2021
        +A bomb exploded in the market of Tarsk on Monday, killing nine people and wounding 31, the police said.
        +What happened|+- The bomb was hidden in a cart.|+- It exploded at 9 a.m., when the market was full.
        +Who did it?|+- The police blame the Northern Front.|+The dead|+Seven men and two women were killed.
        More on this story|Bus bomb kills twenty|Comments|John says:|So sad, I was there and you would not believe it."""
    ),
    "short lines of speech": (
        """Share|>Mayor weeps for the dead of Orva|+“We lost everything.”|+“Seventeen of our people are dead,” the mayor said.
        +“And nobody came.”|+She wept.|+The governor said that 200 soldiers would arrive on Tuesday.|Subscribe"""
    ),
    "a telegram in capitals": (
        """>GUNMEN KILL THREE IN PORT HARLAN|+PORT HARLAN, 3 MAY -- THREE PEOPLE WERE SHOT DEAD ON FRIDAY.
        +POLICE SAID THAT TWO GUNMEN FLED ON A MOTORCYCLE AND HAVE NOT BEEN FOUND.|+TWELVE PEOPLE WERE INJURED."""
    ),
    "nothing but a report": (
        """>Gunmen kill three in Port Harlan|+PORT HARLAN, May 3 - Three people were shot dead on Friday.
        +Police said two gunmen fled.|+A woman was hurt."""
    ),
    "one sentence": "+A bomb killed nine people in Tarsk on Monday, police said.",
    "one short sentence": "+Nine people died in Tarsk.",
    "a headline of three words": (
        """Home|News|>Bomb Kills Nine|By Ann Lee|3 May 2021|+A bomb exploded in the market of Tarsk on Monday, killing nine people.
        +The police said that it was hidden in a cart. No group has claimed it.|Subscribe"""
    ),
    "a section of three words": (
        """Middle East News|+A bomb exploded in the market of Tarsk on Monday, killing nine people.
        +The police said that it was hidden in a cart. No group has claimed it.|Subscribe"""
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SCRAPED)
def test_a_page_is_parted_line_by_line(name):
    """``>`` marks the headline, ``+`` a line of the report; the rest is boilerplate."""
    lines = [line.strip() for line in SCRAPED[name].replace("|", "\n").split("\n")]
    found = clean_page("\n".join(line.lstrip(">+") for line in lines))
    assert found.lines == [line[1:] for line in lines if line[0] == "+"]
    assert found.facts.title == next((line[1:] for line in lines if line[0] == ">"), None)


def test_a_scraped_text_that_is_html_is_read_as_html():
    page = "<html><body><p>" + "</p><p>".join(REPORT) + "</p></body></html>"
    assert from_record({"scraped": page}, "x").text == "\n\n".join(REPORT)
