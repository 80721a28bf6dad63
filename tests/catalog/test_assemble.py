"""The catalog: order, lists, addresses."""

from __future__ import annotations

import itertools

import msgspec
import pytest
from briefs import harbour_brief, plain_brief, plain_entry, sample_entries

from generator.catalog import assemble, read_pages
from generator.errors import CatalogError
from generator.model.brief import Actor, Incident, Place, Source, When
from generator.model.catalog import Feeds
from generator.model.site import Site

SITE = Site()


def ids(catalog):
    return [entry.brief.id for entry in catalog.entries]


def at(place: Place, **fields):
    """An entry whose main incident happened at a place."""
    incident = msgspec.structs.replace(harbour_brief().incidents[0], places=(place.id,))
    return plain_entry(incidents=(incident,), places=(place,), **fields)


def test_entries_are_newest_first_on_the_sites_clock():
    entries = [
        plain_entry("noon", published="2024-05-01T12:00:00"),
        plain_entry("undated", published=None),
        plain_entry("day", published="2024-05-01"),
        plain_entry("later-elsewhere", published="2024-05-01T11:30:00-05:00"),
        plain_entry("older", published="2023-01-01"),
    ]
    expected = ["later-elsewhere", "noon", "day", "older", "undated"]
    for order in itertools.permutations(entries):
        assert ids(assemble(order, SITE)) == expected


def test_an_undated_report_stands_where_its_incident_does():
    incident = Incident(**{f: getattr(harbour_brief().incidents[0], f) for f in Incident.__struct_fields__})
    dated = msgspec.structs.replace(incident, date=When("2024-03", None, "month"))
    catalog = assemble([plain_entry("a", published=None, incidents=(dated,))], SITE)
    assert catalog.entries[0].dated == "2024-03"
    assert catalog.entries[0].terms[-1] == ("archive", "2024-03")


def test_neighbours_lead_from_each_brief_to_the_next():
    newest, middle, oldest = assemble(sample_entries(), SITE).entries
    assert newest.newer is None
    assert oldest.older is None
    assert middle.newer.url == newest.url
    assert middle.older.url == oldest.url
    assert newest.path == "briefs/2024-05-07-mortars-hit-port-selin-market/index.html"


def test_a_brief_is_listed_under_what_it_tells_of():
    newest = assemble(sample_entries(), SITE).entries[0]
    assert newest.terms == (
        ("actors", "harbour-front"),
        ("actors", "ada-ruun"),
        ("actors", "northern-brigade"),
        ("actors", "interior-ministry-kosovo"),
        ("countries", "kosovo"),
        ("places", "fish-market-kosovo"),
        ("places", "port-selin-kosovo"),
        ("types", "shelling"),
        ("outlets", "coast-wire"),
        ("archive", "2024-05"),
    )


def test_lists_have_addresses_and_feeds():
    catalog = assemble(sample_entries(), SITE)
    term = catalog.taxonomy("actors").by_slug["harbour-front"]
    assert term.path == "actors/harbour-front/index.html"
    assert term.feeds == Feeds(
        *(f"actors/harbour-front/{name}" for name in ("feed.xml", "atom.xml", "feed.json"))
    )
    assert catalog.entries_of(term) == catalog.entries[:1]
    assert catalog.taxonomy("archive").by_slug["2024-05"].feeds.json == "archive/2024-05/feed.json"
    assert catalog.feeds == Feeds("feed.xml", "atom.xml", "feed.json")


def test_months_are_listed_newest_first_and_named_in_the_sites_language():
    entries = [plain_entry("a", published="2023-12-31"), plain_entry("b"), plain_entry("c", published=None)]
    archive = assemble(entries, Site(locale="de")).taxonomy("archive")
    assert [(t.slug, t.name) for t in archive.terms] == [
        ("2024-05", "Mai 2024"),
        ("2023-12", "Dezember 2023"),
        ("undated", "Undated"),
    ]


def test_the_month_is_the_one_on_the_sites_clock():
    entry = plain_entry(published="2024-05-31T23:30:00+00:00")
    archive = assemble([entry], Site(timezone="Asia/Tokyo")).taxonomy("archive")
    assert [t.slug for t in archive.terms] == ["2024-06"]


@pytest.mark.parametrize(
    ("actor", "slug", "name"),
    [
        (("Interior Ministry", "government_body", "AF"), "interior-ministry-afghanistan", "Interior Ministry (Afghanistan)"),
        (("Afghan army", "security_force", "AF"), "afghan-army", "Afghan army"),
        (("Étoile Noire", "armed_group", "FR"), "etoile-noire", "Étoile Noire"),
        (("Боко", "armed_group", None), "боко", "Боко"),
        (("People's Defence Force", "armed_group", "MM"), "peoples-defence-force", "People's Defence Force"),
    ],
)  # fmt: skip
def test_actors_have_stable_slugs(actor, slug, name):
    found = Actor("a1", actor[0], (), actor[1], actor[2], (), ())
    term = assemble([plain_entry(actors=(found,))], SITE).taxonomy("actors").terms[0]
    assert (term.slug, term.name) == (slug, name)


