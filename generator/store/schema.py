"""The tables of the store, and how a broken one is told from a busy one."""

from __future__ import annotations

import sqlite3
from pathlib import Path

VERSION = 1
BUSY_SECONDS = 60
BROKEN = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

TABLES = """
CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, crc INTEGER NOT NULL, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS uses (key TEXT PRIMARY KEY, build INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS builds (number INTEGER PRIMARY KEY);
"""


def connect(file: Path) -> sqlite3.Connection:
    """Open the database, making its tables. Raises sqlite3.Error when it cannot be used.

    A write-ahead log keeps every committed entry through a kill and lets two builders work at once.
    """
    database = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        found = database.execute("PRAGMA user_version").fetchone()[0]
        if found not in {0, VERSION}:
            raise sqlite3.DatabaseError(f"version {found}")
        database.executescript(TABLES)
        database.execute(f"PRAGMA user_version = {VERSION}")
    except sqlite3.Error:
        database.close()
        raise
    return database


def is_broken(error: sqlite3.Error) -> bool:
    """Say whether the file itself is unusable, rather than busy, read-only or out of space."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is None or code & 0xFF in BROKEN


def remove(file: Path) -> None:
    """Delete the database with its log, so that a new one can be made."""
    for suffix in ("", "-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
