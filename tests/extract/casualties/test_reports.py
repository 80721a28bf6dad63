"""Whole reports with their answers: floors per field, so that what was won is not lost again.

A report lists its figures as ``words | effect | amount | part | incident | said by``; a figure is found when
one with this effect and amount points at these words. Single persons without a numeral may be found besides.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from generator.extract.pipeline import EXTRACTORS
from generator.model.findings import Findings

REPORTS = sorted((Path(__file__).parent / "reports").glob("*.toml"))
FLOORS = {
    "killed": 100,
    "injured": 100,
    "found": 97,
    "right": 97,
    "part": 97,
    "incident": 97,
    "said by": 90,
}


def read_until_tolls(reading):
    found = Findings()
    for extractor in EXTRACTORS:
        found = extractor.run(reading, found)
        if extractor.name == "tolls":
            return found
    raise AssertionError("no tolls are read")


def rows_of(report):
    rows = (line for line in report["figures"].splitlines() if line.strip())
    return [tuple(cell.strip() for cell in row.split("|")) for row in rows]


def answers(reading, found, figure):
    """Return what is told of a figure as a report writes it: (effect, amount), part, incident, speaker."""
    main = found.main
    return {
        "part": "part" if figure.part_of else "-",
        "incident": "main" if main is not None and figure.incident == main.id else "other",
        "said by": reading.text(figure.speaker) if figure.speaker else "-",
    }


@pytest.fixture(scope="module")
def measured(read, written):
    """Count for each field how often it was right, and list what was wrong."""
    right, asked, wrong = Counter(), Counter(), []

    def note(field, report, got, wanted):
        asked[field] += 1
        right[field] += got == wanted
        if got != wanted:
            wrong.append(f"{report.stem}: {field}: {got!r}, not {wanted!r}")

    for path in REPORTS:
        report = tomllib.loads(path.read_text("utf-8"))
        reading = read(report["text"], report["title"], report["published"])
        found = read_until_tolls(reading)
        main = found.main
        for effect in ("killed", "injured"):
            note(effect, path, written.toll(getattr(main, effect) if main else None), report[effect])
        free = list(found.figures)
        for words, effect, size, part, incident, speaker in rows_of(report):
            at = reading.doc.text.index(words)
            fit = next(
                (
                    f
                    for f in free
                    if f.effect == effect
                    and written.amount(f.low, f.high, f.qualifier) == size
                    and f.span.start < at + len(words)
                    and at < f.span.end
                ),
                None,
            )
            note("found", path, fit is not None, True) if fit else note("found", path, None, words)
            if fit is None:
                continue
            free.remove(fit)
            told = answers(reading, found, fit)
            for field, wanted in (("part", part), ("incident", incident), ("said by", speaker)):
                note(field, path, told[field], wanted)
            note("right", path, True, True)
        for figure in free:
            if not figure.implicit:
                note("right", path, written.show(reading, figure), "no such figure")
    return {field: 100 * right[field] / asked[field] for field in asked}, wrong


@pytest.mark.parametrize("field", FLOORS)
def test_a_field_stays_above_its_floor(measured, field):
    shares, wrong = measured
    assert shares[field] >= FLOORS[field], "\n".join(wrong)


def test_there_are_enough_reports():
    assert len(REPORTS) >= 12
