"""Which paths a site may hold."""

from __future__ import annotations

from pathlib import PurePosixPath

LONGEST_NAME = 255
FORBIDDEN = frozenset('\\:*?"<>|')
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10))})


def fault(path: str) -> str | None:
    """Say what is wrong with the path of an artifact, or None when it is good.

    Good is: relative, below the site's root, forward slashes, and a name every file system and web server
    can hold.
    """
    if not path or path.startswith("/") or path.endswith("/"):
        return "is not a relative path of a file"
    if len(path) != len(str(PurePosixPath(path))):
        return "has an empty or a dot part"
    return next((found for part in path.split("/") if (found := _part_fault(part))), None)


def _part_fault(part: str) -> str | None:
    if part in {".", ".."}:
        return "leaves the site's folder"
    if len(part.encode("utf-8", "surrogatepass")) > LONGEST_NAME:
        return f"has a name longer than {LONGEST_NAME} bytes"
    if FORBIDDEN & set(part) or not part.isprintable():
        return "has a character that not every file system can hold"
    if part != part.strip() or part.endswith("."):
        return "has a name with a space or a dot at its end"
    if part.partition(".")[0].lower() in DEVICES:
        return "has a name that Windows keeps for a device"
    return None


def parents(path: str) -> list[str]:
    """List the folders above a path, the nearest first."""
    return [str(folder) for folder in PurePosixPath(path).parents if str(folder) != "."]
