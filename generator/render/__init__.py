"""From the catalog to pages."""

from generator.render.assets import assets
from generator.render.pages import PAGES, pages

__all__ = ["PAGES", "assets", "pages"]
