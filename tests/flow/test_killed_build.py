"""A whole build killed at any moment leaves the old site or the new one, and the next build is right."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time

import pytest
from conftest import command, environment
from fakes import snapshot, write_article, write_articles

MOMENTS = 6


def start(project):
    return subprocess.Popen(
        command("build", "--jobs", "2", "--backend", "processes"),
        cwd=project,
        env=environment(),
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def build(project):
    assert start(project).wait(timeout=60) == 0
    return snapshot(project / "site")


@pytest.mark.slow
def test_killed_at_many_moments(tmp_path):
    before = tmp_path / "before"
    write_articles(before / "content", 6)
    old = build(before)
    write_article(before / "content", "report-00003", "The station is open again")
    shutil.copytree(before, tmp_path / "after")
    began = time.monotonic()
    new = build(tmp_path / "after")
    took = time.monotonic() - began
    assert old != new
    for moment in range(1, MOMENTS + 1):
        project = tmp_path / str(moment)
        shutil.copytree(before, project)
        process = start(project)
        time.sleep(took * moment / (MOMENTS + 1))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert snapshot(project / "site") in (old, new)
        assert build(project) == new
        assert {path.name for path in project.iterdir()} == {"content", "site", ".dateline"}
