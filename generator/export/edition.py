"""The catalog as exporters use it: what files depend on, and items made once for all feeds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path

import msgspec

from generator.export.items import Item, feed_item
from generator.model import wording
from generator.model.artifact import Artifact
from generator.model.catalog import Catalog, CatalogEntry

CODE = (*sorted(Path(__file__).parent.glob("*.py")), Path(wording.__file__))
LIBRARIES = ("babel", "feedgenerator", "msgspec")


class Edition:
    """One catalog on its way out."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._items: dict[str, Item] = {}

    def artifact(
        self, path: str, make: Callable[[], str | bytes], entries: Iterable[CatalogEntry], *more: object
    ) -> Artifact:
        """Make a file that depends on the site, on ``entries`` and on ``more``, and on nothing else."""
        digest = hashlib.sha256(self._base)
        digest.update(msgspec.json.encode([path, *more]))
        for entry in entries:
            digest.update(self.digests[entry.brief.id])
        return Artifact(path, digest.hexdigest(), lambda: _bytes(make()))

    def item(self, entry: CatalogEntry) -> Item:
        """Return an entry as feeds show it."""
        found = self._items.get(entry.brief.id)
        if found is None:
            found = self._items[entry.brief.id] = feed_item(entry, self.catalog.site)
        return found

    @cached_property
    def digests(self) -> dict[str, bytes]:
        """What each entry is made of, by the id of its brief."""
        return {entry.brief.id: _digest(entry) for entry in self.catalog.entries}

    @cached_property
    def _base(self) -> bytes:
        return _code() + msgspec.json.encode(self.catalog.site)


def _digest(entry: CatalogEntry) -> bytes:
    parts = (entry.brief, entry.editorial, entry.url, entry.dated)
    return hashlib.sha256(msgspec.msgpack.encode(parts)).digest()


@cache
def _code() -> bytes:
    """Digest the code that makes the files, with the versions of what it uses."""
    digest = hashlib.sha256()
    for file in CODE:
        digest.update(file.read_bytes())
    digest.update(" ".join(version(name) for name in LIBRARIES).encode())
    return digest.digest()


def _bytes(body: str | bytes) -> bytes:
    return body.encode() if isinstance(body, str) else body
