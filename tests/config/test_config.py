"""``site.toml`` and the flags that outdo it; each error names the key, its line and what to write."""

from __future__ import annotations

import pytest

from generator.config import read_config
from generator.errors import ConfigError


@pytest.fixture
def content(tmp_path):
    folder = tmp_path / "content"
    folder.mkdir()
    return folder


def configured(content, text, *arguments, **flags):
    (content / "site.toml").write_text(text, "utf-8")
    return read_config(content, *arguments, **flags)


def test_every_setting_has_a_default(content):
    config = read_config(content)
    assert config.site.title == "Dateline"
    assert config.output == content.parent / "site"
    assert config.cache == content.parent / ".dateline"
    assert config.articles == content / "articles"
    assert not any([config.strict, config.drafts, config.clean])


def test_settings_are_read(content):
    config = configured(
        content,
        'title = "Desk"\nurl = "https://example.org/x"\nfeed_items = 5\nmenu = [["About", "about/"]]\n'
        'timezone = "Asia/Kabul"\nlocale = "en-GB"\n[build]\noutput = "public"\nmodel = "my_model"\n',
    )
    assert config.site.title == "Desk"
    assert config.site.url == "https://example.org/x/"
    assert config.site.locale == "en_GB"
    assert config.site.menu == (("About", "about/"),)
    assert config.output == content.parent / "public"
    assert config.model == "my_model"


def test_a_byte_order_mark_is_no_letter(content):
    (content / "site.toml").write_bytes(b'\xef\xbb\xbftitle = "Desk"\n')
    assert read_config(content).site.title == "Desk"


def test_flags_outdo_the_file(content, tmp_path):
    text = 'url = "https://example.org/"\n[build]\noutput = "public"\n'
    config = configured(
        content, text, "https://other.example/sub", output=tmp_path / "x", strict=True, drafts=None
    )
    assert config.site.url == "https://other.example/sub/"
    assert config.output == tmp_path / "x"
    assert config.strict
    assert not config.drafts


@pytest.mark.parametrize(
    ("text", "where", "what", "hint"),
    [
        ('title = "x"\ntitel = "y"', "content/site.toml:2", "unknown setting 'titel'", "did you mean 'title'?"),
        ("zzz = 1", "content/site.toml:1", "unknown setting 'zzz'", "known settings: title"),
        ("\n\nurl = 'ftp://x'", "content/site.toml:3", "not an http or https address", "the whole address"),
        ("title = 3", "content/site.toml:1", "Expected `str`", "title must be str"),
        ("feed_items = 0", "content/site.toml:1", "less than 1", "at least 1"),
        ("feed_items = '3'", "content/site.toml:1", "Expected `int`", "whole number"),
        ("timezone = 'Mars'", "content/site.toml:1", "no time zone", "IANA name"),
        ("locale = 'xx'", "content/site.toml:1", "no locale", "such as en"),
        ("[build]\nouput = 'x'", "content/site.toml:2", "unknown setting 'ouput'", "did you mean 'output'?"),
        ("build = 1", "content/site.toml:1", "build is not a table", "write [build]"),
        ("x = 1\ntitle = = 2", "content/site.toml:2", "not valid TOML", "title = \"My site\""),
        ("[[menu]]\nx = 1", "content/site.toml:1", "menu", "menu must be"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told(content, text, where, what, hint):
    with pytest.raises(ConfigError) as told:
        configured(content, text)
    assert told.value.where == where
    assert what in told.value.what
    assert hint in told.value.hint


def test_a_file_that_is_no_text(content):
    (content / "site.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config(content)


def test_no_content(tmp_path):
    with pytest.raises(ConfigError, match="no such folder") as told:
        read_config(tmp_path / "nothing")
    assert "--content" in told.value.hint


@pytest.mark.parametrize("output", ["", "content", "content/site", "templates", ".dateline"])
def test_a_site_in_the_place_of_what_it_is_made_from(content, output):
    root = content.parent
    with pytest.raises(ConfigError, match="the site cannot stand here") as told:
        read_config(content, output=root / output)
    assert told.value.where.startswith("--output")
    assert read_config(content, output=root / ".dateline" / "serve").output.name == "serve"


def test_a_wrong_flag_is_named(content):
    with pytest.raises(ConfigError) as told:
        read_config(content, "example.org")
    assert told.value.where == "--base-url, or SITE_URL"
