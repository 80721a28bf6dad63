"""The links and anchors of a page, read from the HTML we wrote ourselves (every value quoted)."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

TAG = re.compile(rb"<(?:!--.*?-->|(?:a|img|link|script|source|use|form)\s[^<>]*>)", re.DOTALL)
TARGET = re.compile(rb'\s(?:href|src|action)="([^"]*)"')
ANCHOR = re.compile(rb'\sid="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Links:
    """``targets`` are the values of href, src and action; ``anchors`` the ids that a fragment can name."""

    targets: tuple[str, ...]
    anchors: frozenset[str]


def read_links(page: bytes) -> Links:
    """Collect the links and anchors of a page."""
    targets: dict[bytes, None] = {}
    for tag in TAG.finditer(page):
        if not tag[0].startswith(b"<!--"):
            targets.update(dict.fromkeys(TARGET.findall(tag[0])))
    return Links(
        tuple(_text(target) for target in targets), frozenset(_text(i) for i in ANCHOR.findall(page))
    )


class Resolver:
    """From a link on a page to a place in the site whose root has the address ``base``."""

    def __init__(self, base: str) -> None:
        home = urlsplit(base)
        self._base = base
        self._origin = (home.scheme, home.netloc)
        self._root = home.path
        self._known: dict[tuple[str, str], tuple[str, str] | None] = {}

    def __call__(self, target: str, page: str) -> tuple[str, str] | None:
        """Return the path below the root and the fragment a link leads to; None for another site.

        A path that is not below the root starts with ``../``; a whole address there is one of another site on
        the same host.
        """
        fragment = target.partition("#")[2]
        if target.startswith("#"):
            return page, _fragment(fragment)
        key = (target.partition("#")[0], page.rpartition("/")[0])
        if key not in self._known:
            self._known[key] = self._place(*key)
        place = self._known[key]
        return place and (place[0], _fragment(fragment))

    def _place(self, target: str, folder: str) -> tuple[str, str] | None:
        page = f"{self._base}{folder}/" if folder else self._base
        try:
            address = urlsplit(urljoin(page, target))
        except ValueError:
            return "../" + target, ""
        if (address.scheme, address.netloc) != self._origin:
            return None
        if not address.path.startswith(self._root):
            if urlsplit(target).netloc:
                return None
            return "../" + unquote(address.path).lstrip("/"), ""
        return unquote(address.path[len(self._root) :]), ""


def _fragment(text: str) -> str:
    """Return the name a fragment asks for, without the words of a text fragment."""
    return unquote(text.partition(":~:")[0])


def _text(value: bytes) -> str:
    return html.unescape(value.decode("utf-8", "replace")).strip()
