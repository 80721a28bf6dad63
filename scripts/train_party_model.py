"""Train the small model that weighs which parties did it and which are victims.

usage: python -m scripts.train_party_model DOCUMENTS.jsonl

Reads one JSON object a line: ``id``, ``text``, ``title``, ``published``, and ``gold`` with
``perpetrators`` and ``victims``, each a list of lists of names, and optionally ``perpetrators_optional``
and ``victims_optional``, which count neither way; the MUC-4 training documents in that form were used.
Every party the rules find is an example, a doer or victim when its name agrees best with a labelled one. Two
logistic regressions are fitted by gradient descent (Adam) and written to
``generator/extract/attributions/data/parties.tsv``; the checksum that is printed goes into ``learned.py``.
Needs numpy, which comes with spaCy.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.extract.attributions import read_parties
from generator.extract.attributions.features import FATE, features
from generator.extract.attributions.scene import read_scene
from generator.model.findings import ActorFinding
from scripts.training import read_before

OUT = Path(__file__).parents[1] / "generator/extract/attributions/data/parties.tsv"
RARE, SMALL, DECAY, ROUNDS, STEP = 4, 0.01, 8.0, 400, 0.05
SMALL_WORDS = frozenset({"a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "from", "by", "for"})
ROLES = ("perpetrators", "victims")
HUMAN = frozenset({"person", "group_of_people", "security_force", "armed_group"})
ACCUSED = frozenset({"perpetrator", "claimed", "blamed", "suspected", "charged", "convicted"})
Example = tuple[frozenset[str], tuple[float | None, float | None]]


def content(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell it, plural endings cut."""
    found = re.findall(r"[a-z0-9]+", name.lower().replace("'s", ""))
    return tuple(w.removesuffix("s") for w in found if w not in SMALL_WORDS)


def agree(name: str, label: str) -> bool:
    """Say whether one name's words contain the other's, or both end in the same word."""
    one, other = content(name), content(label)
    if not one or not other:
        return False
    return set(one) <= set(other) or set(other) <= set(one) or one[-1] == other[-1]


def labels(actors: tuple[ActorFinding, ...], gold: dict[str, Any], role: str) -> dict[str, float | None]:
    """Return by actor 1 for a labelled party, 0 for another, None for one that counts neither way.

    Of the parties that agree with one label the one that fits best is it; the others count neither way, but
    an institution that only lends a victim its name is none.
    """
    optional = [name for cluster in gold.get(f"{role}_optional", ()) for name in cluster]
    found: dict[str, float | None] = {a.id: None if _agrees(a, optional) else 0.0 for a in actors}
    for cluster in gold[role]:
        fitting = [a for a in actors if _agrees(a, cluster)]
        best = max(fitting, key=lambda a: _fit(a, cluster, role), default=None)
        for actor in fitting:
            right = actor is best and (role != "victims" or actor.type in HUMAN or _is_named(actor, cluster))
            right = right or found[actor.id] == 1 or (role == "victims" and _is_one_of(actor, cluster))
            lent = role == "victims" and actor.type not in HUMAN and best is not None and best.type in HUMAN
            found[actor.id] = 1.0 if right else 0.0 if lent else None
    return found


def _agrees(actor: ActorFinding, names: list[str]) -> bool:
    return any(agree(n, g) for n in (actor.name, *actor.aliases) for g in names)


def _is_named(actor: ActorFinding, cluster: list[str]) -> bool:
    return any(content(n) == content(g) for n in (actor.name, *actor.aliases) for g in cluster)


def _is_one_of(actor: ActorFinding, cluster: list[str]) -> bool:
    """Say whether a person is named in a label, which may stand for several persons."""
    return actor.type == "person" and _is_named(actor, cluster)


def _fit(actor: ActorFinding, cluster: list[str], role: str) -> tuple[bool, ...]:
    named = _is_named(actor, cluster)
    if role == "victims":
        return actor.type in HUMAN, _agrees(actor, cluster[:1]), named, "victim" in actor.roles
    return named, bool(ACCUSED & set(actor.roles)), actor.type in {"armed_group", "group_of_people"}


def examples(rows: list[dict[str, Any]]) -> list[Example]:
    """Read the documents and return every party's features and labels."""
    found: list[Example] = []
    for row, reading, findings in read_before("attributions", rows):
        parties, actors, stances, _ = read_parties(reading, findings)
        scene = read_scene(parties, findings, actors, stances)
        doers, victims = (labels(actors, row["gold"], role) for role in ROLES)
        found.extend((features(scene, a), (doers[a.id], victims[a.id])) for a in actors)
    return found


def fit(rows: list[Example], role: int, index: dict[str, int]) -> NDArray[np.float64]:
    """Fit one logistic regression with an L2 penalty; the last weight is the bias."""
    known = [(seen, labels[role]) for seen, labels in rows if labels[role] is not None]
    y = np.array([value for _, value in known], dtype=float)
    pairs = [(i, index[f]) for i, (seen, _) in enumerate(known) for f in sorted(seen) if f in index]
    row, column = np.array(pairs).T
    theta, mean, square = (np.zeros(len(index) + 1) for _ in range(3))
    for t in range(1, ROUNDS + 1):
        score = np.bincount(row, weights=theta[column], minlength=len(y)) + theta[-1]
        error = 1 / (1 + np.exp(-score)) - y
        slope = np.bincount(column, weights=error[row], minlength=len(index)) + DECAY * theta[:-1]
        gradient = np.append(slope, error.sum())
        mean, square = 0.9 * mean + 0.1 * gradient, 0.999 * square + 0.001 * gradient**2
        rate = STEP * (1 - t / ROUNDS)
        theta -= rate * (mean / (1 - 0.9**t)) / (np.sqrt(square / (1 - 0.999**t)) + 1e-8)
    return theta


def train(rows: list[Example]) -> str:
    """Return the model as text: feature, weight for doers, weight for victims."""
    counts = Counter(f for seen, _ in rows for f in seen)
    index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= RARE))}
    plain = [(frozenset(f for f in seen if not f.startswith(FATE)), known) for seen, known in rows]
    doer, victim = fit(plain, 0, index), fit(rows, 1, index)
    lines = [
        f"{f}\t{doer[i]:.3f}\t{victim[i]:.3f}"
        for f, i in index.items()
        if max(abs(doer[i]), abs(victim[i])) >= SMALL and not re.search(r"\s", f)
    ]
    return "\n".join([*lines, f"bias\t{doer[-1]:.3f}\t{victim[-1]:.3f}"]) + "\n"


def main(path: str) -> None:
    """Train and write the model, and print its checksum."""
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line]
    OUT.write_text(train(examples(rows)), encoding="utf-8")
    sys.stdout.write(hashlib.sha256(OUT.read_bytes()).hexdigest() + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
