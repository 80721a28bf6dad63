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

from generator.sources.cleaning.certain import is_boilerplate, tells_of_harm
from generator.sources.cleaning.features import is_sentence, page_features
from generator.sources.opening import is_byline, is_moment

FLOOR, CEILING = -2.5, 4.0
DOUBT, HARM_DOUBT = -2.0, -3.0
SHORT, REACH = 4, 4


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


def sentences_run(lines: Sequence[str]) -> tuple[int, int]:
    """Return the run from the first whole sentence to the last: what to keep when no line scores well.

    Where no sentence is whole, short ones about people harmed are kept.
    """
    told = [at for at, line in enumerate(lines) if is_sentence(line)] or [
        at for at, line in enumerate(lines) if tells_of_harm(line)
    ]
    return (told[0], told[-1] + 1) if told else (0, 0)


def widened(lines: Sequence[str], scores: Sequence[float], run: tuple[int, int]) -> tuple[int, int]:
    """Take into a run the sentences beside it whose scores leave a doubt: no lead and no toll may go.

    A sentence about people harmed is also taken from up to REACH lines away, unless boilerplate, a byline or
    a date stands between.
    """
    start, end = run
    while (
        start < end
        and (nearer := _next(lines, scores, range(start - 1, max(-1, start - 1 - REACH), -1))) >= 0
    ):
        start = nearer
    while start < end and (nearer := _next(lines, scores, range(end, min(len(lines), end + REACH)))) >= 0:
        end = nearer + 1
    return start, end


def _next(lines: Sequence[str], scores: Sequence[float], steps: range) -> int:
    """Return the nearest line that should not be lost, -1 for none."""
    for distance, at in enumerate(steps):
        line = lines[at]
        if is_boilerplate(line) or is_byline(line) or is_moment(line):
            return -1
        if is_sentence(line, shortest=SHORT):
            if scores[at] > DOUBT and distance == 0:
                return at
            if scores[at] > HARM_DOUBT and tells_of_harm(line):
                return at
    return -1
