"""From the catalog to files for machines.

To add one: a function from an Edition to artifacts, and a row in EXPORTERS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.export.data import briefs_lines, each_brief
from generator.export.database import database
from generator.export.edition import Edition
from generator.export.hosting import headers, no_jekyll, redirects, robots
from generator.export.json_feed import json_feed
from generator.export.map_data import geojson
from generator.export.schemas import schemas
from generator.export.sitemaps import sitemap
from generator.export.tables import tables
from generator.export.xml_feeds import xml_feeds
from generator.model.artifact import Artifact
from generator.model.catalog import Catalog

Exporter = Callable[[Edition], Iterator[Artifact]]

EXPORTERS: tuple[Exporter, ...] = (
    xml_feeds,
    json_feed,
    each_brief,
    briefs_lines,
    tables,
    database,
    geojson,
    schemas,
    sitemap,
    robots,
    headers,
    redirects,
    no_jekyll,
)


def exports(catalog: Catalog) -> Iterator[Artifact]:
    """Give every file that EXPORTERS make of a catalog; none is made before it is asked for."""
    edition = Edition(catalog)
    for export in EXPORTERS:
        yield from export(edition)
