"""What single settings may hold."""

from __future__ import annotations

import pytest

from generator.settings import address, known_locale, known_timezone, positive


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://example.org", "https://example.org/"),
        ("https://example.org/briefs/", "https://example.org/briefs/"),
        (" http://localhost:8000/a/b ", "http://localhost:8000/a/b/"),
        ("https://[::1]:80", "https://[::1]:80/"),
    ],
)
def test_addresses(given, kept):
    assert address(given) == kept


@pytest.mark.parametrize(
    "given",
    [
        "", "example.org", "ftp://example.org", "javascript:alert(1)", "https://", "https:///x", "//example.org",
        "https://example.org/?q=1", "https://example.org/#top", "https://example.org/a b", "https://u:p@example.org",
        "https://example.org:port", "https://example.org/\"x", "https://example.org:99999",
    ],
)  # fmt: skip
def test_no_addresses(given):
    with pytest.raises(ValueError, match=r"."):
        address(given)


@pytest.mark.parametrize(("given", "kept"), [("en", "en"), ("en-GB", "en_GB"), ("de_AT", "de_AT")])
def test_locales(given, kept):
    assert known_locale(given) == kept


@pytest.mark.parametrize("given", ["", "xx_YY", "english", "../en"])
def test_no_locales(given):
    with pytest.raises(ValueError, match="no locale"):
        known_locale(given)


@pytest.mark.parametrize("given", ["", "Nowhere/City", "../../etc/passwd", "/etc/localtime"])
def test_no_time_zones(given):
    with pytest.raises(ValueError, match="no time zone"):
        known_timezone(given)


def test_time_zones():
    assert known_timezone("Asia/Kabul") == "Asia/Kabul"


@pytest.mark.parametrize("number", [0, -1])
def test_numbers_of_things_are_positive(number):
    with pytest.raises(ValueError, match="less than 1"):
        positive(number)
