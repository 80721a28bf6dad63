"""Markdown of an editor's page as HTML that cannot do harm."""

from __future__ import annotations

import re

import markdown
import nh3

EXTENSIONS = ("extra", "sane_lists", "smarty", "toc")
TEXT_TAGS = {"p", "h2", "h3", "h4", "h5", "h6", "a", "em", "strong", "code", "pre", "blockquote", "hr", "br"}
LIST_TAGS = {"ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"}
OTHER_TAGS = {"sup", "sub", "abbr", "figure", "figcaption", "del", "ins", "kbd"}
ATTRIBUTES = {
    "*": {"id"},
    "a": {"href", "title"},
    "abbr": {"title"},
    "ol": {"start"},
    "th": {"scope", "colspan"},
    "td": {"colspan"},
}
TITLE = re.compile(r"^# ", re.MULTILINE)
SCHEMES = frozenset({"http", "https", "mailto"})


def safe_html(text: str) -> str:
    """Turn Markdown into HTML; scripts, styles, frames, images and odd links are dropped.

    Headings stay below the page's own title: where the text has one as high, all go one step down.
    """
    levels = {"toc": {"baselevel": 2 if TITLE.search(text) else 1}}
    raw = markdown.markdown(text, extensions=list(EXTENSIONS), extension_configs=levels, output_format="html")
    return nh3.clean(
        raw,
        tags=TEXT_TAGS | LIST_TAGS | OTHER_TAGS,
        attributes=ATTRIBUTES,
        url_schemes=set(SCHEMES),
        link_rel="noopener noreferrer",
    )
