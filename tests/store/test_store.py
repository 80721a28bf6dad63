"""What the store keeps, what it forgets, and what it survives."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sqlite3
import sys
from itertools import count

import pytest
from harbour import rich_entry

from generator.errors import StoreError
from generator.model.article import SourceRef
from generator.store import fingerprint, opened
from generator.store.store import FILE, REMEMBERED_BUILDS

REFS = tuple(SourceRef(f"{n}.md", f"digest {n}") for n in range(3))
ENTRY = rich_entry()


def kept(folder, refs=REFS, code="code"):
    with opened(folder, code) as store:
        return store.load(refs), store.notices


def keep_all(folder, refs=REFS, code="code"):
    with opened(folder, code) as store:
        for ref in refs:
            store.keep(ref, ENTRY)
        store.prune(refs)


def test_what_is_kept_comes_back_whole(tmp_path):
    keep_all(tmp_path)
    entries, notices = kept(tmp_path)
    assert entries == dict.fromkeys(REFS, ENTRY)
    assert not notices


@pytest.mark.parametrize(
    "other",
    [
        SourceRef("other.md", "digest 0"),
        SourceRef("0.md", "another digest"),
        SourceRef("0.md", "digest 0", 1),
    ],
)
def test_another_path_digest_or_record_is_another_source(tmp_path, other):
    keep_all(tmp_path)
    assert not kept(tmp_path, [other])[0]


def test_another_code_reads_anew(tmp_path):
    keep_all(tmp_path)
    assert not kept(tmp_path, code="other code")[0]
    assert len(kept(tmp_path)[0]) == 3


def test_nothing_is_left_after_clear(tmp_path):
    keep_all(tmp_path)
    with opened(tmp_path, "code") as store:
        store.clear()
        assert not store.load(REFS)


def test_what_many_builds_did_not_use_is_forgotten(tmp_path):
    keep_all(tmp_path)
    with opened(tmp_path, "code") as store:
        for _ in range(REMEMBERED_BUILDS - 1):
            assert store.prune(REFS[:1]) == 0
        assert len(store.load(REFS)) == 3
        assert store.prune(REFS[:1]) == 2
        assert set(store.load(REFS)) == {REFS[0]}


@pytest.mark.parametrize("damage", [b"", b"not a database at all" * 300, None])
def test_a_damaged_file_is_begun_anew(tmp_path, damage):
    keep_all(tmp_path)
    for name in (f"{FILE}-wal", f"{FILE}-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    file = tmp_path / FILE
    file.write_bytes(file.read_bytes()[:100] + b"\xff" * 4000 if damage is None else damage)
    entries, notices = kept(tmp_path)
    assert not entries
    assert damage == b"" or "was damaged" in notices[0]
    keep_all(tmp_path)
    assert len(kept(tmp_path)[0]) == 3


def test_a_store_of_another_version_is_begun_anew(tmp_path):
    keep_all(tmp_path)
    database = sqlite3.connect(tmp_path / FILE)
    database.execute("PRAGMA user_version = 99")
    database.close()
    entries, notices = kept(tmp_path)
    assert not entries
    assert notices


@pytest.mark.parametrize("change", ["body = x'00'", "crc = crc + 1", "body = 'text'"])
def test_a_damaged_row_is_read_anew_alone(tmp_path, change):
    keep_all(tmp_path)
    database = sqlite3.connect(tmp_path / FILE)
    database.execute(f"UPDATE entries SET {change} WHERE rowid = 1")  # noqa: S608 - our own words
    database.commit()
    database.close()
    entries, notices = kept(tmp_path)
    assert len(entries) == 2
    assert "reading the article again" in notices[0]


def test_a_folder_that_cannot_be_used_is_told(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="cannot be used") as told, opened(tmp_path / "file", "code"):
        pass
    assert "--cache" in told.value.hint


def kill_while_keeping(folder, moment):
    """Keep entries in a child that kills itself at its ``moment``-th step into SQLite; return whether it died."""
    child = os.fork()
    if child == 0:
        seen = count(1)

        def watch(frame, event, function):
            if event == "c_call" and next(seen) == moment:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.setprofile(watch)
        keep_all(folder)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_a_kill_at_any_moment_loses_nothing_committed(tmp_path):
    keep_all(tmp_path / "before", REFS[:1])
    for moment in count(1, 3):
        folder = tmp_path / str(moment)
        shutil.copytree(tmp_path / "before", folder)
        died = kill_while_keeping(folder, moment)
        entries, notices = kept(folder)
        assert entries[REFS[0]] == ENTRY
        assert set(entries.values()) == {ENTRY}
        assert not notices
        if not died:
            break
    assert moment > 20


def keep_many(folder, name):
    for n in range(40):
        with opened(folder, "code") as store:
            store.keep(SourceRef(f"{name}-{n}.md", "digest"), ENTRY)


def test_two_builders_keep_at_once(tmp_path):
    context = multiprocessing.get_context("fork")
    builders = [context.Process(target=keep_many, args=(tmp_path, name)) for name in "ab"]
    for builder in builders:
        builder.start()
    for builder in builders:
        builder.join()
        assert builder.exitcode == 0
    refs = [SourceRef(f"{name}-{n}.md", "digest") for name in "ab" for n in range(40)]
    assert len(kept(tmp_path, refs)[0]) == 80


@pytest.fixture
def package(tmp_path):
    for name in ("sources", "extract/data", "model", "render"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "extract" / "rule.py").write_text("x = 1")
    (tmp_path / "extract" / "data" / "words.toml").write_text("a = 1")
    (tmp_path / "render" / "page.py").write_text("x = 1")
    return tmp_path


def printed(package, model=None):
    fingerprint.cache_clear()
    return fingerprint(model, package)


@pytest.mark.parametrize(
    "name", ["extract/rule.py", "extract/data/words.toml", "sources/new.py", "model/x.py"]
)
def test_the_fingerprint_follows_code_and_data(package, name):
    before = printed(package)
    (package / name).write_text("x = 2")
    assert printed(package) != before


def test_the_fingerprint_does_not_follow_pages_and_compiled_files(package):
    before = printed(package)
    (package / "render" / "page.py").write_text("x = 2")
    (package / "extract" / "rule.pyc").write_bytes(b"x")
    assert printed(package) == before


def test_the_fingerprint_follows_the_model(package):
    assert printed(package) != printed(package, "another_model")
