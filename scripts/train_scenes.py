"""Train the model that says how likely a place is where an event happened.

usage: python -m scripts.train_scenes FILE.jsonl [FILE.jsonl …]

Each line is {"text", "title"?, "published"?, "places": [[name, …], …], "optional"?: [[name, …], …],
"inside"?: true, "weight"?}: the places of the text's events, each by its names; ``optional`` ones count
neither way, and ``inside`` says that what lies in a labelled place is one too. A place is a bag of its
tellings; only the place is labelled, and its score is the soft maximum of theirs (multiple-instance logistic
regression with a quadratic penalty, fitted by Adam). The weights go to
``generator/extract/incidents/data/scenes.tsv``; the checksum that is printed goes into ``likely.py``. The
same input gives the same weights. Needs numpy, which comes with spaCy.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.extract.incidents.focus import find_focus
from generator.extract.incidents.likely import BIAS
from generator.extract.incidents.scenes import scenes
from generator.extract.incidents.story import read_story
from generator.model.findings import PlaceFinding
from scripts.training import read_before

OUT = Path(__file__).parents[1] / "generator/extract/incidents/data/scenes.tsv"
RARE, SMALL, PENALTY, ROUNDS, STEP = 5, 0.01, 5.0, 400, 0.03
LITTLE = frozenset({"a", "an", "the", "of", "and", "de", "del", "la", "el", "las", "los"})
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """A place: its tellings' features, its label and its weight."""

    tellings: tuple[frozenset[str], ...]
    label: bool
    weight: float


def content(name: str) -> frozenset[str]:
    """Return the words that tell a name."""
    return frozenset(re.findall(r"\w+", name.lower())) - LITTLE


def agree(place: PlaceFinding, labels: list[list[str]]) -> bool:
    """Say whether a place's name contains or is contained in one of the labelled names."""
    own = content(place.name)
    return any(
        own and other and (own <= other or other <= own) for names in labels for other in map(content, names)
    )


def examples(records: list[dict[str, Any]]) -> Iterator[Example]:
    """Read the texts and yield the places of those that report an event."""
    for record, reading, found in read_before("incidents", records):
        story = read_story(reading, found)
        focus = find_focus(story)
        if focus is None:
            continue
        places = {p.id: p for p in found.places}
        for i, tellings in scenes(story, found, focus.main).items():
            around = [places[j] for j in places[i].within] if record.get("inside") else []
            label = any(agree(p, record["places"]) for p in (places[i], *around))
            if label or not agree(places[i], record.get("optional", [])):
                yield Example(tuple(tellings), label, record.get("weight", 1.0))


def fit(found: list[Example]) -> dict[str, float]:
    """Return the weight of each feature that is not rare, and the bias."""
    seen = Counter(name for e in found for name in frozenset().union(*e.tellings))
    names = sorted(name for name, count in seen.items() if count >= RARE)
    index = {name: i for i, name in enumerate(names)}
    rows = [(n, telling) for n, e in enumerate(found) for telling in e.tellings]
    entries = [(index[f], k) for k, (_, row) in enumerate(rows) for f in sorted(row) if f in index]
    feature, of_row = (np.array(column) for column in zip(*entries, strict=True))
    place = np.array([n for n, _ in rows])
    label = np.array([e.label for e in found], dtype=float)
    weight = np.array([e.weight for e in found])
    size, places = len(names), len(found)
    penalty = np.append(np.full(size, PENALTY), 0.0)
    w: Array = np.zeros(size + 1)
    pace, scale = np.zeros_like(w), np.zeros_like(w)
    for k in range(1, ROUNDS + 1):
        score = np.bincount(of_row, w[:-1][feature], len(rows))
        most = np.full(places, -np.inf)
        np.maximum.at(most, place, score)
        share = np.exp(score - most[place])
        total = np.bincount(place, share, places)
        error = weight * (1 / (1 + np.exp(-(most + np.log(total) + w[-1]))) - label)
        of_feature = np.bincount(feature, (error[place] * share / total[place])[of_row], size)
        slope = (np.append(of_feature, error.sum()) + penalty * w) / places
        pace, scale = 0.9 * pace + 0.1 * slope, 0.999 * scale + 0.001 * slope**2
        w = w - STEP * (pace / (1 - 0.9**k)) / (np.sqrt(scale / (1 - 0.999**k)) + 1e-8)
    return {BIAS: float(w[-1]), **dict(zip(names, w[:-1].tolist(), strict=True))}


def main(paths: list[str]) -> None:
    """Train, write the weights and print the checksum to pin."""
    records = [json.loads(line) for p in paths for line in Path(p).read_text(encoding="utf-8").splitlines()]
    kept = {name: w for name, w in fit(list(examples(records))).items() if abs(w) >= SMALL or name == BIAS}
    body = "".join(f"{name}\t{weight:.2f}\n" for name, weight in kept.items()).encode()
    OUT.write_bytes(body)
    sys.stdout.write(f'{len(kept)} weights\nCHECKSUM = "{hashlib.sha256(body).hexdigest()}"\n')


if __name__ == "__main__":
    main(sys.argv[1:])
