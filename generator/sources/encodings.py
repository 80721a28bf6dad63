"""From bytes to characters: never a crash, and never garbled letters without a word."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from charset_normalizer import from_bytes

from generator.errors import SourceError

MARKS = (  # UTF-32 before UTF-16: the mark of one begins with that of the other
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"PK\x03\x04": "zip or Office",
    b"GIF8": "GIF",
    b"\x1f\x8b": "gzip",
    b"\x7fELF": "program",
    b"\xd0\xcf\x11\xe0": "Office",
}
SAMPLE = 65_536
CONTROL = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")
WESTERN = frozenset("‘’‚“”„–—…•€£©®™°·«»§½¼¾²³´¨¡¿º\xa0ŠšŽžŒœŸÿ") | frozenset(
    map(chr, {*range(0xC0, 0xFF)} - {0xD0, 0xD7, 0xDD, 0xDE, 0xF0, 0xF7, 0xFD, 0xFE})
)
GARBLED = re.compile(  # what another code page becomes when it is read as Windows-1252
    r"[a-z][À-ÞŠŽŒŸ]|[À-ÿŠšŽžŒœŸ]{3}|[£¼½¾²³][^\W\d_]|[^\W\d_][£¼½¾´¨¡¿]|[^\W\d_]º[^\W\d_]"
)
DECLARED = re.compile(rb"charset\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9_:.-]{2,30})")
_LATIN = re.compile(rb"[A-Za-z]")
UTF8_HINT = "save the file as UTF-8"


class Decoded(NamedTuple):
    """The characters of some bytes, and the encoding where it had to be guessed."""

    text: str
    guessed: str | None = None


def decode(data: bytes, where: str) -> Decoded:
    """Decode UTF-8, UTF-16, UTF-32, a declared charset, or the one the bytes give away.

    Line ends become line feeds. Raises SourceError for what is empty, not text, damaged, or could be in one
    of several encodings.
    """
    if not data.strip():
        raise SourceError("is empty", where=where, hint="write the report, or delete the file")
    text = _marked(data, where) or _unmarked(data, where)
    found = Decoded(text) if text else _guessed(data, where)
    return found._replace(text=found.text.replace("\r\n", "\n").replace("\r", "\n"))


def _marked(data: bytes, where: str) -> str | None:
    for mark, name in MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError as error:
                raise _damaged(data, error, where) from error
    return None


def _unmarked(data: bytes, where: str) -> str | None:
    wide = _wide(data)
    if wide:
        return data.decode(wide)
    _refuse_binary(data, where)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _mostly_utf8(data):
            raise _damaged(data, error, where) from error
    return _declared(data)


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by the zero bytes of its spaces and Latin letters."""
    if len(data) % 2:
        return None
    even, odd = data[0:SAMPLE:2].count(0), data[1:SAMPLE:2].count(0)
    half = min(len(data), SAMPLE) // 2
    name = "utf-16-le" if odd > half // 2 > even * 8 else "utf-16-be" if even > half // 2 > odd * 8 else None
    try:
        return name if name and data.decode(name) else None
    except UnicodeDecodeError:
        return None


def _refuse_binary(data: bytes, where: str) -> None:
    kind = next((kind for start, kind in SIGNATURES.items() if data.startswith(start)), None)
    sample = data[:SAMPLE]
    odd = sum(byte in CONTROL for byte in sample)
    if kind or b"\0" in sample or odd * 50 > len(sample):
        raise SourceError(
            f"is a {kind} file, not text" if kind else "is not text",
            where=where,
            hint="put the report's text, HTML or Markdown there, and pictures elsewhere",
        )


def _mostly_utf8(data: bytes) -> bool:
    """Say whether most letters beyond ASCII are sound UTF-8, so that the file is UTF-8 with some damage."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    sound = sum(char > "\x7f" for char in text[: SAMPLE * 4]) - bad
    return sound > bad


def _damaged(data: bytes, error: UnicodeDecodeError, where: str) -> SourceError:
    line = data.count(b"\n", 0, error.start) + 1
    return SourceError(
        f"has a byte 0x{data[error.start]:02x} that is not {error.encoding.upper()}",
        where=f"{where}:{line}",
        hint=UTF8_HINT,
    )


def _declared(data: bytes) -> str | None:
    """Decode with the charset that a page names in its first kilobytes, if that goes without loss."""
    found = DECLARED.search(data[:4096])
    if not found:
        return None
    name = found[1].decode("ascii").lower()
    name = "cp1252" if name in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"} else name
    try:
        return data.decode(name)
    except (LookupError, UnicodeDecodeError):
        return None


def _guessed(data: bytes, where: str) -> Decoded:
    """Guess from the letters: Windows-1252 where they are Western, another where most are of its script."""
    western = _western(data)
    if western:
        return Decoded(western, "Windows-1252")
    if sum(byte > 0x7F for byte in data) > len(_LATIN.findall(data)):
        best = from_bytes(data[:SAMPLE]).best()
        try:
            if best is not None:
                return Decoded(data.decode(best.encoding), best.encoding)
        except UnicodeDecodeError:
            pass
    raise SourceError("is in an encoding that cannot be told", where=where, hint=UTF8_HINT)


def _western(data: bytes) -> str | None:
    """Decode Windows-1252 where all letters beyond ASCII are Western and stand as they do in words."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    sound = WESTERN.issuperset(char for char in text if char > "\x7f")
    return text if sound and not GARBLED.search(text) else None
