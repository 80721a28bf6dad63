"""The page of a brief tells the story, and every fact has its words."""

from __future__ import annotations

import json
import re

import lxml.html
import msgspec
import pytest
from briefs import harbour_entry, plain_brief, plain_entry
from picking import pick

from generator.model.article import Editorial
from generator.model.brief import Evidence, Source, TimelineEntry
from generator.model.site import Site
from generator.render.brief.source import reviewed
from generator.render.brief.timeline import moments

PATH = "briefs/2024-05-07-mortars-hit-port-selin-market/index.html"


@pytest.fixture(scope="session")
def page(site):
    return lxml.html.fromstring(site[PATH])


def text(element):
    return " ".join(element.text_content().split())


def by_id(page, name):
    return text(page.get_element_by_id(name))


@pytest.mark.parametrize(
    ("anchor", "words"),
    [
        ("where", "Fish market, Port Selin, Kosovo"),
        ("when", "Tuesday 7 May 2024"),
        ("killed", "at least 14"),
        ("killed", "said by health officials"),
        ("injured", "30–40"),
        ("r1", "Harbour Front"),
        ("r2", "Northern Brigade by Ada Ruun"),
        ("t1", "day not stated"),
        ("t1", "Background"),
        ("w1", "Two attackers died too"),
    ],
)
def test_facts_at_their_addresses(page, anchor, words):
    assert words in by_id(page, anchor)


def test_what_a_report_without_an_incident_tells_is_no_background():
    told = Evidence(0, 5, "Talks", "by hand")
    row = TimelineEntry("2024-05-01", None, "day", None, "talks opened", "background", None, (), told)
    (moment,) = moments(plain_brief(timeline=(row,)), "en")
    assert (moment.kind, moment.kind_name) == ("event", None)


def test_stances_stay_apart(page):
    found = [text(term) for term in pick(pick(page, "section", "glance")[0], "dt")[-3:]]
    assert found == ["Claimed by", "Blamed", "Denied by"]


def test_the_table_joins_mentions_and_sets_parts_and_background_apart(page):
    rows = [
        [text((pick(cell, "*", "figure") or [cell])[0]) for cell in row[:3]]
        for row in pick(page, "tr")
        if row.get("id")
    ]
    assert rows == [
        ["Killed", "at least 14", "people"],
        ["of whom killed", "3", "children"],
        ["Killed", "2", "attackers"],
        ["Injured", "30–40", "not stated"],
        ["Missing", "4", "fishermen"],
        ["Displaced", "about 200", "families"],
        ["Killed", "22", "people"],
    ]
    assert text(pick(pick(page, "tbody", "group-background")[0], "tr", "group")[0]).startswith(
        "Background Customs house bombing"
    )


def test_every_figure_opens_its_words(page):
    for number in range(1, 9):
        quote = page.get_element_by_id(f"c{number}")
        assert quote.getparent().tag == "details"
        assert text(pick(quote, "mark")[0])


def test_quotes_lead_to_the_words_in_the_report(page):
    link = page.get_element_by_id("c3").xpath(".//footer/a")[0].get("href")
    assert link == "https://coastwire.example/2024/05/selin?a=1&b=2#:~:text=including%20three%20children"


def test_what_an_editor_did_is_shown(site, page):
    assert "Reviewed: Mira Holt, 9 May 2024" in text(page)
    assert "Corrected 9 May 2024" in text(page)
    assert "The toll was first given as 15." in text(page)
    marked = [tag.getparent().text_content() for tag in page.xpath('//dl//*[contains(@class, "editor")]')]
    assert [" ".join(row.split()) for row in marked] == ["7 May 2024, 16:40 CEST editor"]
    assert "given by an editor, not read from the report" in text(page)
    assert "not yet reviewed" in site["briefs/2024-05-01-calm/index.html"]


def test_unknown_is_said_and_never_none_or_zero(site, render_site):
    page = lxml.html.fromstring(site["briefs/2024-04-30-quake-shakes-lower-tarn/index.html"])
    assert "up to 50" in by_id(page, "killed")
    assert "no injuries reported" in by_id(page, "injured")
    assert "Responsible" not in text(page)
    bare = harbour_entry().brief.incidents[0]

    bare = msgspec.structs.replace(bare, date=None, places=(), killed=None, injured=None)
    blank = lxml.html.fromstring(
        render_site([plain_entry("a", incidents=(bare,), text=harbour_entry().brief.text)])[
            "briefs/a/index.html"
        ]
    )
    for anchor in ("where", "when", "killed", "injured"):
        assert by_id(blank, anchor).endswith("not stated")
    assert "Responsiblenot stated" in text(blank)
    assert "None" not in text(blank)


def test_the_report_itself_is_published_only_where_the_site_says_so(site, render_site):
    last = "governor will speak to parliament on Friday"
    assert "The report</h2>" not in site[PATH]
    published = render_site([harbour_entry()], site=Site(publish_text=True))[PATH]
    assert "The report</h2>" in published
    assert last in published


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example/",
        "ftp://x.example/",
        "https://u:p@x.example/",
        "http://[bad",
    ],
)
def test_odd_addresses_of_sources_are_no_links(render_site, url):
    source = Source("Wire", url, None, "a.md", "md", "0")
    page = render_site([plain_entry("a", source=source)])["briefs/a/index.html"]
    assert not re.search(r'href="(javascript|data|ftp|//|https://u)', page)
    assert "Wire" in page


def test_linked_data_tells_the_event_and_its_tolls(page):
    data = json.loads(page.xpath('//script[@type="application/ld+json"]/text()')[0])
    event = data["about"][0]
    assert (data["@type"], event["@type"], event["startDate"]) == ("Report", "Event", "2024-05-07")
    assert event["about"][0] == {
        "@type": "PropertyValue",
        "name": "killed",
        "minValue": 14,
        "unitText": "people",
    }
    assert event["about"][1]["maxValue"] == 40
    assert data["isBasedOn"]["url"] == "https://coastwire.example/2024/05/selin?a=1&b=2"
    assert data["dateModified"] == "2024-05-09"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("2024-05-30", "30 May 2024"),
        ("Mira Holt/2024-05-09", "Mira Holt/9 May 2024"),
        ("ticket 2024-99-99", "ticket 2024-99-99"),
        ("Mira Holt", "Mira Holt"),
        (None, None),
    ],
)
def test_who_reviewed_a_brief_and_when_is_told_in_words(told, shown):
    assert reviewed(Editorial(reviewed=told), "en_GB") == shown
