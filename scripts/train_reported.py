"""Train the model that tells reports of an event from other texts.

usage: python -m scripts.train_reported FILE.jsonl [FILE.jsonl …]

Each line is {"text", "title"?, "published"?, "reports": true|false, "weight"?, "names"?}; the short texts of
``reported_examples.tsv`` are added. A text is a bag of the sentences that name an event; its score is the
soft maximum of theirs and a linear function of the whole (multiple-instance logistic regression with a
quadratic penalty, fitted by Adam). Sentences are learned from by themselves too: those with one of the
``names`` (of whom and what was hit) as ones that report, all of a text that reports nothing as ones that do
not. The weights go to ``generator/extract/incidents/data/reported.tsv``; the checksum that is printed goes
into ``grounds.py``. The same input gives the same weights. Needs numpy, which comes with spaCy.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.extract.calendar import published_day
from generator.extract.incidents.clues import clues
from generator.extract.incidents.datelines import header_date
from generator.extract.incidents.focus import told_dates
from generator.extract.incidents.grounds import Grounds, find_grounds
from generator.extract.incidents.story import read_story
from scripts.training import read_before

OUT = Path(__file__).parents[1] / "generator/extract/incidents/data/reported.tsv"
OWN, PUBLISHED = Path(__file__).parent / "reported_examples.tsv", "2022-09-16"
RARE, SMALL = 8, 0.005
PENALTY, PENALTY_OF_GROUNDS = 15.0, 1.0
ROUNDS, STEP, START = 400, 0.03, 0.28
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """A text that names an event: its sentences' features, its grounds, its label and its weight.

    ``tells`` says of each sentence whether it reports an event: 1, 0, or None where nobody knows.
    """

    sentences: tuple[frozenset[str], ...]
    tells: tuple[float | None, ...]
    grounds: tuple[float, ...]
    reports: bool
    weight: float


def rows(paths: list[str]) -> Iterator[dict[str, Any]]:
    """Yield the records of the files and the short texts of our own."""
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            yield json.loads(line)
    for line in OWN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            label, text = line.split("\t")
            yield {
                "text": text,
                "published": PUBLISHED,
                "reports": label == "1",
                "weight": 3.0,
                "short": True,
            }


def plain(text: str) -> str:
    """Return the letters and digits of a text between single blanks."""
    return f" {' '.join(re.findall('[a-z0-9]+', text.lower()))} "


def tells(record: dict[str, Any], sentence: str) -> float | None:
    """Say whether a sentence reports an event, as far as the record tells."""
    if not record["reports"]:
        return 0.0
    named = any(plain(name) in plain(sentence) for name in record.get("names", ()))
    return 1.0 if named or record.get("short") else None


def examples(records: list[dict[str, Any]]) -> Iterator[Example]:
    """Read the texts and yield those that name an event."""
    for record, reading, found in read_before("incidents", records):
        story = read_story(reading, found)
        if story.mentions:
            published = published_day(reading.article.published) or header_date(story)
            dates = told_dates(story)
            found_clues = clues(story, published, dates)
            yield Example(
                tuple(found_clues.values()),
                tuple(tells(record, reading.text(story.span(number))) for number in found_clues),
                astuple(find_grounds(story, published, dates)),
                record["reports"],
                record.get("weight", 1.0),
            )


@dataclass(frozen=True)
class Table:
    """Examples as arrays: entry ``k`` says that sentence ``sentence[k]`` has feature ``feature[k]``."""

    names: tuple[str, ...]
    feature: NDArray[np.int64]
    sentence: NDArray[np.int64]
    text: NDArray[np.int64]
    grounds: Array
    label: Array
    weight: Array
    tells: Array
    known: Array


def table(found: list[Example]) -> Table:
    """Lay out the examples with the features that are not rare."""
    seen = Counter(name for e in found for name in frozenset().union(*e.sentences))
    names = tuple(sorted(name for name, count in seen.items() if count >= RARE))
    index = {name: i for i, name in enumerate(names)}
    sentences = [(n, sentence) for n, e in enumerate(found) for sentence in e.sentences]
    entries = [(index[f], k) for k, (_, row) in enumerate(sentences) for f in sorted(row) if f in index]
    feature, of_sentence = (np.array(column) for column in zip(*entries, strict=True))
    told = [(t, e.weight) for e in found for t in e.tells]
    return Table(
        names,
        feature,
        of_sentence,
        np.array([n for n, _ in sentences]),
        np.array([e.grounds for e in found]),
        np.array([e.reports for e in found], dtype=float),
        np.array([e.weight for e in found]),
        np.array([t or 0.0 for t, _ in told]),
        np.array([0.0 if t is None else weight for t, weight in told]),
    )


def fit(t: Table) -> tuple[Array, Array, float]:
    """Return the weights of the features and of the grounds, and the bias of texts, not that of sentences."""
    size, texts, sentences = len(t.names), len(t.label), len(t.text)
    penalty = np.concatenate(
        [np.full(size, PENALTY), np.full(t.grounds.shape[1], PENALTY_OF_GROUNDS), [0.0, 0.0]]
    )
    w = np.zeros(len(penalty))
    pace, scale = np.zeros_like(w), np.zeros_like(w)
    for k in range(1, ROUNDS + 1):
        score = np.bincount(t.sentence, w[:size][t.feature], sentences)
        most = np.full(texts, -np.inf)
        np.maximum.at(most, t.text, score)
        share = np.exp(score - most[t.text])
        total = np.bincount(t.text, share, texts)
        whole = most + np.log(total) + t.grounds @ w[size:-2] + w[-2]
        error = t.weight * (1 / (1 + np.exp(-whole)) - t.label)
        alone = t.known * (1 / (1 + np.exp(-score - w[-1])) - t.tells)
        of_sentence = error[t.text] * share / total[t.text] + alone
        of_feature = np.bincount(t.feature, of_sentence[t.sentence], size)
        biases = [error.sum(), alone.sum()]
        slope = (np.concatenate([of_feature, t.grounds.T @ error, biases]) + penalty * w) / texts
        pace, scale = 0.9 * pace + 0.1 * slope, 0.999 * scale + 0.001 * slope**2
        w = w - STEP * (pace / (1 - 0.9**k)) / (np.sqrt(scale / (1 - 0.999**k)) + 1e-8)
    return w[:size], w[size:-2], float(w[-2])


def main(paths: list[str]) -> None:
    """Train, write the weights, print the threshold and the checksum to pin."""
    t = table(list(examples(list(rows(paths)))))
    features, grounds, bias = fit(t)
    lines = [f"g:{f.name}\t{weight:.3f}\n" for f, weight in zip(fields(Grounds), grounds, strict=True)]
    kept = [(n, w) for n, w in zip(t.names, features, strict=True) if abs(w) >= SMALL]
    lines += [f"{name}\t{weight:.2f}\n" for name, weight in kept]
    body = "".join(lines).encode()
    OUT.write_bytes(body)
    sys.stdout.write(f"{len(lines)} weights\nTHRESHOLD = {START - bias:.3f}\n")
    sys.stdout.write(f'CHECKSUM = "{hashlib.sha256(body).hexdigest()}"\n')


if __name__ == "__main__":
    main(sys.argv[1:])
