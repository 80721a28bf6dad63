"""Say how likely a place is where an event happened: a linear model over how the place is told.

A place's score is the soft maximum (log of the sum of exponentials) of its tellings' scores; above 0 it is
likelier than not. The model was trained by ``scripts/train_scenes.py``; ``data/scenes.tsv`` holds its
weights, a feature a row, and is the model of ``CHECKSUM``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from generator.extract.weights import read_weights, soft_maximum

CHECKSUM = "b9d4bd60d4949b9f6fa253baf9053c884eee80ce12099d69002e2fd48ae60a05"
BIAS = "bias"


def likelihood(tellings: Iterable[frozenset[str]]) -> float:
    """Return the score of a place told at least once."""
    table = weights()
    scores = (math.fsum(table.get(feature, 0.0) for feature in telling) for telling in tellings)
    return table[BIAS] + soft_maximum(scores)


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """Load the model: feature → weight.

    Raises ExtractError when the file is not the one that was measured.
    """
    return {
        feature: weight for feature, (weight,) in read_weights(__package__, "scenes.tsv", CHECKSUM).items()
    }
