"""The pages at the previous addresses of briefs, for hosts that read no ``_redirects``."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.render.frame import Frame, Shell, Target, shell
from generator.render.hrefs import absolute, href
from generator.render.library import Library


class MovedShown(msgspec.Struct, frozen=True):
    """Where a brief is now."""

    url: str
    title: str


class MovedPage(msgspec.Struct, frozen=True):
    """What the template of a previous address may show. ``address`` is the whole new address."""

    shell: Shell
    target: Target
    address: str


def find_moved(library: Library) -> Iterator[tuple[str, MovedShown]]:
    """Find the previous addresses of briefs."""
    for old, entry in library.catalog.moved.items():
        yield f"{old}index.html", MovedShown(entry.url, entry.brief.title)


def moved_page(frame: Frame, path: str, shown: MovedShown) -> MovedPage:
    """Make the context of a previous address; search engines are told the new one."""
    crumbs = (Target(href(""), "Briefs"),)
    return MovedPage(
        shell=shell(frame, path, f"Moved: {shown.title}", crumbs=crumbs, has_address=False),
        target=Target(href(shown.url), shown.title),
        address=absolute(frame.site.url, shown.url),
    )
