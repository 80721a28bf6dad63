"""The command line: exit codes, usage, and what goes where."""

from __future__ import annotations

import io
import json
import os
import subprocess

import jsonschema
import msgspec
import pytest
from conftest import command, environment
from fakes import write_article
from harbour import rich_brief

from generator import __version__
from generator.cli import main
from generator.schema import brief_schema


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "--no-such-flag"],
        ["publish"],
        ["build", "--jobs", "x"],
        ["build", "--jobs", "0"],
        ["build", "--backend", "threads"],
        ["build", "--backend", "dask:nowhere"],
        ["build", "--base-url", "example.org"],
        ["serve", "--jobs", "0"],
        ["serve", "--backend", "threads"],
        ["build", "--output", "."],
        ["extract"],
        ["extract", "content/articles", "--output", "nowhere/briefs.jsonl"],
        ["schema", "--output", "nowhere/schema.json"],
        ["new"],
        ["new", "Title"],
        ["new", "Title", "--source", "javascript:alert(1)"],
        ["new", "!!!", "--source", "https://example.org/"],
        ["--no-such-flag"],
    ],
)
def test_bad_usage_is_two(project, capfd, arguments):
    assert main(arguments) == 2
    assert capfd.readouterr().err
    assert not (project / "site").exists()


def test_help_and_version_are_zero(capfd):
    assert main(["--help"]) == 0
    assert main(["extract", "--help"]) == 0
    assert main(["--version"]) == 0
    assert __version__ in capfd.readouterr().out


def test_without_a_command_it_builds(project):
    assert main([]) == 0
    assert (project / "site" / "index.html").exists()
    assert main(["--strict"]) == 0


def test_no_content_is_one_and_says_what_to_do(tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    assert main([]) == 1
    assert "--content" in capfd.readouterr().err


def test_a_wrong_address_in_the_environment_is_named(project, monkeypatch, capfd):
    monkeypatch.setenv("SITE_URL", "example.org")
    assert main([]) == 2
    assert "SITE_URL: 'example.org' is not an http or https address" in capfd.readouterr().err


def test_an_impossible_setting_is_one(project, capfd):
    (project / "content" / "site.toml").write_text("titel = 'x'")
    assert main([]) == 1
    assert "content/site.toml:1: unknown setting 'titel' (did you mean 'title'?)" in capfd.readouterr().err


def lines(capfd):
    return [json.loads(line) for line in capfd.readouterr().out.splitlines()]


def test_extract_prints_one_brief_a_line_in_order(project, capfd):
    articles = project / "content" / "articles"
    assert main(["extract", str(articles / "report-00002.md"), str(articles)]) == 0
    assert [brief["title"][-1] for brief in lines(capfd)] == ["2", "0", "1", "2"]


def feed(monkeypatch, *records):
    body = b"\n".join(r if isinstance(r, bytes) else json.dumps(r).encode() for r in records)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(body)))


def test_extract_reads_records(project, monkeypatch, capfd):
    feed(
        monkeypatch, {"id": "a", "text": "One.", "published": "2020-11-21"}, b"", {"id": "b", "text": "Two."}
    )
    assert main(["extract", "-"]) == 0
    one, two = lines(capfd)
    assert (one["id"], one["text"], one["published"]) == ("a", "One.", "2020-11-21")
    assert two["published"] is None


@pytest.mark.parametrize(
    ("record", "known_id"),
    [
        (b"{not json", None),
        (b"[1]", None),
        (b'"text"', None),
        (b"\xff\xfe", None),
        (b"[" * 100_000, None),
        ({"id": "x"}, "x"),
        ({"id": "x", "text": ""}, "x"),
        ({"id": "x", "text": 3}, "x"),
        ({"id": "x", "text": "One.", "published": "2024-13-45"}, "x"),
        ({"id": 7, "text": "FAULT"}, "7"),
        ({"id": 8}, "8"),
        ({"id": True, "text": ""}, None),
    ],
)
def test_a_bad_record_is_an_error_in_its_place(project, monkeypatch, capfd, record, known_id):
    feed(monkeypatch, {"id": "a", "text": "One."}, record, {"id": "b", "text": "Two."})
    assert main(["extract", "-"]) == 1
    first, bad, last = lines(capfd)
    assert (first["id"], last["id"]) == ("a", "b")
    assert bad.keys() == {"id", "error"}
    assert bad["id"] == known_id
    assert bad["error"].keys() == {"where", "message", "hint"}
    assert bad["error"]["message"]


def test_a_file_that_is_not_there(project, capfd):
    assert main(["extract", "nothing.md"]) == 1
    assert lines(capfd)[0]["error"]["where"] == "nothing.md"


def test_a_name_that_is_not_utf8(project, capfd):
    (project / os.fsdecode(b"caf\xe9.md")).write_text("One.", "utf-8")
    for name in (b"caf\xe9.md", b"th\xe9.md"):
        assert main(["extract", os.fsdecode(name)]) == 1
        (told,) = lines(capfd)
        assert told["id"] == told["error"]["where"] == name.decode(errors="replace")


def test_output_goes_to_a_file_whole(project, capfd):
    assert main(["extract", "content/articles", "-o", "out.jsonl"]) == 0
    assert len((project / "out.jsonl").read_bytes().splitlines()) == 3
    assert not capfd.readouterr().out
    assert not (project / "out.jsonl.part").exists()


def test_indented_output_is_still_json(project, capfd):
    assert main(["extract", "content/articles/report-00000.md", "--indent"]) == 0
    assert json.loads(capfd.readouterr().out)["schema"] == 1


def test_a_reader_that_has_enough_is_no_error(project):
    write_article(project / "content", "long", "Long", "Words. " * 50_000)
    ran = subprocess.Popen(
        command("extract", "content/articles", "content/articles"),
        cwd=project, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    ran.stdout.read(10)
    ran.stdout.close()
    assert ran.stderr.read() == b""
    assert ran.wait(timeout=30) == 0


def test_new_writes_a_draft_that_builds(project, capfd):
    assert main(["new", 'Shots in "Old" Town: what\'s known', "--source", "https://example.org/a?b=1"]) == 0
    path = project / capfd.readouterr().out.strip()
    assert path.name == "shots-in-old-town-whats-known.md"
    assert main(["build", "--strict"]) == 0
    assert f"left out {path.name}: draft" in capfd.readouterr().err


def test_new_overwrites_nothing(project, capfd):
    assert main(["new", "Title", "--source", "https://example.org/"]) == 0
    (project / "content" / "articles" / "title.md").write_text("mine")
    assert main(["new", "Title", "--source", "https://example.org/"]) == 1
    assert (project / "content" / "articles" / "title.md").read_text() == "mine"


def test_the_schema_is_valid_and_briefs_keep_it(capfd):
    assert main(["schema"]) == 0
    schema = json.loads(capfd.readouterr().out)
    validator = jsonschema.Draft202012Validator
    validator.check_schema(schema)
    brief = json.loads(msgspec.json.encode(rich_brief()))
    validator(schema).validate(brief)
    for key in brief:
        with pytest.raises(jsonschema.ValidationError):
            validator(schema).validate({k: v for k, v in brief.items() if k != key})


def test_the_site_has_the_schema(project):
    assert main([]) == 0
    assert (project / "site" / "schema" / "brief.json").read_bytes() == brief_schema()
