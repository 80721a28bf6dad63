"""A finished tree takes the place of the old site, and what a killed build left is cleared away.

``.NAME.stage``  a tree being built: never finished, thrown away when found
``.NAME.swap``   a finished tree about to go in, or the old one just taken out
``.NAME.old``    the old site, between two renames, where folders cannot be exchanged
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from generator.publish import manifest
from generator.publish.exchange import exchange


def beside(site: Path, kind: str) -> Path:
    """Name a folder of ours beside the site."""
    return site.with_name(f".{site.name}.{kind}")


def recover(site: Path) -> None:
    """Bring the site back when a build was killed between two renames, and clear away the leftovers."""
    old, swap, stage = (beside(site, kind) for kind in ("old", "swap", "stage"))
    if old.exists() and not site.exists():
        old.rename(site)
    if stage.exists():
        shutil.rmtree(stage)
    for tree in (swap, old):
        if tree.exists():
            discard(tree, site)


def put_in_place(stage: Path, site: Path) -> None:
    """Let the staged tree be the site, and throw the old tree away."""
    swap, old = beside(site, "swap"), beside(site, "old")
    stage.rename(swap)
    if not site.exists():
        swap.rename(site)
        return
    if not exchange(swap, site):
        site.rename(old)
        swap.rename(site)
    for tree in (swap, old):
        if tree.exists():
            discard(tree, site)


def discard(tree: Path, site: Path) -> None:
    """Remove a tree. A file in it that is not ours and not in the site either is moved there first.

    Such a file came into the old site after the new one was staged. The tree takes the name of a throw-away
    one before anything in it is removed: half a tree would not say any more what was ours.
    """
    ours = manifest.read(tree).files
    for file in _files(tree):
        path = file.relative_to(tree).as_posix()
        home = site / path
        if path in ours or path == manifest.NAME or os.path.lexists(home) or not site.exists():
            continue
        home.parent.mkdir(parents=True, exist_ok=True)
        file.rename(home)
    waste = beside(site, "stage")
    tree.rename(waste)
    shutil.rmtree(waste)


def carry(source: Path, target: Path) -> None:
    """Let ``target`` be the same file as ``source``; a copy with its times where links are not possible."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def foreign(site: Path, ours: frozenset[str]) -> list[str]:
    """List the files (and empty folders, ending in a slash) of the site that no build of ours wrote."""
    found = []
    for file in _files(site, empty_folders=True):
        path = file.relative_to(site).as_posix()
        if path not in ours and path != manifest.NAME:
            found.append(path + "/" if file.is_dir() and not file.is_symlink() else path)
    return found


def _files(root: Path, *, empty_folders: bool = False) -> list[Path]:
    """List the files and links below a folder, not following links, in the order of their paths."""
    found: list[Path] = []
    for folder, folders, names in os.walk(root):
        here = Path(folder)
        linked = [name for name in folders if (here / name).is_symlink()]
        found += [here / name for name in (*names, *linked)]
        if empty_folders and not names and not folders and here != root:
            found.append(here)
    return sorted(found)
