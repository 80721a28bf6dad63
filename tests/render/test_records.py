"""Pages about the whole."""

from __future__ import annotations

import lxml.html
import msgspec
import pytest
from briefs import harbour_brief, plain_entry

from generator.model.article import Editorial
from generator.model.brief import When
from generator.model.tables import TABLES


def text(page):
    return " ".join(lxml.html.fromstring(page).text_content().split())


def test_the_timeline_goes_by_the_day_of_the_incident(render_site):
    main = harbour_brief().incidents[0]
    entries = [
        plain_entry(
            name,
            title=name,
            published=published,
            text=harbour_brief().text,
            incidents=(msgspec.structs.replace(main, date=date, places=()),),
        )
        for name, published, date in [
            ("Late report", "2024-09-01", When("2019-03-02", None, "day")),
            ("Early report", "2024-01-01", When("2023-12-30", None, "day")),
            ("No day", "2024-01-02", None),
        ]
    ]
    page = text(render_site([*entries, plain_entry("calm")])["timeline/index.html"])
    places = [
        page.index(words) for words in ("2023", "Early report", "2019", "Late report", "Undated", "No day")
    ]
    assert places == sorted(places)
    assert "Talks open" not in page


def test_corrections_are_listed_with_their_briefs(site, render_site):
    page = text(site["corrections/index.html"])
    assert "9 May 2024 The toll was first given as 15. Mortars hit Port Selin market" in page
    assert "No brief has been corrected" in text(render_site([])["corrections/index.html"])


@pytest.mark.parametrize("path", ["countries/kosovo/index.html", "places/port-selin-kosovo/index.html"])
def test_countries_and_places_have_maps(render_site, path):
    from briefs import harbour_entry

    brief = harbour_brief()
    places = (brief.places[1], brief.places[2])
    main = msgspec.structs.replace(brief.incidents[0], places=("p2", "p3"))
    entry = msgspec.structs.replace(
        harbour_entry(), brief=msgspec.structs.replace(brief, places=places, incidents=(main,))
    )
    assert 'class="map-dot"' in render_site([entry])[path]


def test_data_can_be_taken_away(site):
    assert 'href="../data/incidents.csv"' in site["data/index.html"]
    assert "do not add up their dead" in site["data/index.html"]


def test_a_previous_address_leads_to_the_present_one(render_site):
    editorial = Editorial(previous_ids=("talks-in-varna",))
    site = render_site([plain_entry("2024-05-01-calm", editorial)])
    body = site["briefs/talks-in-varna/index.html"]
    assert '<meta http-equiv="refresh" content="0; url=../../briefs/2024-05-01-calm/index.html">' in body
    assert '<link rel="canonical" href="http://localhost:8000/briefs/2024-05-01-calm/">' in body
    assert "Talks open in Varna" in body


def test_the_data_page_tells_every_column(site):
    page = lxml.html.fromstring(site["data/index.html"])
    told = [code.text for code in page.xpath("//dl[@class='dictionary']//code")]
    assert told == [column.name for table in TABLES for column in table.columns]
    links = page.xpath("//a/@href")
    for table in TABLES:
        assert {f"../data/{table.name}.csv", f"../schema/{table.name}.json"} <= set(links)
