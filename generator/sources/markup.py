"""From sound or unsound HTML to paragraphs of plain text: no tags, no link targets, no pictures."""

from __future__ import annotations

import re
from html import unescape

import nh3

BLOCKS = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
    "pre", "table", "thead", "tbody", "tfoot", "tr", "section", "article", "main", "header", "footer",
    "aside", "nav", "address", "figure", "figcaption", "form", "fieldset", "details", "summary",
    "caption", "hr",
}  # fmt: skip
CELLS = {"td", "th"}
DROPPED = {"script", "style", "template", "noscript", "iframe", "object", "svg", "math", "select", "button",
           "textarea", "title", "head"}  # fmt: skip
_TAG = re.compile(r"</?([a-z][a-z0-9]*) ?/?>")
_SPACES = re.compile(r"[ \t\n\r\f\v\xa0]+")


def paragraphs(html: str) -> list[str]:
    """Return the texts of the blocks of some HTML, white space made single; ``<br>`` ends a line."""
    sound = nh3.clean(
        html, tags={*BLOCKS, *CELLS, "br"}, clean_content_tags=DROPPED, attributes={}, link_rel=None
    )
    blocks: list[str] = []
    parts = _TAG.split(sound)
    lines = [parts[0]]
    for tag, text in zip(parts[1::2], parts[2::2], strict=True):
        if tag in BLOCKS:
            blocks.append(_joined(lines))
            lines = [text]
        elif tag == "br":
            lines.append(text)
        else:
            lines[-1] += " " + text
    blocks.append(_joined(lines))
    return [block for block in blocks if block]


def _joined(lines: list[str]) -> str:
    single = (_SPACES.sub(" ", unescape(line)).strip() for line in lines)
    return "\n".join(line for line in single if line)
