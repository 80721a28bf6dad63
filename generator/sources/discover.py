"""Finds the sources below a folder. Nothing is parsed: files are digested, records counted."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from generator.model.article import SourceRef
from generator.sources import records
from generator.sources.readers import holds_records

BACKUPS = ("~", ".swp", ".tmp", ".part")
JUNK = frozenset({"thumbs.db", "desktop.ini"})
UNREADABLE = ""


def discover(folder: Path) -> tuple[SourceRef, ...]:
    """List the sources below a folder, by path and record; a folder that is not there has none.

    Hidden files, editors' backups and systems' own files are passed over; links are followed, each folder is
    entered once. A file that no reader knows or that cannot be opened is listed with an empty digest, so that
    reading it tells what is wrong.
    """
    paths = sorted(path.relative_to(folder) for path in _files(folder))
    return tuple(ref for path in paths for ref in refs_of(folder / path, path.as_posix()))


def refs_of(file: Path, name: str) -> tuple[SourceRef, ...]:
    """List the sources of one file under a name: one, or one for each record."""
    try:
        if not file.is_file():
            return (SourceRef(name, UNREADABLE),)
        if holds_records(file):
            found = tuple(SourceRef(name, digest, number) for number, digest in records.digests(file))
            return found or (SourceRef(name, UNREADABLE),)
        with file.open("rb") as body:
            return (SourceRef(name, hashlib.file_digest(body, "sha256").hexdigest()),)
    except OSError:
        return (SourceRef(name, UNREADABLE),)


def _files(folder: Path) -> Iterator[Path]:
    entered: set[str] = set()
    for at, folders, files in os.walk(folder, followlinks=True):
        here = os.path.realpath(at)
        if here in entered:
            folders.clear()
            continue
        entered.add(here)
        folders[:] = sorted(name for name in folders if not _passed_over(name))
        yield from (Path(at, name) for name in files if not _passed_over(name))


def _passed_over(name: str) -> bool:
    return name.startswith((".", "#")) or name.lower().endswith(BACKUPS) or name.lower() in JUNK
