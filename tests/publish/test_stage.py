"""What a site may hold, what is written and what is left alone."""

from __future__ import annotations

import os
import string
from pathlib import Path

import pytest
from fakes import BASE, page, publish_files, snapshot
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import PublishError
from generator.model.artifact import Artifact
from generator.publish import staging
from generator.publish.manifest import NAME
from generator.publish.paths import fault


def ours(site):
    return {path for path in snapshot(site) if path != NAME}


def leftovers(site):
    return [path.name for path in site.parent.iterdir() if path != site]


def test_a_site_is_put_in_place(tmp_path):
    site = tmp_path / "site"
    problems, stage = publish_files(
        site, {"index.html": page("home"), "a/index.html": page("a"), "x.css": b"p{}"}
    )
    assert not problems
    assert ours(site) == {"index.html", "a/index.html", "x.css"}
    assert len(stage.written) == 3
    assert not leftovers(site)


def test_nothing_changes_without_commit(tmp_path):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("old")})
    before = snapshot(site)
    publish_files(site, {"index.html": page("new")}, commit=False)
    assert snapshot(site) == before
    assert not leftovers(site)


def test_files_gone_from_the_build_are_removed_and_files_of_others_stay(tmp_path):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("home"), "old/index.html": page("old")})
    (site / "CNAME").write_text("example.org")
    (site / ".gitignore").write_text("*")
    (site / "old" / "notes.txt").write_text("mine")
    (site / "empty").mkdir()
    (site / "link").symlink_to("CNAME")
    inode = (site / "CNAME").stat().st_ino
    publish_files(site, {"index.html": page("home")})
    assert ours(site) == {"index.html", "CNAME", ".gitignore", "old/notes.txt", "link"}
    assert (site / "empty").is_dir()
    assert (site / "link").is_symlink()
    assert (site / "CNAME").stat().st_ino == inode


def test_a_folder_left_empty_goes(tmp_path):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("home"), "old/index.html": page("old")})
    publish_files(site, {"index.html": page("home")})
    assert not (site / "old").exists()


def test_unchanged_bytes_keep_their_time(tmp_path):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("one"), "same.html": page("same")})
    for name in ("index.html", "same.html"):
        os.utime(site / name, (1000, 1000))
    publish_files(site, {"index.html": page("two"), "same.html": page("same")})
    assert (site / "same.html").stat().st_mtime == 1000
    assert (site / "index.html").stat().st_mtime > 1000


def test_a_site_with_no_change_is_left_alone(tmp_path):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("home")})
    before = site.stat()
    _, stage = publish_files(site, {"index.html": page("home")})
    assert (site.stat().st_ino, site.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert not stage.written


def refuse():
    raise AssertionError("was made again")


def test_what_is_made_of_the_same_is_not_made_again(tmp_path):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("home")})
    inputs = f"inputs of {page('home')!r}"
    with staging(site, BASE) as stage:
        stage.write(Artifact("index.html", inputs, refuse))
    with staging(site, BASE, afresh=True) as stage, pytest.raises(AssertionError):
        stage.write(Artifact("index.html", inputs, refuse))


def test_a_file_of_ours_that_somebody_changed_is_written_again(tmp_path):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("home")})
    (site / "index.html").write_bytes(b"scribbles")
    publish_files(site, {"index.html": page("home")})
    assert (site / "index.html").read_bytes() == page("home")


@pytest.mark.parametrize("theirs", ["a/index.html", "a"])
def test_a_file_of_others_in_the_way_stops_the_build(tmp_path, theirs):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("home")})
    (site / theirs).parent.mkdir(exist_ok=True)
    (site / theirs).write_text("mine")
    before = snapshot(site)
    with pytest.raises(PublishError, match="not written by a build"):
        publish_files(site, {"index.html": page("new"), "a/index.html": page("a")})
    assert snapshot(site) == before
    assert not leftovers(site)


