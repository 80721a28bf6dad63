"""How these tests write figures and tolls down, and how they read a text."""

from __future__ import annotations

from functools import lru_cache
from types import SimpleNamespace

import msgspec
import pytest

from generator.extract.casualties import find_figures, read_tolls
from generator.extract.reading import Reading, reading_text
from generator.model.article import Article
from generator.model.findings import Findings, IncidentFinding, Span


def show(reading, figure):
    """Write a figure: ``killed 8 people``, ``injured 31+ shoppers``, ``killed one a guard (part)``."""
    words = [figure.effect, "one" if figure.implicit else amount(figure.low, figure.high, figure.qualifier)]
    if figure.victims:
        words.append(reading.text(figure.victims))
    flags = [name for name, told in (("part", figure.part_of), ("attackers", figure.perpetrators)) if told]
    return " ".join([*words, *(f"({flag})" for flag in flags)])


def amount(low, high, qualifier="exact"):
    """Write an amount: 8, 31+, ≤50, 4–6, ~100 (about), 24… (vague)."""
    if low is None:
        return f"≤{high}"
    if qualifier == "about":
        return f"~{low}"
    if high is None:
        return f"{low}…" if qualifier == "vague" else f"{low}+"
    return str(low) if low == high else f"{low}–{high}"


def toll(value):
    return "unknown" if value is None else amount(value.low, value.high)


@pytest.fixture(scope="session")
def written():
    """How figures and tolls are written here."""
    return SimpleNamespace(show=show, amount=amount, toll=toll)


@pytest.fixture(scope="session")
def read(nlp):
    """From a text (and a headline) to its reading, parsed once."""

    @lru_cache(maxsize=2000)
    def reading_of(text, title=None, published="2024-03-05"):
        article = Article(
            text=text, path="test.md", format="md", sha256="0", title=title, published=published
        )
        whole, shift = reading_text(article)
        return Reading(article, nlp(whole), shift)

    return reading_of


@pytest.fixture(scope="session")
def figures(read):
    """From a text to its figures as they are written here."""

    def figures_of(text):
        reading = read(text)
        return [show(reading, f) for f in find_figures(reading, Findings()).figures]

    return figures_of


@pytest.fixture(scope="session")
def speakers(read):
    """From a text to who said each of its figures, "-" where nobody is named."""

    def speakers_of(text):
        reading = read(text)
        found = find_figures(reading, Findings()).figures
        return [reading.text(f.speaker) if f.speaker else "-" for f in found]

    return speakers_of


@pytest.fixture(scope="session")
def tolls(read):
    """From a text that tells of one event only to (killed, injured) as they are written here."""

    def tolls_of(text, title=None):
        found = told_of_one_event(read(text, title))
        main = found.main
        return toll(main.killed), toll(main.injured)

    return tolls_of


def told_of_one_event(reading):
    """Read the tolls of a text all of which tells of one event."""
    whole = Span(0, len(reading.doc.text))
    event = IncidentFinding("i1", "main", "event", "other", Span(0, 1), "test", (whole,))
    found = find_figures(reading, Findings())
    return read_tolls(reading, msgspec.structs.replace(found, incidents=(event,)))
