"""The whole site of a few invented reports, as it is expected: every page, feed and file of data.

``make golden`` renews it; read the difference before committing it. Assets are compared by the tests of pages, the database
and the pictures by their own.
"""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

from generator.backends import choose
from generator.config import read_config
from generator.flow import build

HERE = Path(__file__).parent
EXPECTED = HERE / "site"
APART = ("assets/", "schema/", ".dateline.json", ".nojekyll")
BINARY = (".db", ".png")
SHOWN_LINES = 60


@pytest.fixture(scope="module")
def built(tmp_path_factory, nlp):
    """The site as it is built now: text by path."""
    root = tmp_path_factory.mktemp("golden")
    config = read_config(HERE / "content", output=root / "site", cache=root / "cache")
    report = build(config, choose("serial"), progress=lambda done, total: None)
    assert not report.problems
    assert [left.reason for left in report.left_out] == ["draft"]
    return texts(root / "site")


def texts(site):
    files = {file.relative_to(site).as_posix(): file for file in sorted(site.rglob("*")) if file.is_file()}
    told = {path: file for path, file in files.items() if not path.startswith(APART)}
    return {path: file.read_text("utf-8") for path, file in told.items() if file.suffix not in BINARY}


@pytest.fixture(scope="module")
def expected(built, request):
    if request.config.getoption("renew_golden"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for path, text in built.items():
            file = EXPECTED / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="")
    return texts(EXPECTED)


def test_the_files_are_those_expected(built, expected):
    assert sorted(built) == sorted(expected)


def test_every_file_reads_as_expected(built, expected):
    different = [path for path in expected if path in built and built[path] != expected[path]]
    lines = [line for path in different for line in difference(path, expected[path], built[path])]
    if different:
        told = "\n".join(lines[:SHOWN_LINES])
        pytest.fail(f"{len(different)} files differ; if rightly so, run `make golden`\n{told}", pytrace=False)


def difference(path, old, new):
    return difflib.unified_diff(
        old.splitlines(), new.splitlines(), f"expected {path}", f"built {path}", "", "", 1, ""
    )


def test_nothing_is_shown_that_must_not_be(built):
    for path, text in built.items():
        assert "This must not be anywhere" not in text, path
        assert "<script>alert" not in text or path.endswith((".json", ".jsonl")), path
        assert "never shown" not in text, path
