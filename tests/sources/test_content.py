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
