"""From many briefs to one catalog: order, lists and addresses."""

from generator.catalog.assemble import assemble
from generator.catalog.pages import read_pages

__all__ = ["assemble", "read_pages"]
