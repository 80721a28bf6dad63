"""Stand-in."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import frontmatter
import msgspec

from generator.errors import SourceError
from generator.model.article import Article, Editorial, SourceRef


def discover(folder: Path) -> tuple[SourceRef, ...]:
    """Stand-in."""
    return tuple(
        SourceRef(f.relative_to(folder).as_posix(), hashlib.sha256(f.read_bytes()).hexdigest())
        for f in sorted(folder.rglob("*"))
        if f.suffix in {".md", ".txt"}
    )


def read(folder: Path, ref: SourceRef) -> Article:
    """Stand-in."""
    body = (folder / ref.path).read_bytes()
    if not body.strip():
        raise SourceError("is empty", where=ref.path, hint="write the report, or delete the file")
    post = frontmatter.loads(body.decode())
    return Article(
        post.content,
        ref.path,
        "md",
        hashlib.sha256(body).hexdigest(),
        id=_text(post, "id"),
        title=_text(post, "title"),
        published=_text(post, "published"),
        editorial=Editorial(status=_text(post, "status") or "published"),
    )


def _text(post: frontmatter.Post, key: str) -> str | None:
    value = post.get(key)
    return value if value is None else value.isoformat() if hasattr(value, "isoformat") else str(value)


def from_record(record: Mapping[str, object], where: str) -> Article:
    """Stand-in."""
    try:
        return msgspec.convert({"path": where, "format": "jsonl", "sha256": "0", **record}, Article)
    except msgspec.ValidationError as error:
        raise SourceError(str(error), where=where, hint="") from error


def read_path(path: Path) -> Iterator[Article | SourceError]:
    """Stand-in."""
    ref = SourceRef(path.name, "")
    try:
        yield read(path.parent, ref)
    except SourceError as error:
        yield error
