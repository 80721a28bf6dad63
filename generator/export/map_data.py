"""Incidents on a map, as GeoJSON (RFC 7946)."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from generator.export.addresses import absolute
from generator.export.edition import Edition
from generator.export.facts import main_incident
from generator.model.artifact import Artifact
from generator.model.catalog import CatalogEntry
from generator.model.site import Site

PATH = "data/incidents.geojson"


def geojson(edition: Edition) -> Iterator[Artifact]:
    """Give a point for the main incident of every brief whose place is known."""
    yield edition.artifact(PATH, lambda: _write(edition), edition.catalog.entries)


def _write(edition: Edition) -> bytes:
    site = edition.catalog.site
    found = [_feature(edition, entry, site) for entry in edition.catalog.entries]
    features = {"type": "FeatureCollection", "features": [feature for feature in found if feature]}
    return msgspec.json.encode(features) + b"\n"


def _feature(edition: Edition, entry: CatalogEntry, site: Site) -> dict[str, object] | None:
    item, main = edition.item(entry), main_incident(entry.brief)
    if main is None or item.point is None:
        return None
    lat, lon = item.point
    return {
        "type": "Feature",
        "id": entry.brief.id,
        "geometry": {"type": "Point", "coordinates": [lon, lat]},
        "properties": {
            "title": entry.brief.title,
            "url": absolute(site, entry.url),
            "place": item.place,
            "what": main.what,
            "category": main.category,
            "date": main.date,
            "killed": main.killed,
            "injured": main.injured,
        },
    }
