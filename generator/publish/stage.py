"""The site that is to be: written beside the old one, checked, then put in its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator.errors import PublishError
from generator.model.artifact import Artifact
from generator.model.report import Problem
from generator.publish import manifest, swap
from generator.publish.check import check_site
from generator.publish.lock import locked
from generator.publish.manifest import Written
from generator.publish.paths import fault, parents


class Stage:
    """The files of the new site, by path. Those unchanged stay in the old site until ``commit``.

    ``files`` is the manifest to be, ``written`` the paths of it (a set in order) whose bytes are new.
    """

    def __init__(self, site: Path, base: str, *, afresh: bool = False) -> None:
        self.site = site
        self.files: dict[str, Written] = {}
        self.written: dict[str, None] = {}
        self.problems: list[Problem] = []
        self._base = base
        self._afresh = afresh
        self._old = manifest.read(site).files
        self._folder = swap.beside(site, "stage")
        self._folded: dict[str, str] = {_fold(manifest.NAME): manifest.NAME}
        self._folders: set[str] = set()

    @property
    def removed(self) -> list[str]:
        """The files of the old site that are gone from the new one."""
        return sorted(self._old.keys() - self.files.keys())

    def write(self, artifact: Artifact) -> None:
        """Add a file. What it is made of unchanged, it is not made again; its bytes unchanged, it stays."""
        path = artifact.path
        wrong = fault(path) or self._clash(path)
        if wrong:
            self.problems.append(Problem(path, wrong, "give the page it shows another id, name or title"))
            return
        last = self._old.get(path)
        if last and not self._afresh and last.inputs == artifact.inputs and self._stands(path, last.sha256):
            self.files[path] = last
            return
        body = artifact.make()
        self.files[path] = Written(manifest.digest(body), artifact.inputs)
        if not self._stands(path, self.files[path].sha256):
            with told(self.site):
                _write(self._folder / path, body)
            self.written[path] = None

    def check(self) -> list[Problem]:
        """Return what is wrong with the whole. Raises PublishError when files of others are in the way."""
        if self.files.keys() - self._old.keys():
            self._make_way()
        return [*self.problems, *check_site(self.files, self._read, self.site, self._base)]

    def commit(self) -> bool:
        """Put the site in place; return whether anything had to change."""
        body = manifest.encode(self.files)
        with told(self.site):
            if not self.written and not self.removed and self.site.exists():
                self._renew_manifest(body)
                return False
            self._complete(body)
            swap.put_in_place(self._folder, self.site)
        return True

    def _complete(self, body: bytes) -> None:
        """Fill the staged tree with what stays: files of ours, files of others, the manifest last."""
        for path in self.files:
            if path not in self.written:
                self._carry(path)
        for path in swap.foreign(self.site, frozenset(self._old) | self.files.keys()):
            self._carry(path)
        _write(self._folder / manifest.NAME, body)
        if self.site.exists():
            self._folder.chmod(self.site.stat().st_mode)

    def _clash(self, path: str) -> str | None:
        """Say which earlier file a path gets into the way of."""
        folded = _fold(path)
        other = self._folded.get(folded)
        if other is not None:
            return "is made twice" if other == path else f"differs from {other} by capitals only"
        above = parents(folded)
        blocked = next((self._folded[folder] for folder in above if folder in self._folded), None)
        if blocked or folded in self._folders:
            return f"needs a folder where {blocked} is a file" if blocked else "is a folder of other files"
        self._folded[folded] = path
        self._folders.update(above)
        return None

    def _stands(self, path: str, sha256: str) -> bool:
        """Say whether the old site holds these bytes at this path."""
        try:
            return manifest.digest((self.site / path).read_bytes()) == sha256
        except OSError:
            return False

    def _read(self, path: str) -> bytes:
        return ((self._folder if path in self.written else self.site) / path).read_bytes()

    def _carry(self, path: str) -> None:
        target = self._folder / path
        if path.endswith("/"):
            target.mkdir(parents=True, exist_ok=True)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        swap.carry(self.site / path, target)

    def _renew_manifest(self, body: bytes) -> None:
        """Replace the manifest alone: every file stands, what they are made of may have changed."""
        file = self.site / manifest.NAME
        if not file.exists() or file.read_bytes() != body:
            _write(self._folder / manifest.NAME, body)
            (self._folder / manifest.NAME).replace(file)

    def _make_way(self) -> None:
        """Stop when a file we did not write stands where one of ours has to go."""
        theirs = swap.foreign(self.site, frozenset(self._old))
        folders = {folder for path in self.files for folder in parents(path)}
        for path in theirs:
            same = path in self.files and path not in self.written
            blocks = path in self.files or path in folders or any(p in self.files for p in parents(path))
            if blocks and not same:
                raise PublishError(
                    "this file was not written by a build, and a page has to go there",
                    where=str(self.site / path),
                    hint="move it away, or build into another folder with --output",
                )


@contextmanager
def staging(output: Path, base: str, *, afresh: bool = False) -> Iterator[Stage]:
    """Open the stage of a site, alone: another build waits. What is not committed is thrown away.

    ``base`` is the address of the site's root; ``afresh`` makes every file anew. Raises PublishError.
    """
    site = output.resolve()
    if site.exists() and not site.is_dir():
        raise PublishError(
            "is a file, and the site is a folder",
            where=str(site),
            hint="move it away, or name another folder with --output",
        )
    with ExitStack() as alone:
        with told(site):
            site.parent.mkdir(parents=True, exist_ok=True)
            alone.enter_context(locked(swap.beside(site, "lock")))
        with told(site):
            swap.recover(site)
        try:
            yield Stage(site, base, afresh=afresh)
        finally:
            swap.recover(site)


@contextmanager
def told(site: Path) -> Iterator[None]:
    """Tell what the disk refuses as a PublishError."""
    try:
        yield
    except OSError as error:
        raise PublishError(
            f"the site cannot be put in place: {error.strerror or error}",
            where=str(error.filename or site),
            hint="the folder above the site must be writable and on the site's own file system",
        ) from error


def _write(file: Path, body: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(body)


def _fold(path: str) -> str:
    """Fold a path the way the most forgetful file system does."""
    return unicodedata.normalize("NFD", path).casefold()
