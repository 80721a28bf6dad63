"""Whole wire reports, invented and read by hand before they were tried: how much of each a brief gets right.

A figure, a stance or a row is found when its words overlap those of the answer; rows after a question mark
may be missing. Floors stand a little below what is reached, since no report was written to be read.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest
from extract.casualties.conftest import amount, toll

from generator.extract.pipeline import make_entries
from generator.model.article import Article

REPORTS = sorted((Path(__file__).parent / "reports").glob("*.toml"))
FLOORS = {
    "kind": 85,
    "day": 100,
    "place": 80,
    "killed": 85,
    "injured": 85,
    "figures found": 88,
    "figures right": 97,
    "part": 92,
    "incident": 96,
    "said by": 92,
    "stances found": 70,
    "stances right": 70,
    "rows": 92,
}


def rows_of(text):
    """List the rows of a table with whether each is asked for: one after a question mark is not."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return [
        ([cell.strip() for cell in line.removeprefix("? ").split("|")], not line.startswith("? "))
        for line in lines
    ]


def same(name, accepted):
    """Say whether a name has words in common with one of those accepted."""
    told = set((name or "-").casefold().split())
    return any(told & set(one.casefold().split()) for one in accepted.split(";"))


class Sheet:
    """What was asked of the briefs and how often they were right, with all that was wrong."""

    def __init__(self):
        self.right, self.asked, self.wrong = Counter(), Counter(), []

    def note(self, field, report, got, wanted, *, right):
        self.asked[field] += 1
        self.right[field] += right
        if not right:
            self.wrong.append(f"{report}: {field}: {got!r}, not {wanted!r}")

    def compare(self, field, report, got, wanted):
        self.note(field, report, got, wanted, right=got == wanted)


def overlaps(brief, evidence, words):
    """Say whether evidence and the words of an answer overlap, in the text or in the headline."""
    if evidence.start < 0:
        return words in brief.title and bool(set(words.split()) & set(evidence.quote.split()))
    at = brief.text.find(words)
    return at >= 0 and evidence.start < at + len(words) and at < evidence.end


def mark_incident(sheet, name, report, brief):
    main = next((i for i in brief.incidents if i.role == "main"), None)
    sheet.compare("kind", name, main.category if main else "none", report["kind"])
    if main is None or report["kind"] == "none":
        return
    places = {place.id: place.name for place in brief.places}
    first = places[main.places[0]] if main.places else None
    sheet.compare("day", name, main.date and main.date.start, report["day"])
    sheet.note("place", name, first, report["places"], right=first in report["places"])
    sheet.compare("killed", name, toll(main.killed), report["killed"])
    sheet.compare("injured", name, toll(main.injured), report["injured"])


def mark_figures(sheet, name, report, brief):
    free, mains = list(brief.casualties), {i.id for i in brief.incidents if i.role == "main"}
    for (words, effect, size, part, incident, said), asked in rows_of(report["figures"]):
        fits = (
            f
            for f in free
            if (f.effect, amount(f.low, f.high, f.qualifier)) == (effect, size)
            and overlaps(brief, f.evidence, words)
        )
        found = next(fits, None)
        if asked:
            sheet.note("figures found", name, None, words, right=found is not None)
        if found is None:
            continue
        free.remove(found)
        sheet.compare("figures right", name, words, words)
        sheet.compare("part", name, "part" if found.part_of else "-", part)
        sheet.compare("incident", name, "main" if found.incident in mains else "other", incident)
        speaker = {a.id: a.name for a in brief.actors}.get(found.attributed_to, found.attributed_to)
        sheet.note("said by", name, speaker, said, right=same(speaker, said))
    for figure in free:
        if not figure.implicit:
            sheet.note("figures right", name, figure.evidence.quote, "no such figure", right=False)


def mark_stances(sheet, name, report, brief):
    names = {actor.id: (actor.name, *actor.aliases) for actor in brief.actors}
    told = {(s.actor, s.stance) for s in brief.attributions}
    wanted = rows_of(report["stances"])
    for (who, stance), asked in wanted:
        found = any(kind == stance and who in names[actor] for actor, kind in told)
        if asked:
            sheet.note("stances found", name, None, (who, stance), right=found)
    for actor, kind in sorted(told):
        right = any(kind == stance and who in names[actor] for (who, stance), _ in wanted)
        sheet.note("stances right", name, (names[actor][0], kind), "no such stance", right=right)


def mark_rows(sheet, name, report, brief):
    for (day, words), asked in rows_of(report["timeline"]):
        dated = [r for r in brief.timeline if r.start and r.start.startswith(day)]
        if asked:
            found = any(overlaps(brief, row.evidence, words) for row in dated)
            sheet.note("rows", name, None, (day, words), right=found)


@pytest.fixture(scope="module")
def briefs(nlp):
    """The answers of each report with the brief read from it."""
    reports = [tomllib.loads(path.read_text("utf-8")) for path in REPORTS]
    articles = [
        Article(
            text=r["text"].strip(),
            path="a.md",
            format="md",
            sha256="0",
            title=r["title"],
            published=r["published"],
        )
        for r in reports
    ]
    entries = make_entries(nlp, articles)
    return [(path.stem, r, e.brief) for path, r, e in zip(REPORTS, reports, entries, strict=True)]


@pytest.fixture(scope="module")
def sheet(briefs):
    marked = Sheet()
    for name, report, brief in briefs:
        mark_incident(marked, name, report, brief)
        mark_figures(marked, name, report, brief)
        mark_stances(marked, name, report, brief)
        mark_rows(marked, name, report, brief)
    return marked


@pytest.mark.parametrize("field", FLOORS)
def test_a_field_stays_above_its_floor(sheet, field):
    assert 100 * sheet.right[field] / sheet.asked[field] >= FLOORS[field], "\n".join(sheet.wrong)


def test_no_other_number_counts_victims(briefs):
    for name, report, brief in briefs:
        counted = {n for f in brief.casualties for n in (f.low, f.high) if f.evidence.start >= 0}
        assert not counted & set(report["refused"]), name


def test_there_are_enough_reports():
    assert len(REPORTS) >= 8
