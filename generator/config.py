"""``content/site.toml`` and the flags that outdo it, as one frozen, validated Config."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from generator.errors import ConfigError
from generator.model.site import Site
from generator.settings import address, known_locale, known_timezone, positive

FILE = "site.toml"
LINE = re.compile(r"line (\d+)")


class Build(msgspec.Struct, frozen=True):
    """The ``[build]`` table: folders, relative to the one ``content`` stands in, and the language model."""

    output: str = "site"
    templates: str = "templates"
    cache: str = ".dateline"
    model: str | None = None


class Config(msgspec.Struct, frozen=True):
    """All a build has to know. Folders are absolute; ``templates`` need not exist."""

    site: Site
    content: Path
    output: Path
    templates: Path
    cache: Path
    model: str | None = None
    drafts: bool = False
    strict: bool = False
    clean: bool = False

    @property
    def articles(self) -> Path:
        """The folder the articles are in."""
        return self.content / "articles"

    @property
    def pages(self) -> Path:
        """The folder the editor's own pages are in."""
        return self.content / "pages"


CHECKS: dict[str, Callable[[Any], object]] = {
    "url": address,
    "timezone": known_timezone,
    "locale": known_locale,
    "feed_items": positive,
}


def read_config(content: Path, base_url: str | None = None, **flags: object) -> Config:
    """Read the configuration of a content folder. ``flags`` are fields of Config; None leaves the file's.

    Raises ConfigError naming the key, its line and the nearest valid name.
    """
    content = content.resolve()
    if not content.is_dir():
        raise ConfigError(
            "there is no such folder",
            where=str(content),
            hint="run in the project's folder, or use --content",
        )
    text = _text(content / FILE)
    tables = _tables(text, f"{content.name}/{FILE}")
    site = tables["site"]
    if base_url is not None:
        site["url"] = _flag_address(base_url)
    build: Build = msgspec.convert(tables["build"], Build)
    root = content.parent
    fields: dict[str, Any] = {
        "output": root / build.output,
        "templates": root / build.templates,
        "cache": root / build.cache,
        "model": build.model,
    }
    fields |= {name: value for name, value in flags.items() if value is not None}
    config = Config(site=msgspec.convert(site, Site), content=content, **fields)
    _refuse_overlap(config)
    return config


def _refuse_overlap(config: Config) -> None:
    """Refuse a site that would take the place of what it is made from: the whole folder is exchanged."""
    output = config.output.resolve()
    for kept in (config.content, config.templates, config.cache):
        if kept.resolve().is_relative_to(output) or output.is_relative_to(config.content):
            raise ConfigError(
                f"the site cannot stand here: {kept.name} is in the same folder",
                where=f"--output {config.output}",
                hint="give the site a folder of its own, such as site",
            )


def _text(file: Path) -> str:
    """Read the file; without one every setting has its default."""
    try:
        return file.read_text("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"cannot be read: {error}", where=str(file), hint="save it as plain text in UTF-8"
        ) from error


def _tables(text: str, where: str) -> dict[str, dict[str, Any]]:
    """Parse the text into the site's and the build's settings, each value checked."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = LINE.search(str(error))
        place = f"{where}:{line[1]}" if line else where
        raise ConfigError(
            f"is not valid TOML: {error}", where=place, hint='settings look like: title = "My site"'
        ) from error
    build = found.pop("build", {})
    if not isinstance(build, dict):
        raise ConfigError("build is not a table", where=_line(text, "build", where), hint="write [build]")
    return {
        "site": _checked(found, Site, text, where),
        "build": _checked(build, Build, text, where),
    }


def _checked(values: dict[str, Any], kind: type[msgspec.Struct], text: str, where: str) -> dict[str, Any]:
    """Check every value of a table against the fields of ``kind``; unknown keys are errors."""
    types = get_type_hints(kind)
    return {key: _value(key, value, types, _line(text, key, where)) for key, value in values.items()}


def _value(key: str, value: object, types: dict[str, Any], where: str) -> object:
    if key not in types:
        raise ConfigError(f"unknown setting {key!r}", where=where, hint=_nearest(key, types))
    try:
        converted = msgspec.convert(value, types[key])
        return CHECKS[key](converted) if key in CHECKS else converted
    except (msgspec.ValidationError, ValueError) as error:
        hint = f"{key} must be {getattr(types[key], '__name__', types[key])}"
        raise ConfigError(
            f"{key} = {value!r}: {error}", where=where, hint=hint if key not in CHECKS else HINTS[key]
        ) from error


HINTS = {
    "url": "give the whole address, such as https://example.org/briefs/",
    "timezone": "use an IANA name, such as Europe/Berlin or UTC",
    "locale": "use a language, with or without a country, such as en or en_GB",
    "feed_items": "use a whole number of at least 1",
}


def _nearest(key: str, types: dict[str, Any]) -> str:
    near = difflib.get_close_matches(key, types, 1)
    return f"did you mean {near[0]!r}?" if near else "known settings: " + ", ".join(types)


def _line(text: str, key: str, where: str) -> str:
    """Name the line a setting stands on, where it can be found."""
    pattern = re.compile(rf"\s*\[*\s*[\"']?{re.escape(key)}[\"']?\s*[=\].]")
    for number, line in enumerate(text.splitlines(), 1):
        if pattern.match(line):
            return f"{where}:{number}"
    return where


def _flag_address(url: str) -> str:
    try:
        return address(url)
    except ValueError as error:
        raise ConfigError(str(error), where="--base-url, or SITE_URL", hint=HINTS["url"]) from error
