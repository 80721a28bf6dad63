"""Stand-in."""

from collections.abc import Iterator

from generator.model.artifact import Artifact
from generator.model.catalog import Catalog


def exports(catalog: Catalog) -> Iterator[Artifact]:
    """Stand-in."""
    yield from ()
