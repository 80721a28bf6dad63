"""Feeds: well-formed, complete, safe, and the same whenever and wherever they are made."""

from __future__ import annotations

import json
import re
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import feedparser
import msgspec
import pytest
from harbour import rich_entry
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalog import assemble
from generator.export import exports
from generator.model.site import Site

SITE = Site(
    title="Harbour Desk", url="https://example.org/news/", author="The desk", email="desk@example.org",
    timezone="Asia/Kabul", licence="CC BY 4.0",
)  # fmt: skip
ATOM = "{http://www.w3.org/2005/Atom}"
RFC822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}")


def made(*entries, site=SITE):
    return {artifact.path: artifact.make() for artifact in exports(assemble(entries, site))}


@pytest.fixture(scope="module")
def files():
    return made(
        rich_entry(),
        rich_entry(
            "2020-11-19-older", "2020-11-19", corrections=[("2020-11-20", "eight, not nine, were killed")]
        ),
        rich_entry("undated", None, incidents=(), casualties=()),
    )


def feeds(files, name="feed.xml"):
    return {path: body for path, body in files.items() if path.endswith(name)}


def test_the_whole_site_and_every_list_have_feeds(files):
    rss = set(feeds(files))
    assert {
        "feed.xml", "actors/red-banner/feed.xml", "countries/xt/feed.xml", "places/tarsa-xt/feed.xml",
        "types/shelling/feed.xml", "archive/2020-11/feed.xml", "archive/undated/feed.xml",
    } <= rss  # fmt: skip
    for name in ("atom.xml", "feed.json"):
        assert {path.replace(name, "feed.xml") for path in feeds(files, name)} == rss


def test_feeds_parse(files):
    for path, body in {**feeds(files), **feeds(files, "atom.xml")}.items():
        parsed = feedparser.parse(body)
        assert not parsed.bozo, (path, parsed.bozo_exception)
        assert parsed.entries, path
        assert parsed.feed.language == "en" or path.endswith("atom.xml")


def test_rss(files):
    channel = ElementTree.fromstring(files["feed.xml"]).find("channel")
    assert channel.findtext("title") == "Harbour Desk"
    assert channel.findtext("link") == "https://example.org/news/"
    own = channel.find(f"{ATOM}link")
    assert own.attrib == {
        "rel": "self",
        "type": "application/rss+xml",
        "href": "https://example.org/news/feed.xml",
    }
    item = channel.find("item")
    assert item.findtext("pubDate") == "Sat, 21 Nov 2020 14:05:00 +0430"
    assert item.find("guid").attrib == {"isPermaLink": "false"}
    assert item.findtext("guid").startswith("urn:uuid:")
    assert item.findtext("{http://www.georss.org/georss}point") == "12.5 -3.25"


def test_dates_are_rfc_822_and_newest_first(files):
    for body in feeds(files).values():
        channel = ElementTree.fromstring(body).find("channel")
        dates = [element.text for element in channel.iter("pubDate")]
        assert all(RFC822.fullmatch(date) for date in [*dates, channel.findtext("lastBuildDate")])
        moments = [parsedate_to_datetime(date) for date in dates]
        assert moments == sorted(moments, reverse=True)


def test_the_feed_is_from_its_newest_brief_and_never_from_now(files):
    channel = ElementTree.fromstring(files["feed.xml"]).find("channel")
    assert channel.findtext("lastBuildDate") == "Sat, 21 Nov 2020 14:05:00 +0430"
    only_undated = made(rich_entry("undated", None, incidents=()))
    assert b"<updated>1970-01-01T00:00:00+00:00</updated>" in only_undated["atom.xml"]
    assert b"1970" in made()["feed.xml"]


def html_of(files, title_part=""):
    return feedparser.parse(files["feed.xml"]).entries[0].content[0].value


def test_content_tells_the_facts_with_their_sources(files):
    html = html_of(files)
    for row in (
        "<strong>What:</strong> Rocket attack",
        "<strong>When:</strong> 21 November 2020",
        "<strong>Where:</strong> Tarsa, Tarsaland",
        "<strong>Killed:</strong> 8 (according to the Health Ministry)",
        "<strong>Injured:</strong> more than 30 (according to the Health Ministry)",
        "<strong>Missing:</strong> 3",
        "<strong>Claimed by:</strong> Red Banner",
        "<strong>Blamed:</strong> Coast League (according to Health Ministry)",
        "<strong>Denied by:</strong> Coast League",
        "<strong>Background:</strong> Blast, Tarsa, May 2019: dozens killed",
        "not confirmed by an editor",
    ):
        assert row in html
    assert html.index("Killed") < html.index("Background")


