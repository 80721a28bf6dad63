"""Links that lead nowhere, and pages with nothing on them."""

from __future__ import annotations

import pytest

from generator.publish.check import check_site, is_empty
from generator.publish.links import Resolver, read_links

BASE = "https://example.org/news/"


def check(tmp_path, **pages):
    files = {name.replace("__", "/") + ".html": body.encode() for name, body in pages.items()}
    return check_site(files, files.__getitem__, tmp_path, BASE)


@pytest.mark.parametrize(
    "link",
    [
        "b/", "./b/", "b/index.html", "b/#top-of-b", "b/#", "#here", "/news/b/", "https://example.org/news/b/",
        "https://elsewhere.org/nothing", "mailto:a@example.org", "//elsewhere.org/x", "b/?q=1", "b/#top-of-b:~:text=x",
        "https://example.org:8080/other", "https://example.org/reports/1",
    ],
)  # fmt: skip
def test_links_that_lead_somewhere(tmp_path, link):
    home = f'<body><p id="here">Home</p><a href="{link}">x</a></body>'
    assert not check(tmp_path, index=home, b__index='<body><h1 id="top-of-b">B</h1></body>')


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("c/", "links to 'c/', which does not exist"),
        ("c.png", "links to 'c.png', which does not exist"),
        ("b", "end the link with a slash"),
        ("b/#nowhere", "has no place named 'nowhere'"),
        ("#nowhere", "has no place named 'nowhere'"),
        ("/b/", "outside the site's address"),
        ("../b/", "outside the site's address"),
        ("http://[broken", "outside the site's address"),
    ],
)
def test_links_that_lead_nowhere(tmp_path, link, told):
    home = f'<body>Home<a class="x" href="{link}">x</a></body>'
    problems = check(tmp_path, index=home, b__index="<body>B</body>")
    assert [p.where for p in problems] == ["index.html"]
    assert told in problems[0].what


def test_one_problem_for_a_link_on_many_pages(tmp_path):
    pages = {f"p{n}": '<body>x<a href="gone.html">x</a></body>' for n in range(5)}
    problems = check(tmp_path, **pages)
    assert [p.where for p in problems] == ["p0.html, p1.html, p2.html and 2 more"]


def test_a_page_is_named_once_however_often_it_links(tmp_path):
    problems = check(tmp_path, index='<body>x<a href="gone.html">x</a><a href="./gone.html">y</a></body>')
    assert [p.where for p in problems] == ["index.html"]


def test_files_of_others_may_be_linked_to(tmp_path):
    (tmp_path / "favicon.ico").write_bytes(b"x")
    assert not check(tmp_path, index='<link rel="icon" href="favicon.ico"><body>Home</body>')


def test_links_in_comments_and_quotes_are_no_links():
    page = (
        b'<!-- <a href="x"> --> <p>he wrote &lt;a href=&#34;y&#34;&gt;</p><a title="1" href="z&amp;w">z</a>'
    )
    assert read_links(page).targets == ("z&w",)


def test_a_link_is_read_from_the_page_it_stands_on():
    resolve = Resolver(BASE)
    assert resolve("../x/#a", "b/c.html") == ("x/", "a")
    assert resolve("x/", "b/c.html") == ("b/x/", "")
    assert resolve("caf%C3%A9/", "index.html") == ("caf\u00e9/", "")


@pytest.mark.parametrize(
    ("path", "body", "empty"),
    [
        ("a.html", b"", True),
        ("a.html", b"<!doctype html><title>t</title><body><nav></nav>\n</body>", True),
        ("a.html", b"<title>t</title><body>x</body>", False),
        ("a.html", b"<body><img src=x></body>", False),
        ("a.txt", b" \n", True),
        ("a.css", b"p{}", False),
    ],
)
def test_empty(path, body, empty):
    assert is_empty(path, body) is empty
