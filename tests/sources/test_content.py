"""The sample reports that come with the project are read as they are meant."""

from pathlib import Path

import pytest

from generator.sources import discover, read

CONTENT = Path(__file__).parents[2] / "content" / "articles"
REFS = discover(CONTENT)


@pytest.mark.parametrize("ref", REFS, ids=lambda ref: f"{ref.path}-{ref.record}")
def test_a_sample_is_read_whole(ref):
    article = read(CONTENT, ref)
    assert article.sha256 == ref.digest
    assert article.title
    assert article.title not in article.text
    assert article.published.startswith(ref.path[:10]) or ref.path.endswith(".jsonl")
    assert article.outlet.startswith("Dateline sample desk")
    assert article.url.startswith("https://")
    assert len(article.text.split()) > 90
    assert not any(
        word in article.text for word in ("Share", "Subscribe", "newsletter", "cookie", "endif", "Sponsored")
    )


def test_every_sample_names_its_sources():
    told = (CONTENT.parent / "SOURCES.md").read_text("utf-8")
    for path in {ref.path for ref in REFS}:
        rows = [row for row in told.splitlines() if row.startswith(f"| {Path(path).stem} ")]
        assert rows, path
        assert all("](https://" in row for row in rows)
    assert all(read(CONTENT, ref).url in told for ref in REFS)


def test_the_samples_are_of_every_format():
    assert {read(CONTENT, ref).format for ref in REFS} == {"md", "txt", "html", "jsonl"}