def test_a_count_told_twice_is_shown_with_its_source():
    (missing,) = [c for c in rich_entry().brief.casualties if c.effect == "missing"]
    said = msgspec.structs.replace(missing, attributed_to="the coastguard")
    html = html_of(made(rich_entry(casualties=(missing, said))))
    assert "<strong>Missing:</strong> 3 (according to the coastguard)<" in html


def test_an_editor_who_confirmed_is_believed():
    assert "not confirmed" not in html_of(made(rich_entry(reviewed="2020-11-22")))


def test_corrections_are_updates(files):
    entry = feedparser.parse(files["atom.xml"]).entries[1]
    assert entry.published == "2020-11-19T00:00:00+04:30"
    assert entry.updated == "2020-11-20T00:00:00+04:30"
    assert "Corrected 20 November 2020: eight, not nine, were killed" in entry.content[0].value
    item = json.loads(files["feed.json"])["items"][1]
    assert item["date_modified"] == "2020-11-20T00:00:00+04:30"


def test_a_list_has_a_json_feed_of_its_own(files):
    feed = json.loads(files["actors/red-banner/feed.json"])
    assert feed["title"] == "Harbour Desk: Red Banner"
    assert feed["home_page_url"] == "https://example.org/news/actors/red-banner/"
    assert feed["feed_url"] == "https://example.org/news/actors/red-banner/feed.json"
    assert [item["title"] for item in feed["items"]]


def test_json_feed(files):
    feed = json.loads(files["feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "https://example.org/news/feed.json"
    first = feed["items"][0]
    assert first["external_url"] == "https://example.org/tarsa?a=1&b=2"
    assert first["_dateline"]["brief"].endswith("/briefs/2020-11-21-rockets/brief.json")
    assert "None" not in json.dumps(feed)
    assert len({item["id"] for item in feed["items"]}) == 3


def test_an_id_survives_a_move_of_the_site_and_a_new_id():
    def ids(*entries, url):
        site = Site(url=url)
        return re.findall(rb"urn:uuid:[0-9a-f-]{36}</guid>", made(*entries, site=site)["feed.xml"])

    here = ids(rich_entry("one"), url="https://a.example/")
    assert here == ids(rich_entry("one"), url="https://b.example/sub/")
    assert here == ids(rich_entry("two", previous_ids=("one",)), url="https://a.example/")
    assert here != ids(rich_entry("two"), url="https://a.example/")


def test_a_feed_holds_no_more_than_it_should():
    entries = [rich_entry(f"r{n}", f"2020-11-{n:02}") for n in range(1, 9)]
    site = Site(feed_items=3)
    body = made(*entries, site=site)
    assert body["feed.xml"].count(b"<item>") == 3
    assert b"briefs/r8/" in body["feed.xml"]
    assert len(json.loads(body["feed.json"])["items"]) == 3


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "a & b",
    "\x0b\x1f bell",
    "]]>",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_articles_are_escaped(words):
    entry = rich_entry(title=words, targets=(words,))
    actors = tuple(msgspec.structs.replace(actor, name=words) for actor in entry.brief.actors)
    files = made(rich_entry(title=words, actors=actors))
    for path, body in files.items():
        if path.endswith(".xml"):
            ElementTree.fromstring(body)
    html = html_of(files) if len(words) < 100 else ""
    assert "<script" not in html
    assert "<img" not in html


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "ftp://example.org", "https://[", "", None]
)
def test_only_web_addresses_become_links(url):
    entry = rich_entry()
    source = entry.brief.source.__class__("Wire", url, None, "a.md", "md", "0" * 64)
    files = made(rich_entry(source=source))
    assert "href" not in html_of(files)
    assert "external_url" not in json.loads(files["feed.json"])["items"][0]


@settings(max_examples=40, deadline=None)
@given(title=st.text(max_size=40), quote=st.text(max_size=40))
def test_any_text_makes_a_feed_that_parses(title, quote):
    evidence = rich_entry().brief.summary[0].__class__(-1, -1, quote, "r")
    files = made(rich_entry(title=title, summary=(evidence,)))
    for name in ("feed.xml", "atom.xml"):
        ElementTree.fromstring(files[name])
    json.loads(files["feed.json"])
