"""One content, one site: whatever the backend, hash seed, time zone, locale and clock; also two at once."""

from __future__ import annotations

import subprocess

import pytest
from conftest import command, environment
from fakes import snapshot, write_articles


@pytest.fixture
def wanted(tmp_path, run):
    write_articles(tmp_path / "content", 6)
    done = run("build", "--backend", "serial", "--strict", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    return snapshot(tmp_path / "site")


@pytest.mark.parametrize(
    ("arguments", "env"),
    [
        (("--backend", "processes", "--jobs", "3"), {"PYTHONHASHSEED": "1"}),
        (("--backend", "serial"), {"PYTHONHASHSEED": "2", "TZ": "Pacific/Auckland", "LC_ALL": "C"}),
        (("--jobs", "1"), {"SOURCE_DATE_EPOCH": "2000000000", "TZ": "America/St_Johns", "LC_ALL": "C.UTF-8"}),
    ],
)
def test_the_same_site(tmp_path, run, wanted, arguments, env):
    elsewhere = ("--output", tmp_path / "b" / "site", "--cache", tmp_path / "b" / "cache")
    done = run("build", *arguments, *elsewhere, cwd=tmp_path, env=env)
    assert done.returncode == 0, done.stderr
    assert snapshot(tmp_path / "b" / "site") == wanted


def test_the_order_of_building_leaves_no_trace(tmp_path, run, wanted):
    content = tmp_path / "late" / "content"
    for number in (2, 6):
        write_articles(content, number)
        assert run("build", "--backend", "serial", cwd=content.parent).returncode == 0
    assert snapshot(content.parent / "site") == wanted


def test_two_builders_at_once(tmp_path, wanted):
    builders = [
        subprocess.Popen(command("build", "--clean"), cwd=tmp_path, env=environment(), stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    for builder in builders:
        _, told = builder.communicate(timeout=60)
        assert builder.returncode == 0, told.decode()
    assert snapshot(tmp_path / "site") == wanted
    assert {path.name for path in tmp_path.iterdir()} == {"content", "site", ".dateline"}
