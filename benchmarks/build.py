"""Times builds of many articles: cold, with one touched, and with nothing changed; and the memory taken.

``make bench``. The sample articles of ``content/`` are copied until there are ``--articles`` of them. Each
build is a process of its own. Times are given as ratios to the build with nothing changed, so that runs on
different machines compare.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]


def write_content(folder: Path, number: int) -> None:
    """Write ``number`` articles below ``folder``, made from the samples, each with its own id."""
    samples = [file.read_text("utf-8") for file in sorted((ROOT / "content" / "articles").glob("*.md"))]
    (folder / "articles").mkdir(parents=True)
    for n in range(number):
        head, body = samples[n % len(samples)].removeprefix("---\n").split("\n---\n", 1)
        kept = [line for line in head.splitlines() if not line.startswith("id:")]
        text = "\n".join(["---", *kept, f"id: sample-{n}", "---", body])
        (folder / "articles" / f"sample-{n}.md").write_text(text, "utf-8")


def build(project: Path, jobs: int) -> float:
    """Build once; return the seconds it took. Raises CalledProcessError when it fails."""
    started = time.perf_counter()
    command = [sys.executable, ROOT / "build.py", "build", "--strict", "--jobs", str(jobs)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=project, env=env, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> None:
    """Print a row per build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=1)
    flags = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        project = Path(name)
        write_content(project / "content", flags.articles)
        times = {"cold": build(project, flags.jobs)}
        times["nothing changed"] = min(build(project, flags.jobs) for _ in range(3))
        touched = project / "content" / "articles" / "sample-0.md"
        touched.write_text(touched.read_text("utf-8") + "\nOne more sentence.\n", "utf-8")
        times["one touched"] = build(project, flags.jobs)
    least = times["nothing changed"]
    print(f"{flags.articles} articles, {flags.jobs} job(s)")
    for kind, seconds in times.items():
        print(f"{kind:16} {seconds:8.2f} s {seconds / least:8.1f} x")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"most memory of one process: {peak / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
