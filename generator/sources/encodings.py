"""From bytes to characters: never a crash, and never garbled letters without a word."""

from __future__ import annotations

import codecs
import re

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
WESTERN = frozenset("‘’“”–—…•€£©®°·«»§½¼¾²³™´¨¡¿\xa0") | frozenset(map(chr, range(0xC0, 0x100)))
DECLARED = re.compile(rb"charset\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9_:.-]{2,30})")
UTF8_HINT = "save the file as UTF-8"


def decode(data: bytes, where: str) -> str:
    """Decode UTF-8, UTF-16, UTF-32, a declared charset, or the one the bytes give away.

    Line ends become line feeds. Raises SourceError for what is empty, not text, or damaged.
    """
    if not data.strip():
        raise SourceError("is empty", where=where, hint="write the report, or delete the file")
    text = _marked(data, where) or _unmarked(data, where)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _marked(data: bytes, where: str) -> str | None:
    for mark, name in MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError as error:
                raise _damaged(data, error, where) from error
    return None


def _unmarked(data: bytes, where: str) -> str:
    wide = _wide(data)
    if wide:
        return data.decode(wide)
    _refuse_binary(data, where)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _mostly_utf8(data):
            raise _damaged(data, error, where) from error
    return _declared(data) or _western(data) or _guessed(data, where)


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


def _western(data: bytes) -> str | None:
    """Decode cp1252 where few letters are beyond ASCII and all of those are Western."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    beyond = [char for char in text if char > "\x7f"]
    rare = len(beyond) * 6 < sum(map(str.isalpha, text))
    return text if rare and WESTERN.issuperset(beyond) else None


def _guessed(data: bytes, where: str) -> str:
    best = from_bytes(data[:SAMPLE]).best()
    if best is not None:
        try:
            return data.decode(best.encoding)
        except UnicodeDecodeError:
            pass
    raise SourceError("is in an encoding that cannot be told", where=where, hint=UTF8_HINT)
