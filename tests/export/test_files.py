"""Data, sitemap and what hosts look for."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from io import StringIO
from xml.etree import ElementTree

import msgspec
import pytest
from harbour import TEXT, rich_entry
from jsonschema import Draft202012Validator

from generator.catalog import assemble
from generator.export import exports, sitemaps
from generator.model.brief import Brief
from generator.model.site import Site
from generator.model.tables import TABLES

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
    assert figures[2][:7] == ["2020-11-21-rockets", "1", "i1", "killed", "8", "8", "exact"]


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(text):
    incident = msgspec.structs.replace(rich_entry().brief.incidents[0], what=text)
    names, _, row = rows(made(rich_entry(incidents=(incident,)))["data/incidents.csv"])
    assert row[names.index("what")] == f"'{text}"


@pytest.fixture
def database(tmp_path):
    entries = [
        rich_entry("new", previous_ids=("old",)),
        rich_entry("undated", None, incidents=(), casualties=()),
    ]
    files = made(*entries)
    (tmp_path / "briefs.db").write_bytes(files["data/briefs.db"])
    with closing(sqlite3.connect(tmp_path / "briefs.db")) as connection:
        connection.row_factory = sqlite3.Row
        yield connection, files


def selected(connection, table):
    return connection.execute(f"SELECT * FROM {table}")  # noqa: S608


def test_the_database_opens_and_holds_what_the_tables_hold(database):
    connection, files = database
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    for table in TABLES:
        found = [tuple(row) for row in selected(connection, table.name)]
        told = rows(files[f"data/{table.name}.csv"])[2:]
        assert sorted(
            ["" if cell is None else str(cell).lstrip("'") for cell in row] for row in found
        ) == sorted([cell.lstrip("'") for cell in row] for row in told), table.name
    killed = connection.execute("SELECT SUM(low) FROM figures WHERE effect = 'injured' AND high IS NULL")
    assert killed.fetchone()[0] == 31


def test_every_row_keeps_its_schema(database):
    connection, files = database
    for table in TABLES:
        schema = json.loads(files[f"schema/{table.name}.json"])
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        for row in selected(connection, table.name):
            validator.validate(dict(row))


def test_the_geojson_keeps_its_schema():
    files = made(rich_entry())
    schema = json.loads(files["schema/geojson.json"])
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(files["data/incidents.geojson"]))
    broken = json.loads(files["data/incidents.geojson"])
    broken["features"][0]["properties"]["killed"] = 8
    assert not Draft202012Validator(schema).is_valid(broken)


def test_every_table_and_column_is_told_to_datasette():
    tables = json.loads(made()["data/metadata.json"])["databases"]["briefs"]["tables"]
    assert {name: [*told["columns"]] for name, told in tables.items()} == {
        table.name: [column.name for column in table.columns] for table in TABLES
    }
    assert all(column.about and column.tag.startswith("#") for table in TABLES for column in table.columns)


def test_previous_addresses_lead_to_the_present_one():
    taken = rich_entry("taken")
    moved = rich_entry("new", previous_ids=("old", "../up", "taken"))
    body = made(moved, taken)["_redirects"].decode()
    assert body == "/sub/briefs/old/* /sub/briefs/new/:splat 301\n"


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


def test_a_site_where_nothing_moved_has_no_redirects():
    assert "_redirects" not in made(rich_entry())
