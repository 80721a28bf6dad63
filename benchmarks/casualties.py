"""Times the finding of figures and tolls against the language model on the same texts, in one run.

The sample articles of ``content/`` are read ``--times`` over. The language model's time is that of tagging,
parsing and finding entities; the extractor's that of ``find_figures`` and ``read_tolls`` together.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from generator.extract.casualties import find_figures, read_tolls
from generator.extract.language import annotate, load
from generator.extract.parse import read_parse
from generator.extract.pipeline import EXTRACTORS
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings

ROOT = Path(__file__).parents[1]


def sample_texts() -> list[str]:
    """Return the bodies of the sample articles."""
    files = sorted((ROOT / "content" / "articles").glob("*.md"))
    return [file.read_text("utf-8").removeprefix("---\n").split("\n---\n", 1)[1].strip() for file in files]


def prepared(reading: Reading) -> tuple[Findings, Findings]:
    """Return what is found before the figures and what is found before the tolls."""
    before = Findings()
    for extractor in EXTRACTORS:
        if extractor.run is find_figures:
            before_figures = before
        if extractor.run is read_tolls:
            return before_figures, before
        before = extractor.run(reading, before)
    raise ValueError("the table of extractors reads no tolls")


def seconds_of(reading: Reading) -> float:
    """Time the figures and tolls of one reading, the copying of its parse included."""
    before_figures, before_tolls = prepared(reading)
    read_parse.cache_clear()
    started = time.perf_counter()
    find_figures(reading, before_figures)
    read_tolls(reading, before_tolls)
    return time.perf_counter() - started


def main() -> None:
    """Print both times and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    flags = parser.parse_args()
    nlp, texts = load(), sample_texts() * flags.times
    list(annotate(nlp, texts[:3]))
    started = time.perf_counter()
    docs = list(annotate(nlp, texts))
    model = time.perf_counter() - started
    readings = (
        Reading(Article(text=text, path="sample.md", format="md", sha256="0"), doc, 0)
        for text, doc in zip(texts, docs, strict=True)
    )
    casualties = sum(seconds_of(reading) for reading in readings)
    print(f"{len(texts)} articles, {sum(len(d) for d in docs)} tokens")
    print(f"language model {model:8.2f} s")
    print(f"casualties     {casualties:8.2f} s {100 * casualties / model:8.1f} %")


if __name__ == "__main__":
    main()
