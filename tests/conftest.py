"""What tests share: the language model, a small project, and the command line without the model."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from fakes import quick_entries, write_articles

from generator import work
from generator.extract.language import load

HERE = Path(__file__).parent


def pytest_addoption(parser):
    parser.addoption(
        "--renew-golden", action="store_true", help="write the site that tests/golden expects anew"
    )


@pytest.fixture(scope="session")
def nlp():
    return load()


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project of three articles, entered, its extraction replaced by a quick one."""
    write_articles(tmp_path / "content", 3)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(work, "_entries", quick_entries)
    monkeypatch.delenv("SITE_URL", raising=False)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return tmp_path


@pytest.fixture
def run():
    """Run the command line in a process of its own, without the language model."""

    def run_command(*arguments, cwd, env=None, **options):
        return subprocess.run(
            command(*arguments),
            cwd=cwd,
            env=environment(**(env or {})),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            **options,
        )

    return run_command


def command(*arguments):
    return [sys.executable, str(HERE / "quick_build.py"), *map(str, arguments)]


def environment(**more):
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parent), str(HERE)]), **more}
