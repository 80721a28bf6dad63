"""A build killed at any moment leaves the old site or the new one, and the next build is right."""

from __future__ import annotations

import os
import signal
import sys
from itertools import count

import pytest
from fakes import page, publish_files, snapshot

from generator.publish import swap

OLD = {f"{name}.html": page(name) for name in ("index", "same/index", "gone/index")}
NEW = {"index.html": page("new"), "same/index.html": page("same/index"), "fresh/index.html": page("fresh")}
CHANGES = {"open", "os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.scandir", "shutil.rmtree"}


def killed_at(moment, site):
    """Build NEW in a child that kills itself just before its ``moment``-th change; say whether it did."""
    child = os.fork()
    if child == 0:
        seen = count(1)

        def watch(event, arguments):
            if event in CHANGES and next(seen) == moment:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        publish_files(site, NEW)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("exchangeable", [True, False])
def test_killed_at_every_moment(tmp_path, monkeypatch, exchangeable):
    if not exchangeable:
        monkeypatch.setattr(swap, "exchange", lambda *folders: False)
    publish_files(tmp_path / "wanted" / "site", NEW)
    new = snapshot(tmp_path / "wanted" / "site") | {"CNAME": snapshot_of_cname(tmp_path)}
    states = set()
    for moment in count(1):
        site = tmp_path / str(moment) / "site"
        publish_files(site, OLD)
        (site / "CNAME").write_text("example.org")
        old = snapshot(site)
        dead = killed_at(moment, site)
        found = snapshot(site) or snapshot(swap.beside(site, "old"))
        assert found in (old, new), f"a mixture after {moment}"
        assert exchangeable <= site.exists()
        states.add(found == new)
        publish_files(site, NEW)
        assert snapshot(site) == new
        assert [path.name for path in site.parent.iterdir()] == ["site"]
        if not dead:
            break
    assert states == {True, False}
    assert moment > 20


def snapshot_of_cname(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "CNAME").write_text("example.org")
    return snapshot(tmp_path / "one")["CNAME"]


def test_a_file_put_into_the_site_while_it_is_exchanged_is_not_lost(tmp_path, monkeypatch):
    site = tmp_path / "site"
    publish_files(site, OLD)
    complete = swap.put_in_place

    def interrupted(stage, target):
        (site / "late.txt").write_text("mine")
        complete(stage, target)

    monkeypatch.setattr(swap, "put_in_place", interrupted)
    publish_files(site, NEW)
    assert (site / "late.txt").read_text() == "mine"
