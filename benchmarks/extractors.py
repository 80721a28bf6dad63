"""Times every extractor against the language model on the same texts, in one run.

The sample articles of ``content/`` are read ``--times`` over. The language model's time is that of tagging,
parsing and finding entities; ``parse`` is the copying of its answer, which all extractors share.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path

from generator.extract.language import annotate, load
from generator.extract.parse import read_parse
from generator.extract.pipeline import EXTRACTORS
from generator.extract.reading import Reading
from generator.model.article import Article
from generator.model.findings import Findings

ROOT = Path(__file__).parents[1]
QUESTIONS = {
    "how many": ("casualties", "tolls", "victims"),
    "what and where": ("incidents", "places"),
    "who": ("actors", "attributions"),
    "when": ("times", "timeline"),
}


def sample_articles() -> list[Article]:
    """Return the sample articles that are Markdown."""
    files = sorted((ROOT / "content" / "articles").glob("*.md"))
    bodies = [file.read_text("utf-8").removeprefix("---\n").split("\n---\n", 1)[1].strip() for file in files]
    return [
        Article(text=body, path=file.name, format="md", sha256="0", published=file.name[:10])
        for file, body in zip(files, bodies, strict=True)
    ]


def seconds_of(reading: Reading) -> Counter[str]:
    """Time the extractors on one reading, each after all those before it."""
    spent: Counter[str] = Counter()
    started = time.perf_counter()
    read_parse(reading.doc)
    spent["parse"] = time.perf_counter() - started
    found = Findings()
    for extractor in EXTRACTORS:
        started = time.perf_counter()
        found = extractor.run(reading, found)
        spent[extractor.name] += time.perf_counter() - started
    return spent


def main() -> None:
    """Print the times, and their ratios to the model's, by extractor and by the question they answer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    articles = sample_articles() * parser.parse_args().times
    nlp = load()
    first = next(iter(annotate(nlp, [articles[0].text])))
    seconds_of(Reading(articles[0], first, 0))  # loads the gazetteers and the weights
    started = time.perf_counter()
    docs = list(annotate(nlp, [article.text for article in articles]))
    model = time.perf_counter() - started
    spent: Counter[str] = Counter()
    for article, doc in zip(articles, docs, strict=True):
        spent += seconds_of(Reading(article, doc, 0))
    print(f"{len(articles)} articles, {sum(map(len, docs))} tokens")
    print(f"{'language model':16s}{model:8.2f} s")
    for name, seconds in spent.most_common():
        print(f"{name:16s}{seconds:8.2f} s {100 * seconds / model:6.1f} %")
    for question, names in QUESTIONS.items():
        print(f"{question:16s}{sum(spent[n] for n in names) / model:17.1%}  {', '.join(names)}")


if __name__ == "__main__":
    main()
