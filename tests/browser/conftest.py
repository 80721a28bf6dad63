"""The sample site in a headless Chromium."""

from __future__ import annotations

import os
import shutil
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from briefs import sample_entries

from generator.catalog import assemble
from generator.export import exports
from generator.model.site import Site
from generator.publish import staging
from generator.render import assets, pages
from generator.schema import schema_artifact

sync_api = pytest.importorskip("playwright.sync_api")
NAMES = (
    os.environ.get("CHROMIUM") or "",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
CHROMIUM = next((path for name in NAMES if name and (path := shutil.which(name))), None)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """The built site, below a folder: it must work under a path."""
    root = tmp_path_factory.mktemp("served")
    catalog = assemble(sample_entries(), Site(url="http://127.0.0.1/deep/site/", locale="en_GB"))
    with staging(root / "deep" / "site", catalog.site.url) as stage:
        for artifact in [*pages(catalog, ()), *assets(()), *exports(catalog), schema_artifact()]:
            stage.write(artifact)
        assert stage.check() == []
        stage.commit()
    return root


@pytest.fixture(scope="session")
def base(folder):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/deep/site/"
    server.shutdown()


@pytest.fixture(scope="session")
def chromium():
    if CHROMIUM is None:
        told = "no Chromium: install one (Debian: apt install chromium) or name it with CHROMIUM=/path/to/it"
        pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, base):
    """Open a page of the site; ``options`` are those of a browser context. Faults are gathered in ``page.faults``."""
    contexts = []

    def open_page(path="", **options):
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.faults = []
        page.on("console", lambda m: page.faults.append(m.text) if m.type == "error" else None)
        page.on("pageerror", lambda e: page.faults.append(str(e)))
        page.on("requestfailed", lambda r: page.faults.append(r.url))
        page.on("request", lambda r: None if r.url.startswith(base) else page.faults.append(r.url))
        page.goto(path if "://" in path else base + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
