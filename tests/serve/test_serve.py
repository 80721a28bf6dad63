"""``serve`` builds, serves, and builds again when an article changes; ``site/`` is left alone."""

from __future__ import annotations

import re
import signal
import subprocess
import time
import urllib.request

import pytest
from conftest import command, environment
from fakes import write_article, write_articles


@pytest.fixture
def serving(tmp_path):
    write_articles(tmp_path / "content", 1)
    process = subprocess.Popen(
        command("serve", "--port", "0"), cwd=tmp_path, env=environment(PYTHONUNBUFFERED="1"),
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    lines = []
    for line in process.stderr:
        lines.append(line)
        if found := re.search(r"Serving at (\S+)", line):
            break
    assert found, "".join(lines)
    yield tmp_path, found[1], process
    process.send_signal(signal.SIGINT)
    process.wait(timeout=20)


def page(address):
    with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own server
        return answer.read().decode()


def test_serves_and_builds_again(serving):
    project, address, process = serving
    assert "Shots at the market" in page(address)
    write_article(project / "content", "new", "A fresh report")
    deadline = time.monotonic() + 30
    while "A fresh report" not in page(address) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert "A fresh report" in page(address)
    (project / "content" / "site.toml").write_text("titel = 'x'")
    time.sleep(1)
    assert "A fresh report" in page(address)
    assert not (project / "site").exists()
    assert process.poll() is None
