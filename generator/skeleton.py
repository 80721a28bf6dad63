"""An article to be filled in."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

from generator.errors import ConfigError
from generator.model.naming import slug

SKELETON = """---
title: {title}
url: {url}
source:            # the outlet's name
author:
published:         # as the report says: 2020-11-21 or 2020-11-21T14:05:00+04:30
tags: []
status: draft      # change to published when it may be seen
---

Put the report's text here.
"""


def write_skeleton(content: Path, title: str, url: str) -> Path:
    """Write ``articles/SLUG.md`` below ``content`` and return its path; no file is ever overwritten.

    Raises ConfigError for a title or an address that cannot be used, and for a file already there.
    """
    if not any(map(str.isalnum, title)):
        raise ConfigError(
            "the title has no letters", where="--title", hint='give one: new "Title" --source URL'
        )
    if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).netloc:
        raise ConfigError(
            f"{url!r} is not an http or https address",
            where="--source",
            hint="give the report's whole address",
        )
    file = content / "articles" / f"{slug(title)}.md"
    text = SKELETON.format(title=json.dumps(title, ensure_ascii=False), url=json.dumps(url))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as out:
            out.write(text)
    except OSError as error:
        raise ConfigError(
            f"cannot be written: {error.strerror}",
            where=str(file),
            hint="choose another title, or see the folder",
        ) from error
    return file
