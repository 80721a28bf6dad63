"""How fast time expressions are read: words a second on reports, and growth on text made to be slow.

Run from the project's root: ``python -m benchmarks.times``. It needs no language model.
"""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

from generator.extract.times import read_times

PUBLISHED = date(2020, 11, 21)
ADVERSARIAL = (
    "May ",
    "3 ",
    "1,",
    "12:",
    "twenty ",
    "a hundred and ",
    "in March of ",
    "Saturday, ",
    "late in the morning of ",
    "two days before ",
    "last last ",
    "1999-",
)


def seconds(text: str) -> float:
    """Return the best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        read_times(text, PUBLISHED)
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    """Print words a second on the site's own articles, then growth from a text to one eight times as long."""
    texts = [path.read_text("utf-8") for path in sorted(Path("content/articles").glob("*.md"))]
    words = sum(len(text.split()) for text in texts)
    spent = sum(seconds(text) for text in texts)
    print(f"{words:,} words of {len(texts)} reports: {words / spent:,.0f} words a second on one core")
    for unit in ADVERSARIAL:
        small, large = seconds(unit * 1000), seconds(unit * 8000)
        growth = f"{1000 * small:7.1f} ms {1000 * large:8.1f} ms {large / small:5.1f} times"
        print(f"{unit!r:28} x 1000, x 8000: {growth}")


if __name__ == "__main__":
    main()
