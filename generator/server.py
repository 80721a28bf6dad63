"""The server behind ``serve``: files of one folder below one path, and word of a new build."""

from __future__ import annotations

import mimetypes
import re
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

SCRIPT = "-/reload.js"
EVENTS = "-/events"
HEARTBEAT_SECONDS = 15
RELOAD = b"""
const events = new EventSource(new URL("events", document.currentScript.src));
events.onmessage = () => location.reload();
"""
POLICY = re.compile(rb'(http-equiv="Content-Security-Policy"\s+content=")([^"]*)')
TYPES = {
    ".js": "text/javascript",
    ".json": "application/json",
    ".geojson": "application/geo+json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".atom": "application/atom+xml",
    ".rss": "application/rss+xml",
    ".woff2": "font/woff2",
}
IS_TEXT = ("text/", "application/json", "application/xml", "application/rss", "application/atom", "image/svg")


class Visit:
    """What is served: the folder ``site`` below the path ``base``, and how often it was renewed."""

    def __init__(self, site: Path, base: str) -> None:
        self.site = site
        self.base = base
        self.number = 0
        self._changed = threading.Condition()

    def renew(self) -> None:
        """Tell every waiting browser that there is a new site."""
        with self._changed:
            self.number += 1
            self._changed.notify_all()

    def wait(self, seen: int) -> int:
        """Wait for a build newer than ``seen``, or for a while; return the number of the last one."""
        with self._changed:
            self._changed.wait_for(lambda: self.number > seen, timeout=HEARTBEAT_SECONDS)
            return self.number


class Server(ThreadingHTTPServer):
    """A server with a thread per request, for one visit."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], visit: Visit) -> None:
        self.visit = visit
        super().__init__(address, Handler)


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD."""

    server: Server

    def do_GET(self) -> None:
        """Send a file, the script, or the stream of events."""
        path = unquote(urlsplit(self.path).path)
        base = self.server.visit.base
        if not self._is_local():
            self._send(HTTPStatus.FORBIDDEN, b"only for this machine", "text/plain")
        elif path + "/" == base:
            self._redirect(base)
        elif not path.startswith(base):
            self._missing()
        elif path == base + EVENTS:
            self._events()
        elif path == base + SCRIPT:
            self._send(HTTPStatus.OK, RELOAD, TYPES[".js"])
        else:
            self._file(path.removeprefix(base))

    do_HEAD = do_GET  # noqa: N815 - the name http.server looks for

    def _is_local(self) -> bool:
        """Refuse names other than this machine's: a page elsewhere could have its name lead here."""
        return urlsplit("//" + self.headers.get("Host", "")).hostname in {"127.0.0.1", "localhost", "::1"}

    def _file(self, path: str) -> None:
        file = locate(self.server.visit.site, path)
        if file is None:
            self._missing()
        elif file.is_dir():
            self._redirect(self.server.visit.base + path + "/")
        else:
            self._send(HTTPStatus.OK, file.read_bytes(), mime_type(file))

    def _missing(self) -> None:
        page = locate(self.server.visit.site, "404.html")
        body = page.read_bytes() if page else b"<!doctype html><title>Not found</title><body>Not found</body>"
        self._send(HTTPStatus.NOT_FOUND, body, "text/html")

    def _redirect(self, path: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, body: bytes, kind: str) -> None:
        if kind == "text/html":
            body = with_reload(body, self.server.visit.base)
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith(IS_TEXT) else kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _events(self) -> None:
        """Keep the line open and send a message per new build, until the browser leaves."""
        seen = self.server.visit.number  # before the answer: a build right after it must not be missed
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        try:
            while True:
                number = self.server.visit.wait(seen)
                self.wfile.write(b"data: new\n\n" if number > seen else b": still here\n\n")
                self.wfile.flush()
                seen = number
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named by http.server
        """Say nothing: the terminal is for the build."""


def locate(site: Path, path: str) -> Path | None:
    """Find the file of a path below the site, or its folder when a slash is missing; None when neither."""
    try:
        file = (site / path).resolve()
        inside = file.is_relative_to(site.resolve())
        if not inside or any(part.startswith(".") for part in file.relative_to(site.resolve()).parts):
            return None
        index = file / "index.html"
        if index.is_file():
            return index if not path or path.endswith("/") else file
        return file if file.is_file() and not path.endswith("/") else None
    except (OSError, ValueError):
        return None


def mime_type(file: Path) -> str:
    """Name the type of a file as a browser wants to hear it."""
    known = TYPES.get(file.suffix.lower())
    return known or mimetypes.guess_type(file.name)[0] or "application/octet-stream"


def with_reload(page: bytes, base: str) -> bytes:
    """Add the script that reloads, and let the page's content security policy allow it."""
    script = f'<script src="{base}{SCRIPT}"></script>'.encode()
    page = POLICY.sub(lambda found: found[1] + allowed(found[2]), page)
    before, end, after = page.rpartition(b"</body>")
    return before + script + end + after if end else page + script


def allowed(policy: bytes) -> bytes:
    """Let a policy load scripts from, and connect to, the site itself."""
    rules = [rule.split() for rule in policy.replace(b"&#39;", b"'").split(b";") if rule.strip()]
    for name in (b"script-src", b"connect-src"):
        rule = next((rule for rule in rules if rule[0] == name), None)
        if rule is None:
            rules.append([name, b"'self'"])
        elif b"'self'" not in rule:
            rule[1:] = [*(source for source in rule[1:] if source != b"'none'"), b"'self'"]
    return b"; ".join(b" ".join(rule) for rule in rules)
