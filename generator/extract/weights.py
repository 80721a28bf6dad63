"""Small linear models: weights as text, a feature a row, pinned by checksum; and how scores are pooled."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable
from importlib.resources import files

from generator.errors import ExtractError


def read_weights(package: str, name: str, checksum: str) -> dict[str, tuple[float, ...]]:
    """Return the weights of every feature of ``data/NAME`` in a package: one for each of the models it holds.

    Raises ExtractError when the file is not the one of the checksum (SHA-256), that is, not the one measured.
    """
    body = files(package).joinpath("data", name).read_bytes()
    if hashlib.sha256(body).hexdigest() != checksum:
        raise ExtractError(
            f"the weights in {name} are not the ones that were measured",
            where=f"{package.replace('.', '/')}/data/{name}",
            hint="restore the file, or train it again and pin its checksum",
        )
    rows = (line.split("\t") for line in body.decode().splitlines())
    return {feature: tuple(map(float, weights)) for feature, *weights in rows}


def soft_maximum(scores: Iterable[float]) -> float:
    """Return the logarithm of the sum of the exponentials of scores, of which there is at least one."""
    kept = list(scores)
    most = max(kept)
    return most + math.log(math.fsum(math.exp(score - most) for score in kept))
