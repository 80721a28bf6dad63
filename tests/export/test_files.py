"""Data, sitemap and what hosts look for."""

from __future__ import annotations

import csv
import json
from io import StringIO
from xml.etree import ElementTree

import msgspec
import pytest
from harbour import TEXT, rich_entry

from generator.catalog import assemble
from generator.export import exports, sitemaps
from generator.model.brief import Brief
from generator.model.site import Site

SITE = Site(url="https://example.org/sub/")


def made(*entries, site=SITE):
    return {artifact.path: artifact.make() for artifact in exports(assemble(entries, site))}


def inputs(*entries, site=SITE):
    return {artifact.path: artifact.inputs for artifact in exports(assemble(entries, site))}


def test_briefs_are_published_without_their_articles():
    files = made(rich_entry())
    body = files["briefs/2020-11-21-rockets/brief.json"]
    assert msgspec.json.decode(body, type=Brief).text == ""
    assert files["data/briefs.jsonl"] == body
    assert b"which denied it" in body
    assert not any(TEXT.encode() in other for other in files.values())


def test_briefs_are_published_whole_where_the_site_says_so():
    site = Site(url=SITE.url, publish_text=True)
    body = made(rich_entry(), site=site)["briefs/2020-11-21-rockets/brief.json"]
    assert msgspec.json.decode(body, type=Brief) == rich_entry().brief


def rows(body):
    return list(csv.reader(StringIO(body.decode())))


def test_tables_have_tags_and_never_a_zero_for_unknown():
    files = made(rich_entry())
    names, tags, first, second = rows(files["data/incidents.csv"])
    assert all(tag.startswith("#") for tag in tags)
    main = dict(zip(names, first, strict=True))
    assert (main["killed_low"], main["killed_high"]) == ("8", "8")
    assert (main["injured_low"], main["injured_high"]) == ("31", "")
    assert dict(zip(names, second, strict=True))["injured_low"] == ""
    figures = rows(files["data/figures.csv"])
    assert len(figures) == 2 + 4
    assert figures[2][:6] == ["2020-11-21-rockets", "i1", "killed", "8", "8", "exact"]


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(text):
    incident = msgspec.structs.replace(rich_entry().brief.incidents[0], what=text)
    cell = rows(made(rich_entry(incidents=(incident,)))["data/incidents.csv"])[2][2]
    assert cell == f"'{text}"


def test_map_data():
    collection = json.loads(made(rich_entry(), rich_entry("no-place", places=()))["data/incidents.geojson"])
    (feature,) = collection["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [-3.25, 12.5]}
    assert feature["properties"]["killed"] == {"low": 8, "high": 8}
    assert feature["properties"]["injured"] == {"low": 31, "high": None}


def locations(body):
    return [element.text for element in ElementTree.fromstring(body).iterfind(".//{*}loc")]


def test_the_sitemap_lists_every_page_once():
    catalog = assemble([rich_entry(), rich_entry("older", "2020-11-19")], SITE)
    body = {a.path: a.make() for a in exports(catalog)}["sitemap.xml"]
    assert locations(body) == [SITE.url + url for url in catalog.addresses]
    assert b"<loc>https://example.org/sub/briefs/older/</loc><lastmod>2020-11-19</lastmod>" in body
    assert b"<loc>https://example.org/sub/</loc><lastmod>2020-11-21</lastmod>" in body


def test_a_big_site_has_several_sitemaps(monkeypatch):
    monkeypatch.setattr(sitemaps, "MOST", 3)
    files = made(rich_entry())
    parts = locations(files["sitemap.xml"])
    assert len(parts) > 1
    listed = [url for part in parts for url in locations(files[part.removeprefix(SITE.url)])]
    assert listed == [SITE.url + url for url in assemble([rich_entry()], SITE).addresses]


def test_hosting():
    files = made()
    assert b"Sitemap: https://example.org/sub/sitemap.xml\n" in files["robots.txt"]
    assert files[".nojekyll"].strip()
    headers = files["_headers"].decode()
    assert "default-src 'none'" in headers
    assert "unsafe" not in headers
    assert "frame-ancestors 'none'" in headers


def test_every_file_knows_what_it_is_made_of():
    one, other = rich_entry("one"), rich_entry("other", "2020-11-19")
    before = inputs(one, other)
    assert before == inputs(other, one)
    changed = rich_entry("other", "2020-11-19", title="Another title")
    after = inputs(one, changed)
    assert after["feed.xml"] != before["feed.xml"]
    assert after["briefs/other/brief.json"] != before["briefs/other/brief.json"]
    assert after["briefs/one/brief.json"] == before["briefs/one/brief.json"]
    assert after["robots.txt"] == before["robots.txt"]
    moved = inputs(one, other, site=Site(url="https://example.org/"))
    assert all(moved[path] != digest for path, digest in before.items() if path != "_headers")


def test_the_same_inputs_make_the_same_bytes():
    entries = [rich_entry("one"), rich_entry("other", "2020-11-19", corrections=[("2020-11-20", "x")])]
    assert made(*entries) == made(*reversed(entries))
