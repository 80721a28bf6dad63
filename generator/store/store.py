"""The SQLite file of kept entries.

An entry stands under the SHA-256 of its source (path, record and bytes) and of the fingerprint of the code
that read it. Nothing here is precious: a store that is damaged, or a row whose check sum is wrong, is
forgotten with a notice and the articles are read again.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from generator.errors import StoreError
from generator.model.article import SourceRef
from generator.model.brief import Entry
from generator.store import schema

FILE = "store.sqlite3"
REMEMBERED_BUILDS = 20

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Entry)


class Store:
    """An open store. ``notices`` says what had to be forgotten."""

    def __init__(self, file: Path, fingerprint: str) -> None:
        self.file = file
        self.notices: list[str] = []
        self._fingerprint = fingerprint
        self._database = self._connect()

    def _connect(self) -> sqlite3.Connection:
        try:
            return schema.connect(self.file)
        except sqlite3.Error as error:
            if not schema.is_broken(error):
                raise
        schema.remove(self.file)
        self.notices.append(f"{self.file} was damaged: starting it anew, every article is read again")
        return schema.connect(self.file)

    def key(self, ref: SourceRef) -> str:
        """Return the key of a source under this code."""
        parts = (ref.path, ref.digest, str(ref.record), self._fingerprint)
        return hashlib.sha256("\0".join(parts).encode(errors="surrogateescape")).hexdigest()

    def load(self, refs: Iterable[SourceRef]) -> dict[SourceRef, Entry]:
        """Return what is kept of these sources; what is missing has to be extracted."""
        kept: dict[SourceRef, Entry] = {}
        for ref in refs:
            row = self._database.execute(
                "SELECT crc, body FROM entries WHERE key = ?", (self.key(ref),)
            ).fetchone()
            entry = _decode(*row) if row else None
            if entry is not None:
                kept[ref] = entry
            elif row:
                self.notices.append(f"the kept brief of {ref.path} was damaged: reading the article again")
        return kept

    def keep(self, ref: SourceRef, entry: Entry) -> None:
        """Keep the entry of a source; it is safe on disk when this returns."""
        body = _encoder.encode(entry)
        self._database.execute(
            "INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", (self.key(ref), zlib.crc32(body), body)
        )

    def prune(self, refs: Iterable[SourceRef]) -> int:
        """Forget what none of the last REMEMBERED_BUILDS builds used; return how many entries went.

        So an entry survives a change of branch and back, but not for ever.
        """
        database = self._database
        with self._transaction():
            build = database.execute("INSERT INTO builds DEFAULT VALUES").lastrowid or 0
            rows = ((self.key(ref), build) for ref in refs)
            database.executemany("INSERT OR REPLACE INTO uses VALUES (?, ?)", rows)
            database.execute("DELETE FROM uses WHERE build <= ?", (build - REMEMBERED_BUILDS,))
            database.execute("DELETE FROM builds WHERE number < ?", (build,))
            gone = database.execute("DELETE FROM entries WHERE key NOT IN (SELECT key FROM uses)")
            return gone.rowcount

    def clear(self) -> None:
        """Forget everything."""
        self._database.execute("DELETE FROM entries")

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")


def _decode(crc: int, body: bytes) -> Entry | None:
    """Read a row, or return None when it is not what was written."""
    if not isinstance(body, bytes) or zlib.crc32(body) != crc:
        return None
    try:
        return _decoder.decode(body)
    except msgspec.DecodeError:
        return None


@contextmanager
def opened(folder: Path, fingerprint: str) -> Iterator[Store]:
    """Open the store of a cache folder. Raises StoreError when the folder or the file cannot be used."""
    file = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        store = Store(file, fingerprint)
    except (OSError, sqlite3.Error) as error:
        raise _unusable(file, error) from error
    try:
        yield store
    except sqlite3.Error as error:
        if schema.is_broken(error):
            schema.remove(file)
        raise _unusable(file, error) from error
    finally:
        store.close()


def _unusable(file: Path, error: Exception) -> StoreError:
    return StoreError(
        f"the store of kept briefs cannot be used: {error}",
        where=str(file),
        hint="build again; else delete the file (nothing is lost), or name another folder with --cache",
    )
