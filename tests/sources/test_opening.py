"""What the first lines say about a report, as sentences with their answers."""

import pytest

from generator.sources import from_record
from generator.sources.opening import facts_of
from generator.sources.page import Facts


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("By Ann Lee", Facts(author="Ann Lee")),
        ("By A. B. Lee, Reuters", Facts(author="A. B. Lee", outlet="Reuters")),
        ("By Ann Lee and Jan van der Meer", Facts(author="Ann Lee and Jan van der Meer")),
        ("By Ann Lee for the Associated Press", Facts(author="Ann Lee", outlet="Associated Press")),
        ("Written by Ann Lee | AFP", Facts(author="Ann Lee", outlet="AFP")),
        ("By Monday ten people had died.", Facts()),
        ("By the time help came, ten people had died.", Facts()),
        ("By Friday night, rescuers had found nobody.", Facts()),
        ("KABUL, Nov. 21 (Reuters) – Rockets hit the city.", Facts(outlet="Reuters")),
        (
            "KABUL, Nov. 21, 2020 (Reuters) – Rockets hit the city.",
            Facts(outlet="Reuters", published="2020-11-21"),
        ),
        ("LARNACA, Cyprus, 29 March 2016 — A man hijacked a jet.", Facts(published="2016-03-29")),
        ("LARNACA, Cyprus, March 29 — A man hijacked a jet.", Facts()),
        ("NATO, which met on 3 March 2016, said that ten had died.", Facts()),
        ("NAIROBI (AP) — Gunmen killed two.", Facts(outlet="Associated Press")),
        ("(AFP) - Gunmen killed two.", Facts(outlet="AFP")),
        ("MEXICO CITY, 3 Jan (EFE).- Two died.", Facts()),
        ("The army (FARDC) - as it is called - fled.", Facts()),
        ("Published 3 March 2021", Facts(published="2021-03-03")),
        ("Sat, 11/21/2020 – 14:05", Facts(published="2020-11-21T14:05:00")),
        ("The talks of 3 March 2021 ended without a word on the hostages.", Facts()),
        ("Tyler Durden", Facts()),
    ],
)
def test_a_line(line, facts):
    assert facts_of([line]) == facts


@pytest.mark.parametrize(
    ("head", "author", "published"),
    [
        (["Ida Falk", "Mon, 03/01/2021 - 08:30"], "Ida Falk", "2021-03-01T08:30:00"),
        (["01/03/2021", "Ida Falk"], "Ida Falk", None),
        (["13/03/2021", "Updated: 01/04/2021", "By Ida Falk"], "Ida Falk", "2021-03-13"),
        (["Updated 3 May 2021", "Published 1 May 2021"], None, "2021-05-01"),
        (["Bus burns in Tollo", "1 May 2021", "Bridge falls in Orva", "2 May 2021"], None, None),
        (["World News", "Top Stories"], None, None),
    ],
)
def test_the_lines_above_a_scraped_report(head, author, published):
    title = "Gunmen kill five passengers of a bus near Senna"
    body = ["Gunmen stopped a bus near Senna on Friday and killed five of its passengers, the police said.",
            "Two more passengers were taken away by the gunmen, a woman who hid under a seat told the radio."]  # fmt: skip
    article = from_record({"scraped": "\n".join(["Home", title, *head, *body])}, "x")
    assert (article.author, article.published) == (author, published)
    assert article.text == "\n\n".join(body)


def test_what_an_editor_states_goes_first_and_is_listed():
    article = from_record(
        {"text": "By Ann Lee, Reuters\n\nTwo died.", "author": "Ida Falk", "id": 12, "title": ""}, "x:1"
    )
    assert (article.id, article.author, article.outlet, article.title) == ("12", "Ida Falk", "Reuters", None)
    assert article.editorial.stated == ("id", "author")


@pytest.mark.parametrize("partial", ["2016", "2016-05"])
def test_a_record_may_give_a_year_or_a_month(partial):
    assert from_record({"text": "Two died.", "published": partial}, "x:1").published == partial
