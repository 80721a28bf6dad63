"""Pages rendered from briefs written by hand."""

from __future__ import annotations

import pytest
from briefs import sample_entries

from generator.catalog import assemble
from generator.model.catalog import EditorPage
from generator.model.site import Site
from generator.render import pages

ABOUT = EditorPage("about", "About", "So *it* is.", "pages/about.md", "about/index.html", "about/")


def site_of(entries, templates=(), site=None):
    """Render every page of some entries; return the texts by path, without the pictures."""
    catalog = assemble(entries, site or Site(locale="en_GB", timezone="Europe/Berlin"), (ABOUT,))
    made = (page for page in pages(catalog, templates) if not page.path.endswith(".png"))
    return {page.path: page.make().decode("utf-8") for page in made}


@pytest.fixture(scope="session")
def site():
    return site_of(sample_entries())


@pytest.fixture
def render_site():
    return site_of
