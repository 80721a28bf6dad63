"""Every article that cannot be read is one clear line; the others are published; ``--strict`` exits 1."""

from __future__ import annotations

import os

import pytest

from generator.cli import main

HEAD = b"---\ntitle: A\n"
BAD = {
    "empty.md": (b"", "is empty", "delete"),
    "blank.txt": (b" \n\n\t ", "empty", ""),
    "front-only.md": (HEAD + b"---\n", "has no text", "below the front matter"),
    "binary.md": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "", ""),
    "binary.txt": (b"\x00\x01\x02" * 500, "", ""),
    "yaml.md": (b"---\ntitle: [a\n---\n\nText.\n", "front matter", ""),
    "open.md": (b"---\ntitle: a\n\nText without an end of the front matter.\n", "", ""),
    "date.md": (HEAD + b"published: 2024-13-45\n---\n\nText.\n", "2024-13-45", ""),
    "status.md": (HEAD + b"status: ready\n---\n\nText.\n", "status", "draft"),
    "tags.md": (HEAD + b"tags: {a: 1}\n---\n\nText.\n", "tags", ""),
    "url.md": (HEAD + b"url: javascript:alert(1)\n---\n\nText.\n", "url", "http"),
    "id.md": (HEAD + b"id: ../../etc/passwd\n---\n\nText.\n", "cannot be a part of an address", "letters"),
    "page.html": (b"<html><body></body></html>", "", ""),
    "records.jsonl": (b'{"id": "1", "text": "Good text here."}\n{broken\n', "JSON", ""),
    "letter.docx": (b"PK\x03\x04rest", "", ".md"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_line_and_the_others_are_published(project, capfd, name):
    body, what, hint = BAD[name]
    (project / "content" / "articles" / name).write_bytes(body)
    assert main(["build", "--backend", "serial"]) == 0
    told = [line for line in capfd.readouterr().err.splitlines() if line.startswith("problem ")]
    assert len(told) == 1
    assert told[0].startswith(f"problem {name}")
    assert what in told[0]
    assert hint in told[0]
    assert "Traceback" not in told[0]
    assert len(list((project / "site" / "briefs").iterdir())) >= 3
    assert main(["build", "--backend", "serial", "--strict"]) == 1


def test_a_page_of_twenty_megabytes_is_one_line(project, capfd):
    (project / "content" / "articles" / "big.html").write_bytes(b"<p>words</p>" * 1_800_000)
    assert main(["build", "--backend", "serial"]) == 0
    told = [line for line in capfd.readouterr().err.splitlines() if line.startswith("problem ")]
    assert len(told) == 1
    assert told[0].startswith("problem big.html")


def test_a_name_that_is_not_utf8_is_one_line(project, capfd):
    (project / "content" / "articles" / os.fsdecode(b"caf\xe9.md")).write_text("One.", "utf-8")
    for backend in ("serial", "processes"):
        assert main(["build", "--backend", backend]) == 0
        told = [line for line in capfd.readouterr().err.splitlines() if line.startswith("problem ")]
        assert told == ["problem caf\ufffd.md: has a name that is not UTF-8 (rename the file)"]


def test_a_folder_named_like_an_article_and_a_link_to_nowhere(project, capfd):
    articles = project / "content" / "articles"
    (articles / "folder.md").mkdir()
    (articles / "lost.md").symlink_to("nowhere.md")
    assert main(["build", "--backend", "serial"]) == 0
    told = [line for line in capfd.readouterr().err.splitlines() if line.startswith("problem ")]
    assert [line.split(":")[0] for line in told] == ["problem lost.md"]