def test_a_folder_of_others_where_a_file_has_to_go_stops_the_build(tmp_path):
    site = tmp_path / "site"
    (site / "robots.txt").mkdir(parents=True)
    (site / "robots.txt" / "mine").write_text("mine")
    with pytest.raises(PublishError):
        publish_files(site, {"robots.txt": b"User-agent: *"})


def test_an_equal_file_of_others_is_taken_over(tmp_path):
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_bytes(page("home"))
    publish_files(site, {"index.html": page("home")})
    publish_files(site, {"other.html": page("other")})
    assert ours(site) == {"other.html"}


def test_a_file_in_the_place_of_the_site_stops_the_build(tmp_path):
    (tmp_path / "site").write_text("mine")
    with pytest.raises(PublishError, match="is a file, and the site is a folder"):
        publish_files(tmp_path / "site", {"index.html": page("a")})
    assert (tmp_path / "site").read_text() == "mine"


def test_a_folder_that_cannot_be_written_to_stops_the_build():
    with pytest.raises(PublishError, match="cannot be put in place") as told:
        publish_files(Path("/proc/site"), {"index.html": page("a")})
    assert "must be writable" in told.value.hint


def test_a_damaged_manifest_stops_the_build(tmp_path):
    site = tmp_path / "site"
    publish_files(site, {"index.html": page("home")})
    (site / NAME).write_text("{")
    with pytest.raises(PublishError, match="cannot be read"):
        publish_files(site, {"index.html": page("new")})


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("a.html", "a.html", "is made twice"),
        ("a.html", "A.html", "differs from a.html by capitals only"),
        ("caf\u00e9.html", "cafe\u0301.html", "by capitals only"),
        ("a", "a/index.html", "needs a folder where a is a file"),
        ("a/index.html", "a", "is a folder of other files"),
        ("a.html", NAME, "is made twice"),
    ],
)
def test_two_files_in_each_others_way_are_one_problem(tmp_path, first, second, told):
    with staging(tmp_path / "site", BASE) as stage:
        for path in (first, second):
            stage.write(Artifact(path, "", lambda: page("x")))
        problems = stage.check()
    assert [problem.where for problem in problems] == [second]
    assert told in problems[0].what


@pytest.mark.parametrize(
    "path",
    [
        "", "/etc/passwd", "../x", "a/../../x", "a//b", "./a", "a/.", "a/", "a\\b", "c:x", "a\0b", "a\nb",
        "nul", "aux.html", "a /b", "a.", "x" * 256, "what?", "a*b",
    ],
)  # fmt: skip
def test_paths_that_no_site_may_hold(path):
    assert fault(path)


@pytest.mark.parametrize(
    "path", ["index.html", "a/b/c.html", ".nojekyll", "_headers", "caf\u00e9/index.html"]
)
def test_paths_that_are_good(path):
    assert fault(path) is None


@given(st.text(alphabet=string.ascii_letters + "./\\ ~%\0\u00e9", max_size=12))
def test_a_good_path_never_leaves_the_site(path):
    if fault(path) is None:
        parts = path.split("/")
        assert not path.startswith("/")
        assert os.path.normpath(path) == path
        assert not {"", ".", ".."} & set(parts)


names = st.text(alphabet="ab", min_size=1, max_size=2)
sites = st.dictionaries(
    st.lists(names, min_size=1, max_size=3).map("/".join), st.binary(min_size=1), max_size=8
)


@given(old=sites, new=sites)
def test_a_site_is_exactly_what_was_written_last(tmp_path_factory, old, new):
    site = tmp_path_factory.mktemp("any") / "site"
    for files in (old, new):
        publish_files(site, files)
    with staging(site, BASE) as stage:
        for path, body in new.items():
            stage.write(Artifact(path, f"inputs of {body!r}", lambda body=body: body))
        assert not stage.written
        assert not stage.removed
    assert ours(site) == stage.files.keys()
    assert not leftovers(site)
