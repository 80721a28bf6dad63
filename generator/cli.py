"""Turns flags into calls, and is the only place that prints and exits."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from generator.extract.language import load
from generator.extract.pipeline import make_entries
from generator.model.article import Article


def main() -> int:
    """Run the command named on the command line and return its exit code."""
    path, out = Path(sys.argv[2]), Path(sys.argv[4])
    rows = [msgspec.json.decode(line) for line in path.read_bytes().splitlines()]
    articles = [
        Article(
            r.get("text") or r["scraped"],
            r["id"],
            "jsonl",
            "0",
            id=r["id"],
            title=r.get("title"),
            published=r.get("published"),
        )
        for r in rows
    ]
    with out.open("wb") as file:
        for entry in make_entries(load(), articles):
            file.write(msgspec.json.encode(entry.brief) + b"\n")
    return 0
