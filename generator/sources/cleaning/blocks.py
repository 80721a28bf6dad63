"""Finds the run of lines that is the report: a linear model scores each line, the best run wins.

The score of a line is the log-odds that it belongs to a report, summed from the weights of its features
(``weights.json``, made by ``scripts/train_line_weights.py``). The run with the highest sum is found in one
pass (Bentley, "Programming Pearls", CACM 27(9), 1984: maximum subarray). Scores are held between FLOOR and
CEILING, so that a few lines of advertising do not cut a report in two.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from generator.sources.cleaning.features import is_sentence, page_features

FLOOR, CEILING = -2.5, 4.0
DOUBT = -2.0


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """Return the weight of each feature."""
    table: dict[str, float] = json.loads((files(__package__) / "weights.json").read_text("utf-8"))
    return table


def line_scores(lines: Sequence[str]) -> list[float]:
    """Return for each line the log-odds that it belongs to a report."""
    table = weights()
    return [sum(table.get(name, 0.0) for name in sorted(found)) for found in page_features(lines)]


def best_run(scores: Sequence[float]) -> tuple[int, int]:
    """Return start and end of the run of lines with the highest sum; (0, 0) when no line scores above 0."""
    best, best_run, start, total = 0.0, (0, 0), 0, 0.0
    for at, score in enumerate(scores):
        if total <= 0:
            start, total = at, 0.0
        total += min(CEILING, max(FLOOR, score))
        if total > best:
            best, best_run = total, (start, at + 1)
    return best_run


def widened(lines: Sequence[str], scores: Sequence[float], run: tuple[int, int]) -> tuple[int, int]:
    """Take whole sentences beside a run into it where their scores leave a doubt: a lead must not go."""
    start, end = run
    while start < end and start > 0 and scores[start - 1] > DOUBT and is_sentence(lines[start - 1]):
        start -= 1
    while start < end < len(lines) and scores[end] > DOUBT and is_sentence(lines[end]):
        end += 1
    return start, end
