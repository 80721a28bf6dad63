"""Stand-in."""

from __future__ import annotations

import msgspec

from generator.model.brief import Entry
from generator.model.site import Site


class Catalog(msgspec.Struct, frozen=True):
    """Stand-in."""

    site: Site
    entries: tuple[Entry, ...]
