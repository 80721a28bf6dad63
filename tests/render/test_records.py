"""Pages about the whole."""

from __future__ import annotations

import lxml.html
import msgspec
import pytest
from briefs import harbour_brief, plain_entry

from generator.model.brief import When


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
