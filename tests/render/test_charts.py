"""Charts of the dead: nothing counted twice, no range collapsed, unknown never 0."""

from __future__ import annotations

import msgspec
import pytest
from briefs import figure, harbour_brief, plain_brief, plain_entry, quake_brief, quoting

from generator.model.brief import Toll, When
from generator.render.charts.deaths import deaths_chart
from generator.render.charts.pooling import Deaths, deaths, total
from generator.render.charts.ranges import Range, ranges
from generator.render.charts.scales import BOTTOM, TOP, unit_of, up

TUESDAY = When("2024-05-07", None, "day")


def report(killed, *, date=TUESDAY, places=("p1", "p2", "p3")):
    main = msgspec.structs.replace(
        harbour_brief().incidents[0], killed=killed and Toll(*killed), date=date, places=places
    )
    return harbour_brief(incidents=(main,))


def test_two_reports_of_one_day_and_place_are_one_incident_with_the_range_of_both():
    both = deaths([report((14, 14)), report((16, 16), places=("p2",))])
    assert both == (Deaths("2024-05-07", Toll(14, 16)),)
    assert deaths([report((14, 14)), report((14, None))]) == (Deaths("2024-05-07", Toll(14, None)),)
    assert deaths([report(None), report((14, 14))]) == (Deaths("2024-05-07", Toll(14, 14)),)


def at(lat, lon, killed=(14, 14), country="XK"):
    brief = report(killed, places=("p9",))
    place = msgspec.structs.replace(
        brief.places[1], id="p9", name=f"{lat}/{lon}", lat=lat, lon=lon, geonames=None, country=country
    )
    return msgspec.structs.replace(brief, places=(place,))


def test_reports_of_one_day_from_nearby_are_one_incident():
    assert len(deaths([at(51.5, -0.1), at(51.4, 0.1, (15, 15))])) == 1
    assert deaths([at(51.5, -0.1), at(51.4, 0.1, (15, 15))])[0].killed == Toll(14, 15)
    assert len(deaths([at(51.5, -0.1), at(53.6, -0.1)])) == 2


def test_a_report_that_names_the_country_only_is_not_counted_beside_one_that_names_the_town():
    vague, exact = report((14, 14), places=("p3",)), report((16, 16))
    for order in ((vague, exact), (exact, vague)):
        assert deaths(order) == (Deaths("2024-05-07", Toll(14, 16)),)


def test_other_days_and_vague_dates_stay_apart():
    month = When("2024-05", None, "month")
    apart = [
        report((14, 14)),
        report((14, 14), date=When("2024-05-08", None, "day")),
        report((14, 14), date=month),
        report((14, 14), date=month),
        plain_brief(),
    ]
    assert len(deaths(apart)) == 4


@pytest.mark.parametrize(
    ("tolls", "sum_"),
    [
        ([(8, 8), (3, 5)], (11, 13)),
        ([(8, 8), (31, None)], (39, None)),
        ([(8, 8), (None, 50)], (8, 58)),
        ([(None, 50)], (None, 50)),
        ([(0, 0)], (0, 0)),
    ],
)
def test_sums_keep_both_ends(tolls, sum_):
    assert total([Toll(*toll) for toll in tolls]) == Toll(*sum_)


def test_a_chart_tells_what_it_leaves_open():
    found = [
        Deaths("2024-03-02", Toll(22, 22)),
        Deaths("2024-05-07", Toll(14, None)),
        Deaths("2024-05-09", None),
        Deaths("2024-06-01", Toll(0, 0)),
        Deaths("2024", Toll(5, 5)),
        Deaths(None, Toll(9, 9)),
    ]
    chart = deaths_chart(found, "en_GB", "month")
    assert [(row.label, row.incidents, row.killed) for row in chart.rows] == [
        ("March 2024", 1, "22"),
        ("May 2024", 2, "at least 14"),
        ("June 2024", 1, "none"),
    ]
    assert [mark.open for mark in chart.marks] == [False, True, False]
    assert [mark.title for mark in chart.marks][2] == "June 2024: nobody killed"
    assert (chart.unknown, chart.undated) == (1, 2)


