"""A build as an editor meets it: what is read anew, written, left alone and removed."""

from __future__ import annotations

import os

import pytest
from fakes import snapshot, write_article

from generator.cli import main


@pytest.fixture
def build(project, capfd):
    """Build and return (exit code, what was told, the site's files)."""

    def build_site(*arguments):
        code = main(["build", "--backend", "serial", *arguments])
        return code, capfd.readouterr().err, snapshot(project / "site")

    return build_site


def pages(files, folder="briefs"):
    return {path for path in files if path.startswith(f"{folder}/") and path.endswith("/index.html")}


def test_a_first_build(build):
    code, told, files = build()
    assert code == 0
    assert "3 articles, 3 read anew, 3 briefs" in told
    assert len(pages(files)) == 3
    assert {
        "index.html",
        "404.html",
        "feed.xml",
        "atom.xml",
        "feed.json",
        "sitemap.xml",
        "schema/brief.json",
    } <= set(files)


def test_nothing_changed_nothing_done(build, project):
    _, _, before = build()
    for path in before:
        os.utime(project / "site" / path, (1000, 1000))
    code, told, files = build()
    assert code == 0
    assert "0 read anew" in told
    assert "0 written, 0 removed" in told
    assert files == before
    assert {(project / "site" / path).stat().st_mtime for path in files} == {1000}


def test_one_changed_article_is_read_and_its_pages_written(build, project):
    _, _, before = build()
    for path in before:
        os.utime(project / "site" / path, (1000, 1000))
    write_article(project / "content", "report-00001", "Shots at the bridge number 1", "More is known.")
    _, told, files = build()
    assert "1 read anew" in told
    changed = {path for path in files if files[path] != before.get(path)}
    kept = {path for path in files if (project / "site" / path).stat().st_mtime == 1000}
    assert kept == set(files) - changed
    assert {path.split("/")[1] for path in changed if path.startswith("briefs/")} == {
        "2020-11-21-shots-at-the-bridge-number-1"
    }


def test_a_deleted_article_takes_its_pages_along(build, project):
    build()
    (project / "content" / "articles" / "report-00001.md").unlink()
    _, _, files = build()
    assert len(pages(files)) == 2
    assert not any("bridge" in path for path in files)
    for path in files:
        if path.endswith((".html", ".xml", ".json", ".jsonl", ".csv")):
            assert "bridge number 1" not in (project / "site" / path).read_text("utf-8"), path


def test_a_renamed_brief_moves(build, project):
    build()
    write_article(project / "content", "report-00001", "Shots at the bridge", id="bridge")
    _, _, files = build()
    assert "briefs/bridge/index.html" in files
    assert len(pages(files)) == 3


def test_files_of_others_stay(build, project):
    build()
    (project / "site" / "CNAME").write_text("example.org")
    (project / "content" / "articles" / "report-00001.md").unlink()
    assert "CNAME" in build()[2]


def test_drafts_and_the_future_are_nowhere_and_named(build, project):
    content = project / "content"
    write_article(content, "secret", "A secret draft", status="draft")
    write_article(content, "later", "A later story", published="2999-01-01")
    code, told, files = build("--strict")
    assert code == 0
    assert "left out secret.md: draft" in told
    assert "left out later.md: dated 2999-01-01" in told
    assert "2 left out" in told
    for path in files:
        text = (project / "site" / path).read_bytes()
        assert b"secret draft" not in text, path
        assert b"later story" not in text, path


def test_drafts_are_shown_when_asked_and_gone_again(build, project):
    write_article(project / "content", "secret", "A secret draft", status="draft")
    assert len(pages(build("--drafts")[2])) == 4
    assert len(pages(build()[2])) == 3


@pytest.mark.parametrize("body", ["FAULT", ""])
def test_a_bad_article_is_a_problem_and_the_others_are_published(build, project, body):
    file = write_article(project / "content", "bad", "Bad", body)
    if not body:
        file.write_text("")
    code, told, files = build()
    assert code == 0
    assert "problem bad.md" in told
    assert "1 problem" in told
    assert len(pages(files)) == 3


def test_strict_publishes_nothing(build, project):
    _, _, before = build()
    write_article(project / "content", "bad", "Bad", "FAULT")
    write_article(project / "content", "good", "Good")
    code, told, files = build("--strict")
    assert code == 1
    assert "Nothing was published. The old site stands." in told
    assert files == before


def test_check_publishes_nothing_and_finds_problems(project, capfd):
    assert main(["check", "--backend", "serial"]) == 0
    write_article(project / "content", "bad", "Bad", "FAULT")
    assert main(["check", "--backend", "serial"]) == 1
    assert not (project / "site").exists()


def test_two_articles_with_one_id(build, project):
    for name in ("one", "two"):
        write_article(project / "content", name, f"Story {name}", id="same")
    code, told, files = build()
    assert code == 0
    assert "problem two.md: has the id 'same' of one.md" in told
    assert len(pages(files)) == 4


def test_clean_reads_and_makes_everything_anew(build):
    _, _, before = build()
    _, told, files = build("--clean")
    assert "3 read anew" in told
    assert files == before


def test_the_site_works_below_a_path(build, project):
    code, _, files = build("--strict", "--base-url", "https://example.org/news/briefs")
    assert code == 0
    feed = (project / "site" / "feed.xml").read_text("utf-8")
    assert "<link>https://example.org/news/briefs/briefs/" in feed
    for path in files:
        if path.endswith(".html"):
            text = (project / "site" / path).read_text("utf-8")
            assert 'href="/' not in text.replace('href="/news/briefs/', ""), path
            assert 'src="/' not in text.replace('src="/news/briefs/', ""), path


def test_the_address_may_come_from_the_environment(build, project, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://env.example/x/")
    build()
    assert "https://env.example/x/feed.xml" in (project / "site" / "feed.xml").read_text("utf-8")


def test_no_articles_at_all(build, project):
    for file in (project / "content" / "articles").iterdir():
        file.unlink()
    code, told, files = build("--strict")
    assert code == 0
    assert "0 articles" in told
    assert "index.html" in files
