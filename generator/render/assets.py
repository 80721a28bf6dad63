"""Style, script and pictures: copied as they are, a site's own before ours."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from generator.model.artifact import Artifact
from generator.render.templates import files, folders

FOLDER = "assets"


def assets(templates: Sequence[Path]) -> Iterator[Artifact]:
    """Make a file of the site of every asset; ``templates`` are a site's own template folders."""
    for path, file in sorted(found(folders(templates)).items()):
        body = file.read_bytes()
        yield Artifact(path, hashlib.sha256(body).hexdigest(), partial(bytes, body))


def found(places: Sequence[Path]) -> dict[str, Path]:
    """Return the assets by their path in the site."""
    return {
        f"{FOLDER}/{file.relative_to(folder / FOLDER).as_posix()}": file
        for folder in reversed(places)
        if (folder / FOLDER).is_dir()
        for file in files(folder / FOLDER)
    }


def assets_version(places: Sequence[Path]) -> str:
    """Return a short digest of all assets: part of their links, so that no browser shows old ones."""
    digest = hashlib.sha256()
    for path, file in sorted(found(places).items()):
        digest.update(path.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:10]