def test_victims_and_crowds_get_no_page_of_their_own():
    people = (
        Actor("a1", "Jo Marr", (), "person", None, ("victim",), ()),
        Actor("a2", "Nobody Known", (), "person", None, (), ()),
        Actor("a3", "students", (), "group_of_people", None, ("victim",), ()),
    )
    assert assemble([plain_entry(actors=people)], SITE).taxonomy("actors").terms == ()


def test_namesakes_in_one_country_stay_apart_and_the_older_keeps_its_address():
    first = at(
        Place("p1", "Springfield", "settlement", "US", 1.0, 1.0, 11, ()), brief_id="a", published="2020-01-01"
    )
    second = at(Place("p1", "Springfield", "settlement", "US", 2.0, 2.0, 22, ()), brief_id="b")
    alone = assemble([first], SITE).taxonomy("places")
    both = assemble([second, first], SITE).taxonomy("places")
    assert [t.slug for t in alone.terms] == ["springfield-united-states"]
    assert [(t.slug, t.entries) for t in both.terms] == [
        ("springfield-united-states", ("a",)),
        ("springfield-united-states-22", ("b",)),
    ]


def test_two_pages_of_one_address_are_an_error(tmp_path):
    (tmp_path / "actors.md").write_text("# Our actors", "utf-8")
    pages, _ = read_pages(tmp_path)
    with pytest.raises(CatalogError, match="actors/, which belongs to the list of actors"):
        assemble([], SITE, pages)


def test_ids_that_differ_by_capitals_only_are_an_error():
    with pytest.raises(CatalogError, match="briefs/a/"):
        assemble([plain_entry("a"), plain_entry("A")], SITE)


def test_every_address_is_listed_once():
    catalog = assemble(sample_entries(), SITE)
    assert len(catalog.addresses) == len(set(catalog.addresses))
    assert {"", "feeds/", "actors/", "countries/kosovo/", catalog.entries[0].url} <= set(catalog.addresses)


def test_pages_have_titles_from_front_matter_heading_or_name(tmp_path):
    (tmp_path / "about.md").write_text("---\ntitle: Who we are\ndescription: Us.\n---\nText.", "utf-8")
    (tmp_path / "method.md").write_text("# How it works\n\nSo.", "utf-8")
    (tmp_path / "house-rules.md").write_text("Be kind.", "utf-8")
    pages, problems = read_pages(tmp_path)
    assert problems == ()
    assert [(p.url, p.title, p.markdown, p.description) for p in pages] == [
        ("about/", "Who we are", "Text.", "Us."),
        ("house-rules/", "House rules", "Be kind.", ""),
        ("method/", "How it works", "So.", ""),
    ]


BROKEN_PAGES = {
    "yaml.md": (b"---\ntitle: [\n---\n", "expected the node content"),
    "list.md": (b"---\n- title\n---\nText.", "not `field: text` lines"),
    "table.md": (b"---\ntitle: {a: b}\n---\nText.", "not `field: text` lines"),
    "cp1252.md": ("Café".encode("cp1252"), "'utf-8' codec"),
}


@pytest.mark.parametrize("name", BROKEN_PAGES)
def test_a_broken_page_is_a_problem_and_the_others_are_pages(tmp_path, name):
    body, what = BROKEN_PAGES[name]
    (tmp_path / name).write_bytes(body)
    (tmp_path / "method.md").write_text("---\ntitle: 2024-13-45\n---\nSo.", "utf-8")
    pages, (problem,) = read_pages(tmp_path)
    assert [page.title for page in pages] == ["2024-13-45"]
    assert problem.where == f"{tmp_path.name}/{name}"
    assert what in problem.what
    assert problem.hint


def test_a_folder_named_like_a_page_and_a_link_to_nowhere_are_problems(tmp_path):
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "lost.md").symlink_to("nowhere")
    pages, problems = read_pages(tmp_path)
    assert pages == ()
    assert [problem.what for problem in problems] == [
        "cannot be read: Is a directory",
        "cannot be read: No such file or directory",
    ]


def test_a_source_without_a_name_is_no_outlet():
    source = Source(None, None, None, "x.md", "md", "0")
    assert assemble([plain_entry(source=source)], SITE).taxonomy("outlets").terms == ()


def test_a_catalog_of_nothing_is_a_catalog():
    catalog = assemble([], SITE)
    assert catalog.entries == ()
    assert plain_brief().id not in catalog.by_id
