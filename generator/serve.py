"""Watches, builds, serves the last good site, reloads the browser. On this machine only.

The site is built into the cache folder with the address it has here, so what is in ``site/`` (with its
public address) stays as it was. The script that reloads is added to pages as they are sent.
"""

from __future__ import annotations

import threading
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import watchfiles

from generator.backends import Backend
from generator.config import Config, read_config
from generator.errors import DatelineError
from generator.flow import build
from generator.server import Server, Visit
from generator.terminal import Screen

HOST = "127.0.0.1"
IGNORED = watchfiles.DefaultFilter()


def serve(config: Config, port: int, screen: Screen, backend: Backend) -> None:
    """Serve until Ctrl-C. A build that fails says why, and the last good site stays."""
    site = config.cache / "serve"
    visit = Visit(site, urlsplit(config.site.url).path)
    server = Server((HOST, port), visit)
    address = f"http://{HOST}:{server.server_port}{visit.base}"
    local = msgspec.structs.replace(
        config, output=site, site=msgspec.structs.replace(config.site, url=address)
    )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        _rebuild(local, visit, screen, backend)
        screen.console.print(f"Serving at {address} (Ctrl-C stops)")
        for changes in watchfiles.watch(*_watched(config), watch_filter=IGNORED, raise_interrupt=False):
            screen.console.print(f"{len(changes)} changed, building again")
            _rebuild(_reread(local, screen), visit, screen, backend)
    finally:
        server.shutdown()
        server.server_close()


def _watched(config: Config) -> list[Path]:
    return [folder for folder in (config.content, config.templates) if folder.is_dir()]


def _reread(config: Config, screen: Screen) -> Config:
    """Read site.toml again; while it is wrong the last good settings stay."""
    try:
        fresh = read_config(config.content, config.site.url)
    except DatelineError as error:
        screen.problem(error.where, error.what, error.hint)
        return config
    return msgspec.structs.replace(config, site=fresh.site, model=fresh.model)


def _rebuild(config: Config, visit: Visit, screen: Screen, backend: Backend) -> None:
    """Build once, and tell the browsers when there is something new."""
    try:
        with screen:
            report = build(config, backend, progress=screen.progress)
    except DatelineError as error:
        screen.problem(error.where, error.what, error.hint)
        return
    screen.show(report)
    if report.written or report.removed:
        visit.renew()
