"""Train the model that chooses the weapons and targets of incidents.

usage: python -m scripts.train_things FILE.jsonl [FILE.jsonl …]

Each line is {"id", "text", "title"?, "published"?, "gold"?}; ``gold`` holds ``weapons`` and ``targets``,
each a list of lists of names, and optionally ``weapons_optional`` and ``targets_optional``, which count
neither way; the MUC-4 training documents are in that form. For the ids in ``things_labels.jsonl`` the
labels made by hand that stand there are taken (the briefs that ``build.py extract`` prints for the sample
reports will do as lines); a line with neither is left out. Every thing that the rules collect for an
incident of a text is an example, a weapon or target when one of its names agrees with a labelled one. Two
logistic regressions with a quadratic penalty are fitted by Adam. The weights go to
``generator/extract/incidents/data/used.tsv``; the checksum that is printed goes into ``thing_weights.py``.
The same input gives the same weights. Needs numpy, which comes with spaCy.
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
from generator.extract.incidents.story import read_story
from generator.extract.incidents.thing_clues import thing_clues
from generator.extract.incidents.thing_weights import HARMLESS, KINDS
from generator.extract.incidents.things import Kind, Thing, things_in
from generator.extract.incidents.told import all_told
from scripts.training import read_before

LABELS = Path(__file__).with_name("things_labels.jsonl")
OUT = Path(__file__).parents[1] / "generator/extract/incidents/data/used.tsv"
RARE, SMALL, PENALTY, ROUNDS, STEP = 4, 0.01, 6.0, 300, 0.05
SMALL_WORDS = frozenset({"a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "from", "by", "for"})


@dataclass(frozen=True)
class Example:
    """A thing's features and whether it is labelled."""

    clues: frozenset[str]
    label: bool


def content(name: str) -> list[str]:
    """Return the words of a name that tell it, plural endings cut."""
    found = re.findall(r"[a-z0-9]+", name.lower().replace("'s", ""))
    return [word.removesuffix("s") for word in found if word not in SMALL_WORDS]


def agree(name: str, label: str) -> bool:
    """Say whether one name's words contain the other's, or both end in the same word."""
    one, other = content(name), content(re.split(r"[,(\[]| (?:of|in|with|for) ", label)[0])
    if not one or not other:
        return False
    return set(one) <= set(content(label)) or set(other) <= set(one) or one[-1] == other[-1]


def judge(thing: Thing, gold: dict[str, Any], kind: Kind) -> bool | None:
    """Say whether a thing is labelled; None for one that counts neither way."""
    for role, answer in ((f"{kind}s", True), (f"{kind}s_optional", None)):
        if any(agree(w.text, g) for w in thing.words for cluster in gold.get(role, ()) for g in cluster):
            return answer
    return False


def examples(records: list[dict[str, Any]]) -> Iterator[tuple[Kind, Example]]:
    """Read the texts and yield the things of their incidents."""
    for record, reading, found in read_before("incidents", records):
        story = read_story(reading, found)
        focus = find_focus(story)
        for told in all_told(story, focus) if focus else ():
            for kind in KINDS if told.category not in HARMLESS else ():
                things = things_in(story.parse, told.sentences, kind)
                for thing in things:
                    label = judge(thing, record["gold"], kind)
                    if label is not None:
                        yield kind, Example(thing_clues(told, kind, thing, things), label)


def fit(rows: list[Example], index: dict[str, int]) -> NDArray[np.float64]:
    """Return the weights of the features and the bias, which is last."""
    label = np.array([row.label for row in rows], dtype=float)
    entries = [(n, index[clue]) for n, row in enumerate(rows) for clue in sorted(row.clues) if clue in index]
    row, column = np.array(entries).T
    w, pace, scale = (np.zeros(len(index) + 1) for _ in range(3))
    for k in range(1, ROUNDS + 1):
        score = np.bincount(row, w[column], len(label)) + w[-1]
        error = 1 / (1 + np.exp(-score)) - label
        slope = np.append(np.bincount(column, error[row], len(index)) + PENALTY * w[:-1], error.sum())
        pace, scale = 0.9 * pace + 0.1 * slope, 0.999 * scale + 0.001 * slope**2
        rate = STEP * (1 - k / ROUNDS)
        w = w - rate * (pace / (1 - 0.9**k)) / (np.sqrt(scale / (1 - 0.999**k)) + 1e-8)
    return w


def train(rows: list[tuple[Kind, Example]]) -> str:
    """Return the models as text: feature, weight for weapons, weight for targets."""
    columns: list[dict[str, float]] = []
    for kind in KINDS:
        own = [example for k, example in rows if k == kind]
        counts = Counter(clue for example in own for clue in example.clues)
        index = {clue: i for i, clue in enumerate(sorted(c for c, n in counts.items() if n >= RARE))}
        w = fit(own, index)
        columns.append({**{c: w[i] for c, i in index.items() if abs(w[i]) >= SMALL}, "bias": w[-1]})
    names = sorted(set().union(*columns))
    return "".join(f"{n}\t" + "\t".join(f"{c.get(n, 0.0):.2f}" for c in columns) + "\n" for n in names)


def read(path: Path) -> list[dict[str, Any]]:
    """Read a file of one JSON object a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def labelled(records: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the records that have labels, those made by hand before their own."""
    by_hand = {row["id"]: row for row in read(LABELS)}
    for record in records:
        gold = by_hand.get(record.get("id"), record.get("gold"))
        if gold is not None and (record.get("id") in by_hand or "weapons" in gold):
            yield {**record, "gold": gold}


def main(paths: list[str]) -> None:
    """Train, write the weights and print their checksum."""
    records = [record for path in paths for record in read(Path(path))]
    body = train(list(examples(list(labelled(records))))).encode()
    OUT.write_bytes(body)
    sys.stdout.write(f'CHECKSUM = "{hashlib.sha256(body).hexdigest()}"\n')


if __name__ == "__main__":
    main(sys.argv[1:])
