"""An article as read from a source, cleaned, before anything is extracted."""

from __future__ import annotations

import msgspec


class SourceRef(msgspec.Struct, frozen=True):
    """A file an article comes from: its path below the content folder and the SHA-256 of its bytes.

    ``record`` is the 0-based record of a file that holds several (JSONL), else None.
    """

    path: str
    digest: str
    record: int | None = None


class Correction(msgspec.Struct, frozen=True):
    """An editor's correction: an ISO date and what was put right."""

    date: str
    text: str


class Editorial(msgspec.Struct, frozen=True):
    """What an editor says about an article in its front matter.

    ``stated`` names what the editor gave, of ``id``, ``title``, ``published``, ``source``, ``author`` and
    ``url``: it was therefore not extracted.
    """

    status: str = "published"
    tags: tuple[str, ...] = ()
    reviewed: str | None = None
    corrections: tuple[Correction, ...] = ()
    previous_ids: tuple[str, ...] = ()
    stated: tuple[str, ...] = ()


class Article(msgspec.Struct, frozen=True):
    """One report, clean. ``text`` never changes again: every offset downstream counts its characters.

    ``published`` is an ISO date or date-time as the source gives it; ``format`` is the reader's name.
    ``encoding`` is named where it had to be guessed from the bytes.
    """

    text: str
    path: str
    format: str
    sha256: str
    id: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    editorial: Editorial = Editorial()
    encoding: str | None = None
