"""What finding places costs beside the language model: load time, memory, milliseconds an article.

usage: python benchmarks/places.py [FILE.md|FILE.txt …]     (default: the articles in content/)
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from generator.extract.language import annotate, load
from generator.extract.parse import read_parse
from generator.extract.places import find_places
from generator.extract.places.gazetteer import entries_of
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings

ROOT = Path(__file__).parents[1]


def resident() -> float:
    """Return the memory that this process alone holds, in MB (Linux)."""
    fields = dict(
        line.split(":", 1)
        for line in Path("/proc/self/status").read_text("utf-8").splitlines()
        if ":" in line
    )
    return int(fields["RssAnon"].split()[0]) / 1024


def main(paths: list[str]) -> None:
    """Print the costs."""
    files = [Path(p) for p in paths] or sorted((ROOT / "content/articles").glob("*.md"))
    texts = [file.read_text("utf-8") for file in files]
    nlp = load()
    list(annotate(nlp, texts[:1]))
    started = time.perf_counter()
    docs = list(annotate(nlp, texts))
    model = time.perf_counter() - started
    readings = [
        Reading(Article(text=t, path=str(f), format="md", sha256="0"), doc, 0)
        for f, t, doc in zip(files, texts, docs, strict=True)
    ]
    before = resident()
    started = time.perf_counter()
    entries_of("kabul")
    opened = time.perf_counter() - started
    found, places = 0, 0.0
    for reading in readings:
        read_parse(reading.doc)  # shared by all extractors
        started = time.perf_counter()
        found += len(find_places(reading, Findings()).places)
        places += time.perf_counter() - started
    each = 1000 / len(texts)
    print(f"{len(texts)} articles, {sum(map(len, docs))} words, {found} places")
    print(f"gazetteer: opened in {1000 * opened:.1f} ms, {resident() - before:.1f} MB of memory")
    share = 100 * places / model
    print(f"an article: model {each * model:.1f} ms, places {each * places:.1f} ms = {share:.1f} %")


if __name__ == "__main__":
    main(sys.argv[1:])
