"""The JSON Schema of a brief, made from the data contract itself."""

from __future__ import annotations

import hashlib

import msgspec

from generator.model.artifact import Artifact
from generator.model.brief import Brief

PATH = "schema/brief.json"


def brief_schema() -> bytes:
    """Write the JSON Schema (draft 2020-12) of what ``extract`` prints, as indented JSON."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Dateline brief, schema 1",
        **msgspec.json.schema(Brief),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


def schema_artifact() -> Artifact:
    """Make the schema a file of the site."""
    body = brief_schema()
    return Artifact(PATH, hashlib.sha256(body).hexdigest(), lambda: body)
