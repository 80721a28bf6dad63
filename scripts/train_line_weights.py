"""Train the weights that tell a report's lines from a page's boilerplate.

    python -m scripts.train_line_weights LABELLED.jsonl [--half a|b]

Each line of LABELLED is a page: ``{"lines": [...], "labels": [0 or 1, ...]}``, 1 for a line of the report.
Logistic regression with an L2 penalty over the yes-or-no features of a line that the package sees
(``generator/sources/cleaning/features.py``). Each page counts the same, a line by the logarithm of its words.
Prints the weights as JSON, for ``generator/sources/cleaning/weights.json``; those there come from half a
of 60 pages of the article extraction benchmark.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))
from generator.sources.cleaning.certain import is_passed_over
from generator.sources.cleaning.features import page_features

PENALTY = 6.0
RARE = 5
STEPS, RATE = 400, 0.05


def main() -> None:
    """Read the pages, print the weights."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--half", choices="ab")
    arguments = parser.parse_args()
    pages = [json.loads(line) for line in arguments.labelled.read_text("utf-8").splitlines()]
    pages = [without_passed_over(page) for page in pages]
    pages = pages[arguments.half == "b" :: 2] if arguments.half else pages
    sys.stdout.write(json.dumps(train(pages), indent=0, sort_keys=True) + "\n")


def train(pages: list[dict[str, list]]) -> dict[str, float]:
    """Return the weight of every feature that is seen often enough."""
    features = [found for page in pages for found in page_features(page["lines"])]
    seen = Counter(name for found in features for name in found)
    names = {name: at for at, name in enumerate(sorted(name for name, n in seen.items() if n >= RARE))}
    matrix = np.zeros((len(features), len(names)), dtype=np.float32)
    for row, found in enumerate(features):
        matrix[row, [names[name] for name in found if name in names]] = 1
    truth = np.concatenate([in_run(page["lines"], page["labels"]) for page in pages])
    weights = descend(matrix, truth, np.concatenate([importance(page["lines"]) for page in pages]))
    return {name: round(float(weights[at]), 3) for name, at in names.items()}


def without_passed_over(page: dict[str, list]) -> dict[str, list]:
    """Leave out the lines that never reach the model."""
    kept = [at for at, line in enumerate(page["lines"]) if not is_passed_over(line)]
    return {"lines": [page["lines"][at] for at in kept], "labels": [page["labels"][at] for at in kept]}


def importance(lines: list[str]) -> np.ndarray:
    """Weigh the lines of a page."""
    words = np.array([math.log1p(len(line.split())) for line in lines])
    return words * 100 / max(words.sum(), 1)


def in_run(lines: list[str], labels: list[int]) -> np.ndarray:
    """Label only the lines of the main run: a line elsewhere that the report happens to hold is not."""
    words = [len(line.split()) for line in lines]
    best, run, start, total = 0.0, (0, 0), 0, 0.0
    for at, label in enumerate(labels):
        total += words[at] + 1 if label else -(words[at] / 2 + 1)
        if total <= 0:
            start, total = at + 1, 0.0
        elif total > best:
            best, run = total, (start, at + 1)
    return np.array([float(bool(label) and run[0] <= at < run[1]) for at, label in enumerate(labels)])


def descend(matrix: np.ndarray, truth: np.ndarray, importance: np.ndarray) -> np.ndarray:
    """Minimise the penalised logistic loss with Adam (Kingma and Ba, 2015)."""
    weights = np.zeros(matrix.shape[1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        expected = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (importance * (truth - expected)) - PENALTY * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights += RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


if __name__ == "__main__":
    main()
