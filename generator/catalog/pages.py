"""The editor's own pages: Markdown files with an optional front matter of ``title`` and ``description``."""

from __future__ import annotations

from pathlib import Path

import frontmatter
import yaml
from frontmatter.default_handlers import YAMLHandler

from generator.catalog.slugs import slug
from generator.model.catalog import EditorPage
from generator.model.report import Problem

SUFFIX = ".md"
HINT = "a page is Markdown in UTF-8, its front matter lines such as `title: About us`"


class _AsWritten(YAMLHandler):
    """Reads front matter with every value as it is written: no dates, no numbers."""

    def load(self, fm: str, **_: object) -> dict[str, object]:
        found = yaml.load(fm, Loader=yaml.BaseLoader) or {}  # noqa: S506 - makes texts, lists and dicts only
        if not isinstance(found, dict) or any(not isinstance(value, str) for value in found.values()):
            raise ValueError("front matter is not `field: text` lines")
        return found


def read_pages(folder: Path) -> tuple[tuple[EditorPage, ...], tuple[Problem, ...]]:
    """Read the pages of a folder, by name; a folder that is not there has none.

    The address is the file's name; the title is the front matter's, else the first heading, else the name.
    A file that cannot be read is a problem, and the others are pages.
    """
    pages, problems = [], []
    for file in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            pages.append(_page(file))
        except (OSError, ValueError, RecursionError, yaml.YAMLError) as error:
            problems.append(Problem(f"{folder.name}/{file.name}", f"cannot be read: {_why(error)}", HINT))
    return tuple(pages), tuple(problems)


def _page(file: Path) -> EditorPage:
    fields, text = frontmatter.parse(file.read_text("utf-8-sig"), handler=_AsWritten())
    body = text.strip()
    heading, _, rest = body.partition("\n")
    first = heading[2:].strip() if heading.startswith("# ") else ""
    url = f"{slug(file.stem)}/"
    return EditorPage(
        slug=slug(file.stem),
        title=str(fields.get("title") or first or file.stem.replace("-", " ").capitalize()),
        markdown=rest.strip() if first else body,
        source=f"{file.parent.name}/{file.name}",
        path=f"{url}index.html",
        url=url,
        description=str(fields.get("description") or ""),
    )


def _why(error: Exception) -> str:
    """Say on one line what a library complains of."""
    told = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return " ".join(told.split())
