"""Fit the weights that tell reports of an event from other texts, and print them as TOML.

usage: python scripts/train_reported.py FILE.jsonl [FILE.jsonl …] > reported.toml

Each line is {"text", "title"?, "published"?, "reports": true|false, "weight"?}. Logistic regression with a
quadratic penalty, fitted by gradient descent with momentum; the same input gives the same weights.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import astuple, fields
from pathlib import Path

import numpy as np

from generator.extract.calendar import published_day
from generator.extract.casualties import find_figures
from generator.extract.incidents.dating import header_date
from generator.extract.incidents.grounds import Grounds, find_grounds
from generator.extract.incidents.story import read_story
from generator.extract.language import annotate, load
from generator.extract.places import find_places
from generator.extract.reading import Reading, reading_text
from generator.extract.timing import find_times
from generator.model.article import Article
from generator.model.findings import Findings

THRESHOLD = -0.55
STEPS = 3000
RATE = 0.3
MOMENTUM = 0.9
PENALTY = 1.0


def rows(paths: list[str]) -> Iterator[dict]:
    """Yield the records of the files."""
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def examples(records: list[dict]) -> Iterator[tuple[tuple[float, ...], bool, float]]:
    """Yield the grounds of each text that names an event, its label and its weight."""
    articles = [
        Article(
            text=r["text"],
            path="",
            format="jsonl",
            sha256="",
            title=r.get("title"),
            published=r.get("published"),
        )
        for r in records
    ]
    texts = [reading_text(article) for article in articles]
    docs = annotate(load(), (text for text, _ in texts))
    for record, article, (_, shift), doc in zip(records, articles, texts, docs, strict=True):
        reading, found = Reading(article, doc, shift), Findings()
        for step in (find_times, find_places, find_figures):
            found = step(reading, found)
        story = read_story(reading, found)
        if story.mentions:
            published = published_day(article.published) or header_date(story)
            yield astuple(find_grounds(story, published)), record["reports"], record.get("weight", 1.0)


def fit(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the weights of the features and the bias."""
    w, bias = np.zeros(x.shape[1]), 0.0
    pace, bias_pace = np.zeros_like(w), 0.0
    for _ in range(STEPS):
        error = weight * (1 / (1 + np.exp(-(x @ w + bias))) - y) / weight.sum()
        pace = MOMENTUM * pace - RATE * (x.T @ error + PENALTY * w / len(y))
        bias_pace = MOMENTUM * bias_pace - RATE * error.sum()
        w, bias = w + pace, bias + bias_pace
    return w, bias


def main(paths: list[str]) -> None:
    """Fit and print."""
    x, y, weight = (
        np.array(column, dtype=float) for column in zip(*examples(list(rows(paths))), strict=True)
    )
    w, bias = fit(x, y, weight)
    sys.stdout.write("# Made by scripts/train_reported.py; see the README beside it for the texts.\n")
    sys.stdout.write(f"threshold = {THRESHOLD - bias:.3f}\n\n[weights]\n")
    for field, value in zip(fields(Grounds), w, strict=True):
        sys.stdout.write(f"{field.name} = {value:.3f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
