"""All pages: links, safety, overrides, and what makes a page be made again."""

from __future__ import annotations

import re

import lxml.html
import msgspec
import pytest
from briefs import harbour_brief, harbour_entry, plain_entry, sample_entries
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from picking import pick

from generator.catalog import assemble
from generator.errors import RenderError
from generator.model.brief import Brief, Source
from generator.model.site import Site
from generator.render import PAGES, assets, pages
from generator.render.hrefs import at_words, external, href, root
from generator.render.richtext import safe_html

NASTY = [
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    "</script><svg onload=x>",
    "{{ 7*7 }}",
    "a&amp;b",
    "\u2028<!--",
]


def html(site):
    return [(path, body) for path, body in site.items() if path.endswith(".html")]


def test_every_address_of_the_catalog_has_its_page(site):
    catalog = assemble(sample_entries(), Site())
    missing = {href(url) for url in catalog.addresses} - site.keys()
    assert missing == set()


def test_pages_are_whole_and_link_relatively(site):
    for path, body in html(site):
        page = lxml.html.fromstring(body)
        assert len(pick(page, "h1")) == 1, path
        assert pick(page, "title")[0].text
        assert page.xpath('//a[@class="skip" and @href="#content"]')
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids)), path
        if path != "404.html":
            assert not [
                link
                for link in page.xpath("//a/@href|//script/@src|//link[@rel!='canonical']/@href")
                if link.startswith("/")
            ]


def test_feeds_can_be_found_from_every_page(site):
    for path, body in html(site):
        kinds = re.findall(r'rel="alternate" type="application/(\w+)', body)
        assert kinds[-3:] == ["rss", "atom", "feed"], path
    assert 'href="../../actors/harbour-front/feed.xml"' in site["actors/harbour-front/index.html"]


def test_no_inline_script_style_or_handler(site):
    for path, body in html(site):
        assert 'http-equiv="Content-Security-Policy"' in body
        assert not re.search(r"<script(?![^>]*(src=|ld\+json))|\sstyle=|<style|\son\w+=", body), path


def test_a_brief_is_light_with_all_it_loads(site):
    loaded = sum(
        len(a.make())
        for a in assets(())
        if a.path.removeprefix("assets/") in {"style.css", "theme.css", "site.js", "icon.svg"}
    )
    briefs = [body for path, body in site.items() if path.startswith("briefs/")]
    assert max(len(body.encode()) for body in briefs) + loaded < 60_000
    assert all(body.count("stylesheet") == 2 and body.count("<script src") == 1 for body in briefs)


def test_lists_say_what_an_actor_has_to_do_with_a_brief(site):
    page = " ".join(lxml.html.fromstring(site["actors/northern-brigade/index.html"]).text_content().split())
    assert "blamed by Ada Ruun" in page
    assert "denied responsibility" in page


def test_what_an_actor_did_long_ago_is_not_told_of_today(render_site):
    brief = harbour_brief()
    long_ago = msgspec.structs.replace(brief.attributions[0], stance="perpetrator", incident="i2")
    site = render_site(
        [
            plain_entry(
                "a", actors=brief.actors, incidents=brief.incidents, text=brief.text, attributions=(long_ago,)
            )
        ]
    )
    page = lxml.html.fromstring(site["actors/harbour-front/index.html"])
    assert next(tag.text for tag in page.find_class("tag")) == "background: named as responsible"


def test_the_front_page_names_the_latest_countries_and_the_actors_with_a_part(site):
    page = lxml.html.fromstring(site["index.html"])
    lists = {
        pick(section, "h2")[0].text: section.xpath(".//li/a/text()")
        for section in page.xpath("//div[@class='rail']/section[ul]")
    }
    assert lists["Latest countries"] == ["Kosovo", "France"]
    assert lists["Latest actors"] == ["Harbour Front", "Northern Brigade"]


def test_long_lists_are_cut_into_pages(render_site):
    entries = [
        plain_entry(f"b-{n:03}", source=Source("Wire", None, None, "x", "md", "0")) for n in range(130)
    ]
    site = render_site(entries)
    assert "Page 2 of 3" in site["outlets/wire/2/index.html"]
    assert 'href="../../outlets/wire/index.html"' not in site["outlets/wire/index.html"]
    assert (
        sum(body.count('class="card"') for path, body in site.items() if path.startswith("outlets/wire"))
        == 130
    )


