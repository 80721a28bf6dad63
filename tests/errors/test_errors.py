"""Errors say what, where and what to do, here and on the other side of a process boundary."""

from __future__ import annotations

import inspect
import pickle
import re

import pytest

from generator import errors
from generator.errors import DatelineError, SourceError

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass)]


@pytest.mark.parametrize(
    ("what", "where", "hint", "told"),
    [
        ("is empty", "a.md", "write it", "a.md: is empty (write it)"),
        ("is empty", "", "write it", "is empty (write it)"),
        ("is empty", "a.md:3", "", "a.md:3: is empty"),
    ],
)
def test_told_on_one_line(what, where, hint, told):
    assert str(SourceError(what, where=where, hint=hint)) == told


@pytest.mark.parametrize("kind", KINDS)
def test_survives_the_way_from_a_worker(kind):
    back = pickle.loads(pickle.dumps(kind("what", where="where", hint="hint")))  # noqa: S301 - our own bytes
    assert type(back) is kind
    assert (back.what, back.where, back.hint) == ("what", "where", "hint")


def test_the_tree_in_the_docstring_is_the_tree():
    drawn = re.findall(r"\w+Error", errors.__doc__)
    assert sorted(drawn) == sorted(kind.__name__ for kind in KINDS)
    assert all(issubclass(kind, DatelineError) for kind in KINDS)
