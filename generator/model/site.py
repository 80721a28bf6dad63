"""What the whole site says about itself, from ``content/site.toml`` and the command line."""

from __future__ import annotations

import msgspec


class Site(msgspec.Struct, frozen=True):
    """The site's name, address and habits.

    ``url`` ends with a slash; ``timezone`` is an IANA name, ``locale`` one of babel's.
    """

    title: str = "Dateline"
    url: str = "http://localhost:8000/"
    description: str = "Sourced briefs of attacks, conflict and disasters"
    author: str = ""
    email: str = ""
    locale: str = "en"
    timezone: str = "UTC"
    licence: str = ""
    publish_text: bool = False
    feed_items: int = 30
    menu: tuple[tuple[str, str], ...] = ()
