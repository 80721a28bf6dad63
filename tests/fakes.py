"""Small stand-ins for whole projects: articles in a folder, and entries made without the language model."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator.errors import ExtractError
from generator.extract.assemble import brief_id
from generator.model.article import Article
from generator.model.artifact import Artifact
from generator.model.brief import Brief, Entry, Source
from generator.model.report import Problem
from generator.publish import Stage, staging

BASE = "https://example.org/news/"
WORDS = ("market", "bridge", "convoy", "station", "harbour", "school", "village", "checkpoint")


def quick_entries(articles: list[Article], model: str | None) -> Iterator[Entry | ExtractError]:
    """Make an empty brief of each article; a text with FAULT in it fails, one with CRASH kills the worker."""
    for article in articles:
        if "CRASH" in article.text:
            os._exit(9)
        if "FAULT" in article.text:
            yield ExtractError("cannot be understood", where=article.path, hint="mend it")
        else:
            yield Entry(quick_brief(article), article.editorial)


def quick_brief(article: Article) -> Brief:
    title = article.title or article.text.splitlines()[0]
    return Brief(
        1,
        article.id or brief_id(title, article.published),
        title,
        "en",
        article.published,
        Source(article.outlet, article.url, article.author, article.path, article.format, article.sha256),
        "no model",
        article.text,
        *[()] * 10,
    )


def write_article(content: Path, name: str, title: str, body: str = "Nothing more.", **front: str) -> Path:
    """Write a Markdown article; ``front`` is more front matter."""
    file = content / "articles" / f"{name}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = {"title": title, "published": "2020-11-21", **front}
    head = "".join(f"{key}: {value}\n" for key, value in rows.items())
    file.write_text(f"---\n{head}---\n\n{body}\n", "utf-8")
    return file


def write_articles(content: Path, number: int) -> None:
    for n in range(number):
        place = WORDS[n % len(WORDS)]
        write_article(
            content, f"report-{n:05}", f"Shots at the {place} number {n}", f"Shots fell at the {place}."
        )


def snapshot(folder: Path) -> dict[str, str]:
    """Digest every file below a folder; {} when there is none."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def page(text: str, links: str = "") -> bytes:
    """A page with a text and some links."""
    return f"<!doctype html><title>t</title><body><p>{text}</p>{links}</body>".encode()


def publish_files(site: Path, files: dict[str, bytes], *, commit: bool = True) -> tuple[list[Problem], Stage]:
    """Publish files given by path; return the problems and the stage."""
    with staging(site, BASE) as stage:
        for path, body in files.items():
            stage.write(Artifact(path, f"inputs of {body!r}", partial(bytes, body)))
        problems = stage.check()
        if commit:
            stage.commit()
    return problems, stage


def double(number: int) -> int:
    return 2 * number


def crash_on_three(number: int) -> int:
    if number == 3:
        os._exit(9)
    return number
