"""Links that work at any address, under any path and from a disk, and links out that are safe to follow."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

PAGE = "index.html"
SAFE = "/-._~"
SAFE_IN_ADDRESS = "/?:@!$&'()*+,;=-._~%[]"
ENDS = 4


def href(url: str) -> str:
    """Link to a place of the site: its url with the page's file named, percent-encoded.

    A page writes the way to the site's root (see ``root``) before it.
    """
    return quote(url + PAGE if not url or url.endswith("/") else url, safe=SAFE)


def root(path: str) -> str:
    """Return the way from a page's file to the site's root: ``../../`` for ``briefs/x/index.html``."""
    return "../" * path.count("/")


def absolute(base: str, url: str) -> str:
    """Return the whole address of a url of the site, percent-encoded."""
    return base + quote(url, safe=SAFE)


def external(url: str | None) -> str | None:
    """Return an http or https address fit for a link, None for anything else."""
    if not url:
        return None
    cleaned = url.strip()
    try:
        parts = urlsplit(cleaned)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or parts.username is not None:
        return None
    address, mark, fragment = cleaned.partition("#")
    return quote(address, safe=SAFE_IN_ADDRESS) + mark + quote(fragment, safe=SAFE_IN_ADDRESS)


def at_words(url: str | None, words: str) -> str | None:
    """Link to words on a page of others, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/).

    Long ones are named by their first and last words.
    """
    parts = words.split()
    if url is None or not parts:
        return url
    ends = [words] if len(parts) <= 2 * ENDS else [" ".join(parts[:ENDS]), " ".join(parts[-ENDS:])]
    fragment = ",".join(quote(end, safe="").replace("-", "%2D") for end in ends)
    return f"{url.partition('#')[0]}#:~:text={fragment}"
