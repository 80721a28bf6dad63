"""Weapons and targets of whole invented reports, with floors for how many are found and how many are right."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

REPORTS = tomllib.loads(Path(__file__).with_name("things.toml").read_text("utf-8"))["reports"]
FLOORS = {
    ("weapons", "found"): 92,
    ("weapons", "right"): 94,
    ("targets", "found"): 82,
    ("targets", "right"): 88,
}


def fits(name, answer):
    """Say whether a name holds all the words of one of the names accepted."""
    told = set(name.casefold().split())
    return any(set(one.split()) <= told for one in answer.removeprefix("? ").casefold().split("; "))


def marks(told, answers):
    """Say of each thing asked for whether it was told, and of each thing told whether it is an answer."""
    asked = [answer for answer in answers if not answer.startswith("? ")]
    found = [any(fits(name, answer) for name in told) for answer in asked]
    return found, [any(fits(name, answer) for answer in answers) for name in told]


@pytest.fixture(scope="module")
def shares(read):
    """The percentages of things found and right, and what was told of each report."""
    counts = {field: [] for field in FLOORS}
    told = []
    for report in REPORTS:
        _, findings = read(report["text"].strip())
        for kind in ("weapons", "targets"):
            names = [name for incident in findings.incidents for name in getattr(incident, kind)]
            found, right = marks(names, report[kind])
            counts[kind, "found"] += found
            counts[kind, "right"] += right
            told.append(f"{kind}: {names}, not {report[kind]}" * (not all(found + right)))
    return {field: 100 * sum(row) / len(row) for field, row in counts.items()}, "\n".join(filter(None, told))


@pytest.mark.parametrize("field", FLOORS)
def test_things_stay_above_their_floor(shares, field):
    reached, told = shares
    assert reached[field] >= FLOORS[field], told
