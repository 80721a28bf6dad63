"""Backends give every outcome in its order, and outlive a worker that dies."""

from __future__ import annotations

import os
from concurrent.futures import CancelledError
from contextlib import nullcontext
from types import SimpleNamespace

import pytest
from fakes import crash_on_three, double

from generator.backends import Crash, choose
from generator.errors import ConfigError

NAMES = ("serial", "processes", None)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("number", [0, 1, 9])
def test_outcomes_come_in_the_order_of_the_items(name, number):
    assert list(choose(name, jobs=2)(double, range(number))) == [2 * n for n in range(number)]


def test_a_dead_worker_costs_its_item_only():
    outcomes = list(choose("processes", jobs=2)(crash_on_three, range(6)))
    assert isinstance(outcomes[3], Crash)
    assert "died" in outcomes[3].why
    assert [o for o in outcomes if not isinstance(o, Crash)] == [0, 1, 2, 4, 5]


def test_items_are_not_read_far_ahead():
    taken = []

    def items():
        for n in range(1000):
            taken.append(n)
            yield n

    outcomes = choose("processes", jobs=1)(double, items())
    next(outcomes)
    outcomes.close()
    assert len(taken) < 10


def test_a_few_items_are_done_here():
    assert set(choose(None, jobs=4)(process_of, range(3))) == {os.getpid()}


def process_of(_):
    return os.getpid()


@pytest.mark.parametrize(
    ("name", "jobs"), [("threads", None), ("dask", None), ("dask:here", None), (None, 0)]
)
def test_what_makes_no_sense_is_told(name, jobs):
    with pytest.raises(ConfigError) as told:
        choose(name, jobs)
    assert told.value.where in {"--backend", "--jobs"}
    assert told.value.hint


@pytest.mark.slow
def test_a_dask_cluster():
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster:
        backend = choose(f"dask:{cluster.scheduler_address}")
        assert list(backend(double, range(20))) == [2 * n for n in range(20)]


@pytest.mark.slow
def test_no_dask_cluster(monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setattr("generator.backends.cluster.SECONDS_TO_CONNECT", 1)
    with pytest.raises(ConfigError, match="no dask scheduler answers"):
        list(choose("dask:tcp://127.0.0.1:1")(double, [1]))


@pytest.mark.parametrize("error", [ModuleNotFoundError("No module named 'generator'"), CancelledError()])
def test_a_dask_cluster_that_cannot_do_the_work(monkeypatch, error):
    def result():
        raise error

    future = SimpleNamespace(result=result)
    client = SimpleNamespace(submit=lambda *_, **__: future)
    library = SimpleNamespace(Client=lambda *_, **__: nullcontext(client), KilledWorker=KeyError)
    monkeypatch.setattr("generator.backends.cluster._distributed", lambda: library)
    with pytest.raises(ConfigError, match=r"cannot do the work: (No module named|CancelledError)") as told:
        list(choose("dask:tcp://127.0.0.1:1")(double, [1]))
    assert "scheduler and its workers" in told.value.hint