def test_a_month_without_a_number_is_not_a_month_without_deaths():
    chart = deaths_chart(
        [Deaths(f"2024-0{n}-01", Toll(n, n)) for n in (1, 2)] + [Deaths("2024-03-01", None)], "en", "month"
    )
    assert [row.killed for row in chart.rows] == ["1", "2", "not stated"]
    assert len(chart.marks) == 2


@pytest.mark.parametrize("found", [[], [Deaths("2024-05-07", Toll(14, 14))], [Deaths("2024", None)] * 3])
def test_a_chart_that_would_say_nothing_is_not_drawn(found):
    assert deaths_chart(found, "en") is None


@pytest.mark.parametrize(
    ("dates", "unit"),
    [
        (["2024-05-07", "2024-05-20"], "day"),
        (["2024-05-07", "2024-08-20"], "month"),
        (["2024-05-07", "2024-05"], "month"),
        (["2024-05-07", "2004-05-07"], "year"),
        (["2024-05-07", "2023"], "year"),
    ],
)
def test_the_unit_suits_the_dates(dates, unit):
    assert unit_of(dates) == unit


def test_counts_stand_on_a_scale_of_tens_with_none_on_the_floor():
    heights = [up(count, 3) for count in (0, 1, 10, 100, 1000)]
    assert heights[0] == BOTTOM
    assert heights[-1] == TOP
    assert heights == sorted(heights, reverse=True)


def test_long_spans_are_labelled_in_years():
    chart = deaths_chart(
        [Deaths(f"{year}-03-01", Toll(year, year)) for year in range(2010, 2020)], "en_GB", "month"
    )
    assert [tick.label for tick in chart.times] == ["2012", "2014", "2016", "2018"]
    assert all(chart.left <= tick.at <= chart.right for tick in chart.times)
    assert [tick.label for tick in chart.counts] == ["0", "1", "10", "100", "1,000", "10,000"]


def counted(low, high, **more):
    return figure("killed", low, high, "exact", None, "i1", quoting("x")("x"), **more)


def test_figures_that_differ_are_drawn_on_one_scale():
    drawn = ranges([counted(42, 42), counted(21, None), counted(3, 3, part_of=True)])
    assert drawn == (Range(84, 84, open=False), Range(42, 42, open=True), None)
    assert ranges([counted(None, 50), counted(25, 50)])[0] == Range(0, 84, open=False)


def test_figures_that_agree_are_not_drawn():
    assert ranges([counted(8, 8), counted(8, 8)]) == (None, None)
    assert ranges([counted(8, 8), counted(None, None)]) == (None, None)
    assert ranges([]) == ()


def test_pages_show_the_chart_with_its_caveat_and_its_table(render_site):
    other = msgspec.structs.replace(
        quake_brief().incidents[0], killed=Toll(3, 3), date=When("2024-03-01", None, "day")
    )
    home = render_site(
        [
            plain_entry("a", **fields(harbour_brief())),
            plain_entry("b", **fields(quake_brief(incidents=(other,)))),
        ]
    )["index.html"]
    assert "Deaths by month, main incidents only." in home
    assert "May 2024: at least 14 killed" in home
    assert '<th scope="row">March 2024</th><td>1</td><td>3</td>' in home


def fields(brief):
    return {name: getattr(brief, name) for name in brief.__struct_fields__ if name not in {"id", "schema"}}


def test_the_chart_of_an_actor_says_that_naming_is_not_blaming(render_site):
    main = harbour_brief().incidents[0]
    later = msgspec.structs.replace(main, date=When("2024-06-01", None, "day"))
    told = fields(harbour_brief())
    site = render_site([plain_entry("a", **told), plain_entry("b", **{**told, "incidents": (later,)})])
    assert "To be named in a brief is not to be responsible." in site["actors/harbour-front/index.html"]
    assert "responsible." not in site["countries/kosovo/index.html"]
