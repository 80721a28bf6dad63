"""The gate: drafts, the future, and two articles with one id."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from fakes import quick_brief
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ConfigError
from generator.gate import gate, present
from generator.model.article import Article, Correction, Editorial
from generator.model.brief import Entry

NOON = datetime(2020, 11, 21, 12, 0, tzinfo=UTC)


def entry(name, published=None, status="published", given_id=None):
    article = Article("Text.", f"{name}.md", "md", "0", id=given_id or name, title=name, published=published)
    return Entry(quick_brief(article), Editorial(status=status))


def names(entries):
    return [one.brief.id for one in entries]


@pytest.mark.parametrize(
    ("published", "timezone", "passes"),
    [
        (None, "UTC", True),
        ("2020-11-21", "UTC", True),
        ("2020-11-22", "UTC", False),
        ("2020-11-22", "Pacific/Auckland", True),  # already Sunday there
        ("2020-11-21", "Pacific/Honolulu", True),
        ("2020-11-21T12:00:00", "UTC", True),
        ("2020-11-21T12:00:01", "UTC", False),
        ("2020-11-21T16:00:00", "Asia/Kabul", True),
        ("2020-11-21T17:00:00", "Asia/Kabul", False),
        ("2020-11-21T17:00:00+05:30", "UTC", True),
        ("2020-11-21T11:00:00-05:00", "UTC", False),
        ("2099-01-01", "UTC", False),
    ],
)
def test_the_future_is_kept_back(published, timezone, passes):
    passed = gate([entry("a", published)], NOON, timezone)
    assert bool(passed.entries) is passes
    assert [left.reason for left in passed.left_out] == ([] if passes else [f"dated {published}"])


def test_drafts_are_kept_back_and_named():
    passed = gate([entry("a", status="draft"), entry("b")], NOON, "UTC")
    assert names(passed.entries) == ["b"]
    assert [(left.path, left.reason) for left in passed.left_out] == [("a.md", "draft")]


def test_a_correction_of_the_future_is_a_problem_and_not_told():
    made, early = Correction("2020-11-21", "Eight."), Correction("2030-01-01", "Nine.")
    one = msgspec.structs.replace(entry("a"), editorial=Editorial(corrections=(made, early)))
    passed = gate([one], NOON, "UTC")
    assert passed.entries[0].editorial.corrections == (made,)
    assert [(p.where, p.what) for p in passed.problems] == [("a.md", "has a correction dated 2030-01-01")]


def test_drafts_and_the_future_pass_when_asked():
    passed = gate([entry("a", status="draft"), entry("b", "2099-01-01")], NOON, "UTC", drafts=True)
    assert names(passed.entries) == ["a", "b"]
    assert not passed.left_out


def test_the_second_of_two_with_one_id_is_a_problem():
    passed = gate([entry("a", given_id="x"), entry("b", given_id="x"), entry("c")], NOON, "UTC")
    assert names(passed.entries) == ["x", "c"]
    (problem,) = passed.problems
    assert problem.where == "b.md"
    assert "has the id 'x' of a.md" in problem.what


@pytest.mark.parametrize("other", ["X", "x"])
def test_ids_that_a_file_system_may_confuse_are_one(other):
    passed = gate([entry("a", given_id="x"), entry("b", given_id=other)], NOON, "UTC")
    assert names(passed.entries) == ["x"]
    assert [problem.where for problem in passed.problems] == ["b.md"]


@pytest.mark.parametrize("given_id", ["../x", "a/b", "a\\b", "..", " a", "nul", "x" * 300])
def test_an_id_that_cannot_be_an_address_is_a_problem(given_id):
    passed = gate([entry("a", given_id=given_id), entry("b")], NOON, "UTC")
    assert names(passed.entries) == ["b"]
    assert "cannot be a part of an address" in passed.problems[0].what


def test_a_draft_does_not_take_an_id():
    passed = gate([entry("a", status="draft", given_id="x"), entry("b", given_id="x")], NOON, "UTC")
    assert [one.brief.source.path for one in passed.entries] == ["b.md"]
    assert not passed.problems


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["published", "draft"]))))
def test_every_article_is_shown_left_out_or_a_problem(articles):
    entries = [entry(f"n{n}", status=status, given_id=name) for n, (name, status) in enumerate(articles)]
    passed = gate(entries, NOON, "UTC")
    paths = [
        *(one.brief.source.path for one in passed.entries),
        *(left.path for left in passed.left_out),
        *(problem.where for problem in passed.problems),
    ]
    assert sorted(paths) == sorted(one.brief.source.path for one in entries)
    assert len(set(names(passed.entries))) == len(passed.entries)


def test_the_time_of_a_build_can_be_set(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1605960000")
    assert present() == NOON
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert present() > NOON


@pytest.mark.parametrize("value", ["today", "1e9", "99999999999999999999"])
def test_a_time_that_is_none(monkeypatch, value):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(ConfigError, match="not a number of seconds"):
        present()


def test_what_passes_is_not_changed():
    one = entry("a", "2020-11-20")
    assert msgspec.json.encode(gate([one], NOON, "UTC").entries[0]) == msgspec.json.encode(one)
