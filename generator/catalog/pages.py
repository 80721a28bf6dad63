"""The editor's own pages: Markdown files with an optional front matter of ``title`` and ``description``."""

from __future__ import annotations

from pathlib import Path

import frontmatter
import yaml

from generator.catalog.slugs import slug
from generator.errors import CatalogError
from generator.model.catalog import EditorPage

SUFFIX = ".md"


def read_pages(folder: Path) -> tuple[EditorPage, ...]:
    """Read the pages of a folder, by name; a folder that is not there has none.

    The address is the file's name; the title is the front matter's, else the first heading, else the name.
    Raises CatalogError for a file that cannot be read.
    """
    return tuple(_page(file) for file in sorted(folder.glob(f"*{SUFFIX}")))


def _page(file: Path) -> EditorPage:
    where = f"{file.parent.name}/{file.name}"
    try:
        post = frontmatter.loads(file.read_text("utf-8-sig"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CatalogError(
            f"cannot be read: {' '.join(str(error).split())}",
            where=where,
            hint="a page is Markdown in UTF-8; see its front matter",
        ) from error
    body = post.content.strip()
    heading, _, rest = body.partition("\n")
    first = heading[2:].strip() if heading.startswith("# ") else ""
    url = f"{slug(file.stem)}/"
    return EditorPage(
        slug=slug(file.stem),
        title=str(post.get("title") or first or file.stem.replace("-", " ").capitalize()),
        markdown=rest.strip() if first else body,
        source=where,
        path=f"{url}index.html",
        url=url,
        description=str(post.get("description") or ""),
    )