def test_an_empty_site_has_a_front_page(render_site):
    assert "no briefs yet" in render_site([])["index.html"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.sampled_from(NASTY),
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40),
    ).filter(str.strip)
)
def test_whatever_a_report_says_stays_text(render_site, words):
    brief: Brief = harbour_brief()
    evidence = msgspec.structs.replace(brief.casualties[0].evidence, start=0, end=len(words), quote=words)
    entry = plain_entry(
        "a",
        title=words,
        text=words,
        summary=(evidence,),
        actors=tuple(
            msgspec.structs.replace(a, name=words, aliases=(words,), roles=(words,)) for a in brief.actors
        ),
        attributions=tuple(msgspec.structs.replace(a, evidence=evidence) for a in brief.attributions),
        incidents=(
            msgspec.structs.replace(brief.incidents[0], what=words, weapons=(words,), evidence=evidence),
        ),
        casualties=(
            msgspec.structs.replace(
                brief.casualties[0], victims=words, attributed_to=words, evidence=evidence
            ),
        ),
        timeline=(
            msgspec.structs.replace(brief.timeline[0], what=words, time_text=words, evidence=evidence),
        ),
        places=tuple(msgspec.structs.replace(p, name=words) for p in brief.places),
        targets=(words,),
        warnings=(msgspec.structs.replace(brief.warnings[0], message=words, evidence=evidence),),
        source=Source(words, f"https://x.example/{words}", words, "a.md", "md", "0"),
    )
    site = render_site([entry])
    page = lxml.html.fromstring(site["briefs/a/index.html"])
    assert " ".join(pick(page, "h1")[0].text_content().split()) == " ".join(words.split())
    for path, body in html(site):
        tags = {element.tag for element in lxml.html.fromstring(body).iter() if isinstance(element.tag, str)}
        assert not tags & {"img", "iframe", "object", "embed"}
        assert ("form" in tags) == path.startswith("search/")
        assert body.count("<script") <= (4 if path.startswith("search/") else 2)
        assert body.count("<svg") == body.count('<figure class="map')
        assert not re.search(r"<[^>]*\son\w+=[^>\"]*>", re.sub(r'"[^"]*"', '""', body))


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("<script>alert(1)</script>Hi", "script"),
        ("[x](javascript:alert(1))", "javascript"),
        ("[x](data:text/html;base64,AA)", "data:"),
        ('<a href="https://x.example" onclick="y" style="z">x</a>', "onclick"),
        ("![x](https://elsewhere.example/i.png)", "<img"),
        ('<p style="color:red">x</p>', "style"),
    ],
)
def test_editors_pages_are_safe(text, gone):
    assert gone not in safe_html(text)


def test_editors_pages_keep_their_form():
    html = safe_html("# One\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n\n[y](../feeds/index.html)")
    assert '<h2 id="one">One</h2>' in html
    assert "<td>1</td>" in html
    assert 'href="../feeds/index.html"' in html


def test_a_site_overrides_one_block_and_can_build_on_ours(tmp_path, render_site):
    blocks = tmp_path / "blocks"
    blocks.mkdir()
    (blocks / "footer.html").write_text(
        '{% include "original/blocks/footer.html" %}<p>Our own line</p>', "utf-8"
    )
    body = render_site([harbour_entry()], (tmp_path,))["index.html"]
    assert "Our own line" in body
    assert '<footer class="footer">' in body
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "theme.css").write_text(":root{--paper:red}", "utf-8")
    theme = next(a for a in assets((tmp_path,)) if a.path == "assets/theme.css")
    assert theme.make() == b":root{--paper:red}"


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ page.nonsense }}", "nonsense"),
        ("{% if %}", "not a template"),
        ('{% include "x.html" %}', "does not exist"),
    ],
)
def test_a_broken_template_is_named(tmp_path, render_site, template, message):
    (tmp_path / "home.html").write_text(template, "utf-8")
    with pytest.raises(RenderError, match=message) as caught:
        render_site([], (tmp_path,))
    assert "home.html" in caught.value.where


def inputs(entries, templates=(), site=None):
    made = pages(assemble(entries, site or Site()), templates)
    return {page.path: page.inputs for page in made if not page.path.endswith(".png")}


def test_a_page_is_made_again_only_when_what_it_shows_has_changed(tmp_path):
    old = inputs(sample_entries())
    assert inputs(sample_entries()) == old
    entries = [e for e in sample_entries() if e.brief.id != "2024-05-01-calm"]
    changed = {
        path
        for path, digest in inputs([*entries, plain_entry(title="Talks end")]).items()
        if digest != old[path]
    }
    assert "briefs/2024-05-01-calm/index.html" in changed
    assert "actors/harbour-front/index.html" not in changed
    (tmp_path / "404.html").write_text("x", "utf-8")
    assert not set(inputs(sample_entries(), (tmp_path,)).values()) & set(old.values())
    assert not set(inputs(sample_entries(), site=Site(title="Other")).values()) & set(old.values())


def test_every_row_of_the_table_makes_pages():
    assert len({row.template for row in PAGES}) == len(PAGES)


@pytest.mark.parametrize(
    ("url", "link"),
    [("", "index.html"), ("briefs/é x/", "briefs/%C3%A9%20x/index.html"), ("feed.xml", "feed.xml")],
)
def test_links_name_files(url, link):
    assert href(url) == link


def test_the_way_to_the_root():
    assert (root("index.html"), root("briefs/x/index.html")) == ("", "../../")


@given(st.text(max_size=60))
def test_links_out_are_http_or_nothing(text):
    found = external(text)
    assert found is None or re.fullmatch(r"(?i)https?://[!-;=?-~]+", found)
    made = external("https://x.example/" + text)
    assert made is None or not re.search(r'["<>\s]', made)


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("eight people", "eight%20people"),
        ("a well-known place, of all", "a%20well%2Dknown%20place%2C%20of%20all"),
        (
            "one two three four five six seven eight nine",
            "one%20two%20three%20four,six%20seven%20eight%20nine",
        ),
    ],
)
def test_words_are_linked_by_themselves_or_by_their_ends(words, fragment):
    assert at_words("https://x.example/a#b", words) == f"https://x.example/a#:~:text={fragment}"
    assert at_words("https://x.example/a", " ") == "https://x.example/a"
    assert at_words(None, words) is None
