"""What is wrong with a finished site, before anybody sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.model.report import Problem
from generator.publish.links import Resolver, read_links

TAGS = re.compile(rb"<[^<>]*>")
BODY = re.compile(rb"<(?:main|body)[\s>]")
IMAGES = (b"<img", b"<svg", b'<meta http-equiv="refresh"')
SHOWN_PAGES = 3


def check_site(paths: Iterable[str], read: Callable[[str], bytes], site: Path, base: str) -> list[Problem]:
    """Find empty files, and links and fragments that lead nowhere.

    ``read`` gives the bytes of a path; files of others that stand in ``site`` may be linked to.
    """
    ours = frozenset(paths)
    problems: list[Problem] = []
    anchors: dict[str, frozenset[str]] = {}
    wanted: dict[tuple[str, str], list[str]] = {}
    resolve = Resolver(base)
    for path in sorted(ours):
        body = read(path)
        if is_empty(path, body):
            problems.append(Problem(path, "is empty", "see the template or exporter that makes it"))
        if path.endswith(".html"):
            links = read_links(body)
            anchors[path] = links.anchors
            places = dict.fromkeys(resolve(target, path) for target in links.targets)
            for place in filter(None, places):
                wanted.setdefault(place, []).append(path)
    for (path, fragment), pages in wanted.items():
        fault = _fault(path, fragment, ours, anchors, site)
        if fault:
            problems.append(Problem(_shown(pages), fault, "correct the link, or the page it should lead to"))
    return problems


def is_empty(path: str, body: bytes) -> bool:
    """Say whether a file has nothing in it, or a page nothing to see."""
    if not path.endswith(".html"):
        return not body.strip()
    start = BODY.search(body)
    shown = body[start.start() :] if start else body
    return not TAGS.sub(b"", shown).strip() and not any(image in body for image in IMAGES)


def _fault(
    path: str, fragment: str, ours: frozenset[str], anchors: dict[str, frozenset[str]], site: Path
) -> str | None:
    """Say why a link leads nowhere, or None when it leads somewhere."""
    target = path + "index.html" if not path or path.endswith("/") else path
    if path.startswith("../"):
        return f"links to /{path[3:]}, which is outside the site's address"
    if target not in ours and f"{path}/index.html" in ours:
        return f"links to {path!r}, a folder: end the link with a slash"
    if target not in ours and not (site / target).is_file():
        return f"links to {path!r}, which does not exist"
    if fragment and target in anchors and fragment not in anchors[target]:
        return f"links to {path!r}, which has no place named {fragment!r}"
    return None


def _shown(pages: list[str]) -> str:
    """Name the pages of a fault, the first few of them."""
    names = ", ".join(pages[:SHOWN_PAGES])
    more = len(pages) - SHOWN_PAGES
    return f"{names} and {more} more" if more > 0 else names
