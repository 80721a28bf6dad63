"""Letters arrive as they were written, or there is a problem."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import SourceError
from generator.sources import read_path
from generator.sources.encodings import decode

TEXT = "“Café” in São Tomé: 12 people – naïve or not – were hurt at the Müller works.\n"
LONG = TEXT + "The police said on Monday that they had no idea who had done it, nor why.\n" * 3


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_the_usual_encodings(encoding):
    assert decode(LONG.encode(encoding), "x").text == LONG


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"Ten people died\x85 \x93We ran,\x94 he said.", "Ten people died… “We ran,” he said."),
        (b"The Caf\xe9 de la Paix was hit.", "The Café de la Paix was hit."),
        (b"one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("<meta charset='windows-1251'>Взрыв в городе".encode("cp1251"), "<meta charset='windows-1251'>Взрыв в городе"),
        (b'<meta charset="iso-8859-1">\x93Yes\x94', '<meta charset="iso-8859-1">“Yes”'),
        ("Взрыв прогремел в центре города, погибли три человека, сообщила полиция.".encode("cp1251"),
         "Взрыв прогремел в центре города, погибли три человека, сообщила полиция."),
        (bytes("爆発で三人が死亡した。", "utf-8"), "爆発で三人が死亡した。"),
    ],
)  # fmt: skip
def test_what_the_bytes_give_away(data, text):
    assert decode(data, "x").text == text


@pytest.mark.parametrize(
    "data", [b"", b"  \n", b"%PDF-1.7 stream", b"PK\x03\x04 x", b"a\0b\0\1\2\3", b"\xff\xfe\0"]
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(SourceError):
        decode(data, "x")


NAMES = {
    "cp1254": "The minister, Süleyman Doğan, went to Şırnak.", "iso8859-9": "Doğan visited Diyarbakır.",
    "cp1250": "Lech Wałga went to Łódź.", "iso8859-2": "The mayor of Łódź said so.", "cp1257": "Šiauliai and Ąžuolas were hit.",
    "mac_roman": "The café’s owner said “no”.", "cp1253": "Ο υπουργός said so.", "cp1256": "قال الوزير said so.",
    "cp1251": "The Взрыв was loud.", "gb18030": "The 喀布尔火箭 fell.",
}  # fmt: skip


@pytest.mark.parametrize("encoding", NAMES)
def test_a_few_letters_that_could_be_of_several_encodings_are_a_problem(encoding):
    """A name read in a neighbour's code page would be garbled without a word."""
    with pytest.raises(SourceError, match="cannot be told") as caught:
        decode((LONG.encode("ascii", "ignore").decode() + NAMES[encoding]).encode(encoding), "x")
    assert "UTF-8" in caught.value.hint


@pytest.mark.parametrize(
    ("data", "guessed"),
    [(LONG.encode(), None), (LONG.encode("utf-16"), None), (LONG.encode("cp1252"), "Windows-1252"),
     (b'<meta charset="iso-8859-9">' + "Doğan".encode("iso8859-9"), None), (b"caf\xe9", "Windows-1252")],
)  # fmt: skip
def test_a_guess_is_told(data, guessed):
    assert decode(data, "x").guessed == guessed


def test_an_article_knows_that_its_encoding_was_guessed(tmp_path):
    (tmp_path / "a.md").write_bytes("# Bomb in a café\n\nThe café was hit on Monday.".encode("cp1252"))
    (tmp_path / "b.jsonl").write_bytes(
        '{"id": "1", "text": "The café was hit."}\n'.encode("cp1252") + '{"id": "2", "text": "café"}'.encode()
    )
    read_as = [article.encoding for name in ("a.md", "b.jsonl") for article in read_path(tmp_path / name)]
    assert read_as == ["Windows-1252", "Windows-1252", None]


def test_damaged_utf8_is_never_read_as_something_else():
    with pytest.raises(SourceError, match="0xe9 that is not UTF-8") as caught:
        decode("Grüße aus Köln — schön\n".encode() + b"caf\xe9 ", "page.txt")
    assert caught.value.where == "page.txt:2"


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_a_problem(data):
    try:
        found = decode(data, "x").text
    except SourceError as error:
        found = f"{error.where} {error.hint}"
    assert found.strip()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_utf8_comes_back_whole(text):
    assert decode(b"\xef\xbb\xbf" + text.encode(), "x").text == text
