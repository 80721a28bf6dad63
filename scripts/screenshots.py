"""Pictures of the real site, for the README: ``make screenshots``.

Builds nothing itself: it opens the pages of ``site/`` from disk in Chromium, at a phone's and a desk's width.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
KABUL = "briefs/2020-11-21-rockets-strike*/index.html"


@dataclass(frozen=True)
class Shot:
    """A picture: the page (a pattern below the site, and its query), the window, and the colour scheme."""

    name: str
    page: str
    width: int
    height: int
    dark: bool = False


DESK, PHONE = (1280, 900), (390, 844)
PAGES = (
    ("home", "index.html"),
    ("brief", KABUL),
    ("actor", "actors/islamic-state/index.html"),
    ("search", "search/index.html?q=kabul"),
)
SHOTS = (
    *(Shot(name, page, *DESK) for name, page in PAGES),
    *(Shot(f"{name}-phone", page, *PHONE) for name, page in PAGES),
    Shot("brief-dark", KABUL, *DESK, dark=True),
)


def browser_path() -> str:
    """Find Chromium: $CHROMIUM, else one of BROWSERS on the path."""
    names = (os.environ.get("CHROMIUM") or "", *BROWSERS)
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    if found is None:
        sys.exit("no Chromium found: install one, or name it with CHROMIUM=/path/to/it")
    return found


def take(browser: Browser, site: Path, shot: Shot, out: Path) -> None:
    """Write one picture as ``NAME.png``."""
    pattern, _, query = shot.page.partition("?")
    pages = sorted(site.glob(pattern))
    if not pages:
        sys.exit(f"{shot.name}: no page {shot.page} in {site}; build the site first")
    size = {"width": shot.width, "height": shot.height}
    page = browser.new_page(viewport=size, color_scheme="dark" if shot.dark else "light")  # type: ignore[arg-type]
    page.goto(f"{pages[0].as_uri()}?{query}")
    page.screenshot(path=out / f"{shot.name}.png")
    page.close()


def main() -> None:
    """Take every picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / "site")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    flags = parser.parse_args()
    flags.out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path(), args=["--no-sandbox", "--disable-gpu"]
        )
        for shot in SHOTS:
            take(browser, flags.site.resolve(), shot, flags.out)
        browser.close()


if __name__ == "__main__":
    main()
