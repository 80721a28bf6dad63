"""What single settings may hold. Each check returns the value in its one form, or raises ValueError."""

from __future__ import annotations

from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError


def address(url: str) -> str:
    """Check the address of a site: http or https, with a host; the result ends with a slash."""
    parts = urlsplit(url.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"{url!r} is not an http or https address")
    if parts.query or parts.fragment or any(c.isspace() or c in "\"'<>\\" for c in url.strip()):
        raise ValueError(f"{url!r} has more than a host and a path")
    if parts.username is not None or not _is_port(parts.netloc):
        raise ValueError(f"{url!r} has a name, a password or a port that cannot be published")
    return url.strip().rstrip("/") + "/"


def _is_port(netloc: str) -> bool:
    try:
        urlsplit(f"http://{netloc}").port  # noqa: B018 - reading it checks it
    except ValueError:
        return False
    return True


def known_timezone(name: str) -> str:
    """Check the name of a time zone."""
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError) as error:
        raise ValueError(f"there is no time zone {name!r}") from error
    return name


def known_locale(name: str) -> str:
    """Check the name of a locale."""
    try:
        Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError) as error:
        raise ValueError(f"there is no locale {name!r}") from error
    return name.replace("-", "_")


def positive(number: int) -> int:
    """Check a number of things."""
    if number < 1:
        raise ValueError(f"{number} is less than 1")
    return number
