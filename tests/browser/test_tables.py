"""Tables sort and filter with scripts and read without; addresses can be copied; charts have their table."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

TABLE = "incidents/index.html"


def first_cells(page):
    return page.locator(".sortable tbody tr:visible th").all_inner_texts()


def test_a_table_sorts_by_number_with_the_unknown_last_either_way(visit):
    page = visit("actors/index.html")
    page.get_by_role("button", name="Country").click()
    countries = page.locator(".sortable tbody td:nth-child(3)").all_inner_texts()
    assert countries == ["Kosovo", "Kosovo", "", ""]
    page.get_by_role("button", name="Country").click()
    assert page.locator("th[aria-sort=descending]").inner_text().startswith("Country")
    assert page.locator(".sortable tbody td:nth-child(3)").all_inner_texts()[2:] == ["", ""]
    incidents = visit(TABLE)
    incidents.get_by_role("button", name="Killed").click()
    assert [name.split()[0] for name in first_cells(incidents)] == ["Mortars", "Quake"]
    incidents.get_by_role("button", name="Killed").click()
    assert [name.split()[0] for name in first_cells(incidents)] == ["Quake", "Mortars"]


def test_a_table_is_filtered_by_words(visit):
    page = visit(TABLE)
    page.get_by_label("Filter the rows").fill("shelling kosovo")
    assert first_cells(page) == ["Mortars hit Port Selin market, killing at least 14"]
    assert page.get_by_role("status").inner_text() == "1 of 2 rows"
    page.get_by_label("Filter the rows").fill("")
    assert len(first_cells(page)) == 2
    assert page.faults == []


def test_a_table_reads_without_scripts(visit):
    page = visit(TABLE, java_script_enabled=False)
    assert len(first_cells(page)) == 2
    assert page.get_by_role("button").count() == 0
    assert "at least 14" in page.locator("main").inner_text()


def test_a_sort_can_be_asked_for_by_keyboard(visit):
    page = visit(TABLE)
    page.get_by_role("button", name="Report").focus()
    page.keyboard.press("Enter")
    assert page.locator("th[aria-sort=ascending]").inner_text().startswith("Report")


def test_the_address_of_a_feed_is_copied(visit, base):
    page = visit("feeds/index.html", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_label("Filter the rows").fill("harbour front")
    page.get_by_role("button", name="Copy the address: RSS of Harbour Front").click()
    address = page.evaluate("navigator.clipboard.readText()")
    assert address == "http://127.0.0.1/deep/site/actors/harbour-front/feed.xml"
    assert page.request.get(base + address.partition("/deep/site/")[2]).ok


def test_a_chart_can_be_read_as_a_table(visit):
    page = visit("index.html", java_script_enabled=False)
    assert page.locator(".chart .dot, .chart .range").count() == 2
    table = page.locator(".as-table table")
    assert not table.is_visible()
    page.get_by_text("As a table", exact=True).first.click()
    assert "May 2024" in table.inner_text()
    assert "up to 50" in table.inner_text()


def test_print_asks_for_a_print(visit):
    page = visit("briefs/2024-05-07-mortars-hit-port-selin-market/index.html")
    page.evaluate("window.print = () => { window.printed = true }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed")
