"""What a reader is promised, in a real browser."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

BRIEF = "briefs/2024-05-07-mortars-hit-port-selin-market/index.html"
PAGES = (
    "index.html",
    BRIEF,
    "actors/index.html",
    "actors/harbour-front/index.html",
    "archive/index.html",
    "feeds/index.html",
    "incidents/index.html",
    "search/index.html",
    "timeline/index.html",
    "types/shelling/index.html",
    "data/index.html",
    "places/port-selin-kosovo/index.html",
)


def test_a_quote_opens_in_place_without_scripts(visit):
    page = visit(BRIEF, java_script_enabled=False)
    quote = page.locator("#killed-1")
    assert not quote.is_visible()
    page.locator("#killed summary").click()
    assert quote.is_visible()
    assert "killing at least 14" in quote.locator("mark").inner_text()


def test_the_address_of_a_quote_opens_it(visit):
    page = visit(BRIEF + "#c3")
    assert page.locator("#c3").is_visible()


def test_everything_can_be_reached_by_keyboard(visit):
    page = visit(BRIEF)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to content"
    wanted = page.locator("a[href], summary, button").count()
    seen = set()
    for _ in range(wanted + 20):
        name, outlined = page.evaluate(
            "() => { const e = document.activeElement; if (e === document.body) return [null, null]; e.dataset.seen ||= Math.random();"
            " return [e.dataset.seen, getComputedStyle(e).outlineStyle] }"
        )
        if name is None or name in seen:
            break
        seen.add(name)
        assert outlined != "none"
        page.keyboard.press("Tab")
    visible = page.locator("a[href]:visible, summary:visible, button:visible").count()
    assert len(seen) >= visible


def test_dark_and_light_are_both_drawn(visit):
    colours = [
        visit(BRIEF, color_scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    ]
    light, dark = (sum(int(n) for n in colour[4:-1].split(",")) for colour in colours)
    assert light > 600
    assert dark < 150


def test_nothing_moves_where_motion_is_not_wanted(visit):
    page = visit("index.html", reduced_motion="reduce")
    moving = "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return parseFloat(s.transitionDuration) || s.animationName !== 'none' }).length"
    assert page.evaluate(moving) == 0


def test_a_brief_is_machine_readable_and_has_a_picture(visit, base):
    page = visit(BRIEF)
    brief = page.request.get(base + BRIEF.replace("index.html", "brief.json")).json()
    assert brief["title"] == page.locator("h1").inner_text()
    data = page.evaluate(
        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)"
    )
    assert data["about"][0]["about"][0] == {
        "@type": "PropertyValue",
        "name": "killed",
        "minValue": 14,
        "unitText": "people",
    }
    address = page.locator('meta[property="og:image"]').get_attribute("content")
    picture = page.request.get(base + address.partition("/deep/site/")[2])
    assert picture.headers["content-type"] == "image/png"


@pytest.mark.parametrize("path", PAGES)
def test_a_narrow_phone_never_scrolls_sideways(visit, path):
    page = visit(path, viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_nothing_is_asked_of_other_hosts_and_nothing_fails(visit, path):
    page = visit(path)
    page.wait_for_load_state("networkidle")
    assert page.faults == []


def test_the_first_screen_of_a_phone_tells_the_facts(visit):
    page = visit(BRIEF, viewport={"width": 360, "height": 740})
    for anchor in ("where", "when", "killed", "injured", "r1", "r2", "r3"):
        box = page.locator(f"#{anchor}").bounding_box()
        assert box["y"] + box["height"] <= 740, anchor


def test_it_reads_from_a_disk(visit, folder):
    page = visit((folder / "deep" / "site" / "index.html").as_uri())
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    page.get_by_role("link", name="Mortars hit Port Selin market").click()
    assert page.locator("h1").inner_text().startswith("Mortars hit")
    page.get_by_role("link", name="Harbour Front").first.click()
    assert page.locator("h1").inner_text() == "Harbour Front"


def test_on_the_web_addresses_are_short(visit, base):
    assert visit(BRIEF).url == base + BRIEF.removesuffix("index.html")


def test_feeds_are_found_and_read(visit, base):
    page = visit("actors/harbour-front/index.html")
    links = page.locator('link[rel="alternate"]').evaluate_all("all => all.map(link => link.href)")
    assert base + "actors/harbour-front/feed.xml" in links
    for link in links:
        assert page.request.get(link).ok


def test_a_print_leaves_out_what_paper_cannot_use(visit):
    page = visit(BRIEF)
    page.emulate_media(media="print")
    assert not page.locator(".menu").is_visible()
    assert page.locator("#killed").is_visible()


def test_a_brief_is_printed_on_one_sheet(visit):
    printed = visit(BRIEF).pdf(format="A4")
    assert printed.count(b"/Type /Page\n") == 1


def titles(page):
    return page.locator(".results h2").all_inner_texts()


def test_search_finds_and_filters_and_keeps_its_question(visit):
    page = visit("search/index.html")
    assert len(titles(page)) == 3
    page.get_by_label("Words").fill("SELIN market")
    assert titles(page) == ["Mortars hit Port Selin market, killing at least 14"]
    page.get_by_label("Words").fill("")
    page.get_by_label("Country").select_option("France")
    assert titles(page) == ["Quake shakes Lower Tarn; up to 50 feared dead"]
    assert page.url.endswith("?country=France")
    page.get_by_label("Killed").select_option("1")
    assert page.get_by_role("status").inner_text() == "0 briefs"
    again = visit("search/index.html?actor=Harbour+Front&killed=10")
    again.locator(".results a").first.click()
    assert again.locator("h1").inner_text().startswith("Mortars hit")
    assert again.faults == []


def test_search_works_from_a_disk_and_says_when_it_cannot(visit, folder):
    disk = visit((folder / "deep" / "site" / "search" / "index.html").as_uri())
    assert len(titles(disk)) == 3
    page = visit("search/index.html", java_script_enabled=False)
    assert "Searching needs scripts" in page.locator("main").inner_text()
    assert not page.locator("form").is_visible()
