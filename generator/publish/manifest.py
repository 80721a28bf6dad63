"""The list of the files a build wrote, kept in the site itself so that it changes with it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from generator.errors import PublishError

NAME = ".dateline.json"


class Written(msgspec.Struct, frozen=True, array_like=True):
    """A file as written: the SHA-256 of its bytes and the digest of what it was made from."""

    sha256: str
    inputs: str


class Manifest(msgspec.Struct, frozen=True):
    """Every file of ours, by path. ``version`` is of this format."""

    files: dict[str, Written]
    version: int = 1


def read(root: Path) -> Manifest:
    """Read the manifest of a site; a site without one has no file of ours.

    Raises PublishError when it is there and cannot be read: guessing would remove other people's files.
    """
    file = root / NAME
    try:
        return msgspec.json.decode(file.read_bytes(), type=Manifest)
    except FileNotFoundError:
        return Manifest({})
    except (msgspec.DecodeError, OSError) as error:
        raise PublishError(
            f"the list of the site's files cannot be read: {error}",
            where=str(file),
            hint=f"delete the folder {root} (keep what is yours) and build again",
        ) from error


def encode(files: dict[str, Written]) -> bytes:
    """Write a manifest out, one file a line, in the order of their paths."""
    body = msgspec.json.encode(Manifest(dict(sorted(files.items()))))
    return msgspec.json.format(body, indent=1) + b"\n"


def digest(body: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(body).hexdigest()
