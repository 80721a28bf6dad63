"""A pair of files for each case: a source, and the articles it must be read as.

``SOURCES_RENEW=1 pytest tests/sources/test_cases.py`` writes the expected files anew; look at what changed.
"""

import json
import os
from pathlib import Path

import msgspec
import pytest

from generator.sources import discover, read
from generator.sources.readers import READERS

CASES = Path(__file__).with_name("cases")
SOURCES = sorted(path for path in CASES.iterdir() if path.suffix != ".json")


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_a_source_is_read_as_expected(source):
    expected = source.with_name(source.name + ".json")
    got = [brief(read(CASES, ref)) for ref in discover(CASES) if ref.path == source.name]
    if os.environ.get("SOURCES_RENEW"):
        expected.write_text(json.dumps(got, indent=1, ensure_ascii=False) + "\n", "utf-8")
    assert got == json.loads(expected.read_text("utf-8"))


def test_every_format_has_a_case():
    formats = {READERS[source.suffix].format for source in SOURCES}
    assert formats == {reader.format for reader in READERS.values()}


def brief(article):
    """The article as JSON, its text by paragraphs, what is empty left out."""
    found = json.loads(msgspec.json.encode(article))
    editorial = {key: value for key, value in found.pop("editorial").items() if value}
    del found["sha256"]
    return {
        **{k: v for k, v in found.items() if v is not None},
        "text": article.text.split("\n"),
        "editorial": editorial,
    }
