"""The JSON Schema of every table's rows and of the GeoJSON (draft 2020-12)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from generator.export.addresses import absolute
from generator.export.edition import Edition
from generator.model.artifact import Artifact
from generator.model.brief import Toll, When
from generator.model.site import Site
from generator.model.tables import TABLES, Column, Table

DRAFT = "https://json-schema.org/draft/2020-12/schema"
TYPES = {"text": "string", "integer": "integer", "number": "number", "yes_no": "string"}
Node = dict[str, object]


def schemas(edition: Edition) -> Iterator[Artifact]:
    """Give ``schema/TABLE.json`` for every table, and ``schema/geojson.json``."""
    site = edition.catalog.site
    for table in TABLES:
        path = f"schema/{table.name}.json"
        yield edition.artifact(path, partial(_of_table, table, site, path), (), table)
    path = "schema/geojson.json"
    yield edition.artifact(path, partial(_of_geojson, site, path), ())


def _of_table(table: Table, site: Site, path: str) -> bytes:
    return _written(
        {
            "$schema": DRAFT,
            "$id": absolute(site, path),
            "title": f"A row of {table.name}",
            "description": table.row,
            "type": "object",
            "properties": {column.name: _of_column(column) for column in table.columns},
            "required": [column.name for column in table.columns],
            "additionalProperties": False,
        }
    )


def _of_column(column: Column) -> Node:
    kind = TYPES[column.kind]
    found: Node = {"type": kind if column.always else [kind, "null"], "description": column.about}
    if column.kind == "yes_no":
        found["enum"] = ["yes", "no"]
    return {**found, "x-hxl": column.tag}


def _of_geojson(site: Site, path: str) -> bytes:
    """Describe what is particular to the file besides RFC 7946."""
    properties: dict[str, Node] = {
        **{name: {"type": "string"} for name in ("title", "url", "what", "category")},
        "place": {"type": ["string", "null"]},
        **{name: _nullable(name) for name in ("date", "killed", "injured")},
    }
    feature: Node = {
        "type": "object",
        "required": ["type", "id", "geometry", "properties"],
        "properties": {
            "type": {"const": "Feature"},
            "id": {"type": "string", "description": "the brief's id"},
            "geometry": {"$ref": "#/$defs/point"},
            "properties": _object(properties),
        },
    }
    _, definitions = msgspec.json.schema_components((When, Toll), ref_template="#/$defs/{name}")
    return _written(
        {
            "$schema": DRAFT,
            "$id": absolute(site, path),
            "title": "Main incidents as GeoJSON",
            "type": "object",
            "required": ["type", "features"],
            "properties": {
                "type": {"const": "FeatureCollection"},
                "features": {"type": "array", "items": feature},
            },
            "$defs": {**definitions, "point": POINT},
        }
    )


def _nullable(name: str) -> Node:
    kind = "When" if name == "date" else "Toll"
    return {"anyOf": [{"type": "null"}, {"$ref": f"#/$defs/{kind}"}]}


def _object(properties: dict[str, Node]) -> Node:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


POINT: Node = {
    "type": "object",
    "description": "longitude and latitude, WGS 84",
    "required": ["type", "coordinates"],
    "properties": {
        "type": {"const": "Point"},
        "coordinates": {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2},
    },
}


def _written(schema: Node) -> bytes:
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"
