"""Find elements of a page by tag and class."""

from __future__ import annotations


def pick(element, tag, klass=None):
    """Return the elements below ``element`` with a tag ("*" for any) and a class, in order."""
    test = f'[contains(concat(" ", normalize-space(@class), " "), " {klass} ")]' if klass else ""
    return element.xpath(f".//{tag}{test}")
