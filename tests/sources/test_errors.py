"""Every bad input is one clear problem: where, what, and a hint; the others are read."""

import json
import os

import pytest

from generator.errors import SourceError
from generator.sources import discover, from_record, read, read_path
from generator.sources.readers import PAGE

BODY = "\n\nTwo people were killed on Monday when a boat sank off the coast, officials said.\n"


def front(*lines):
    return ("---\n" + "\n".join(lines) + "\n---" + BODY).encode()


BAD = {
    "empty.md": (b"", "empty.md", "is empty", "delete the file"),
    "blank.txt": (b" \n\t\n", "blank.txt", "is empty", "delete the file"),
    "front-only.md": (
        b"---\ntitle: A report\n---\n",
        "front-only.md",
        "has no text",
        "below the front matter",
    ),
    "picture.md": (
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        "picture.md",
        "is a PNG file",
        "pictures elsewhere",
    ),
    "binary.txt": (bytes(range(256)) * 9 + b"x", "binary.txt", "is not text", "pictures elsewhere"),
    "huge.html": (b"<p>word</p>" * (20_000_000 // 11), "huge.html", "is 20.0 MB, too large", "own text"),
    "yaml.md": (front("title: [one, two"), "yaml.md:3", "front matter is broken", "in quotes"),
    "colon.md": (front("title: Attack: ten killed"), "colon.md:2", "front matter is broken", "in quotes"),
    "prose.md": (
        b"---\njust some words\n---\nBody.\n",
        "prose.md:2",
        "front matter is broken",
        "`field: value`",
    ),
    "twice.md": (front("title: One", "title: Two"), "twice.md:3", "title is given twice", ""),
    "open.md": (b"---\ntitle: One\n\nThe body comes at once.\n", "open.md:1", "has no end", "---"),
    "date.md": (front("title: A", "published: 2024-13-45"), "date.md:3", "2024-13-45", "2020-11-21"),
    "order.md": (front("published: 11/12/2020"), "order.md:2", "no date I can read for sure", "2020-11-21"),
    "year.md": (front("published: 2016"), "year.md:2", "no date I can read for sure", "2020-11-21"),
    "type.md": (front("title: [a, b]"), "type.md:2", "title is a list, not a text", "title:"),
    "tags.md": (front("tags: {a: b}"), "tags.md:2", "tags is a table, not a list", "tags: [one, two]"),
    "key.md": (front("title: A", "autor: B"), "key.md:3", "'autor' is not a field", "did you mean author?"),
    "strange.md": (front("qwxyz: B"), "strange.md:2", "'qwxyz' is not a field", "the fields are id, title"),
    "status.md": (front("status: drft"), "status.md:2", "status is 'drft'", "did you mean draft?"),
    "url.md": (
        front('url: "javascript:alert(1)"'),
        "url.md:2",
        "url is not an http or https address",
        "whole address",
    ),
    "correction.md": (
        front("corrections: [wrong]"),
        "correction.md:2",
        "not a date and a text",
        "2020-11-23",
    ),
    "photo.jpg": (b"\xff\xd8\xff\xe0", "photo.jpg", "no reader knows the suffix '.jpg'", ".md"),
    "README": (b"Read me.", "README", "has no suffix", ".md"),
    "damaged.txt": (
        "Für die Überlebenden — “alles”.\n".encode() * 3 + b"caf\xe9",
        "damaged.txt:4",
        "0xe9",
        "UTF-8",
    ),
    "marks.md": (b"*a* " * 6000, "marks.md", "marks and lines", "own text"),
    "headings.md": (b"# A\n" * 6000, "headings.md", "marks and lines", "own text"),
    "tags.html": (b"<div>" * 50_000, "tags.html", "has 50,000 tags", "own text"),
    "lines.txt": (b"a\n" * 30_000, "lines.txt", "has 30,000 lines", "sentences"),
    "menu.txt": (b"Home\nNews\nSport\nContact us\n", "menu.txt", "has no text of a report", "sentences"),
    "nothing.html": (
        b"<html><body><nav>Home</nav></body></html>",
        "nothing.html",
        "without a report",
        "own text",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_each_bad_file_is_one_problem_and_the_others_are_read(tmp_path, name):
    data, where, what, hint = BAD[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.md").write_bytes(front("title: Boat sinks"))
    good, errors = [], []
    for ref in discover(tmp_path):
        try:
            good.append(read(tmp_path, ref))
        except SourceError as error:
            errors.append(error)
    assert [article.path for article in good] == ["good.md"]
    (error,) = errors
    assert error.where == where
    assert what in error.what
    assert hint in error.hint


def test_a_link_to_nowhere_a_folder_named_like_an_article_and_a_pipe(tmp_path):
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "folder.md").mkdir()
    os.mkfifo(tmp_path / "pipe.md")
    refs = discover(tmp_path)
    assert [ref.path for ref in refs] == ["gone.md", "pipe.md"]
    for ref, hint in zip(refs, ("leads nowhere", "plain file"), strict=True):
        with pytest.raises(SourceError, match="is not a file") as caught:
            read(tmp_path, ref)
        assert hint in caught.value.hint


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    (tmp_path / "secret.md").write_bytes(front("title: A"))
    (ref,) = discover(tmp_path)

    def refuse(self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(tmp_path), "read_bytes", refuse)
    with pytest.raises(SourceError, match="cannot be read: Permission denied") as caught:
        read(tmp_path, ref)
    assert caught.value.where == "secret.md"


def test_each_bad_record_is_one_problem(tmp_path):
    lines = ['{"id": 1, "text": "One."}', '{"id": 2, "text"', "", "[3]", '{"id": 4}', '{"id": 5, "text": 5}',
             '{"id": 6, "text": "Six.", "published": "2024-13-45"}', '{"id": 7, "text": "a", "html": "b"}',
             '{"id": 8, "text": " "}', '{"id": 9, "text": "Nine.", "publised": "2020-11-21"}', '{"id": 10, "text": "Ten."}']  # fmt: skip
    file = tmp_path / "wire.jsonl"
    file.write_text("\n".join(lines), "utf-8")
    found = list(read_path(file))
    assert [a.id for a in found if not isinstance(a, SourceError)] == ["1", "10"]
    told = [(e.where.removeprefix(str(file)), e.what) for e in found if isinstance(e, SourceError)]
    assert [where for where, _ in told] == [
        ":2",
        ":4",
        ":5",
        ":6, text",
        ":7, published",
        ":8",
        ":9, text",
        ":10, publised",
    ]
    for (_, what), part in zip(told, ("not a line of JSON", "not an object", "has no text", "text is not a text",
                               "2024-13-45", "has text and html", "text is empty", "'publised' is not a field"), strict=True):  # fmt: skip
        assert part in what


def test_an_empty_file_of_records(tmp_path):
    (tmp_path / "none.jsonl").write_bytes(b"\n\n")
    (error,) = read_path(tmp_path / "none.jsonl")
    assert error.what == "is empty"


@pytest.mark.parametrize("wrong", [True, 1.5, [], {}])
def test_a_record_with_a_text_of_another_type(wrong):
    with pytest.raises(SourceError):
        from_record({"text": wrong}, "stdin:1")


def test_aliases_that_would_grow_without_end_are_refused_quickly(tmp_path):
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [
        f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]" for old, new in zip("abcdefg", "bcdefgh", strict=True)
    ]
    (tmp_path / "bomb.md").write_bytes(front(*lines, "tags: *h"))
    (error,) = read_path(tmp_path / "bomb.md")
    assert isinstance(error, SourceError)


def test_a_record_too_large(tmp_path):
    record = json.dumps({"id": "1", "text": "word " * (PAGE // 5 + 9)})
    (tmp_path / "wire.jsonl").write_text(record + "\n", "utf-8")
    (error,) = read_path(tmp_path / "wire.jsonl")
    assert "too large" in error.what
