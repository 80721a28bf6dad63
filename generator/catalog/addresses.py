"""Every page's address, once."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from generator.errors import CatalogError
from generator.model.catalog import CatalogEntry, EditorPage, Taxonomy

OWN = (
    ("", "the home page"),
    ("timeline/", "the timeline"),
    ("incidents/", "the table of incidents"),
    ("search/", "the search page"),
    ("feeds/", "the feeds page"),
    ("data/", "the data page"),
    ("corrections/", "the corrections page"),
)
TAKEN = (("briefs/", "the folder of briefs"), ("assets/", "the folder of assets"), ("schema/", "the schema"))


def addresses(
    entries: Sequence[CatalogEntry], taxonomies: Sequence[Taxonomy], pages: Sequence[EditorPage]
) -> tuple[str, ...]:
    """List the urls of all pages. Raises CatalogError when two of them want one."""
    claims = [
        *((url, owner, "") for url, owner in OWN),
        *((t.url, f"the list of {t.title.lower()}", "") for t in taxonomies),
        *((page.url, page.source, page.source) for page in pages),
        *((entry.url, entry.brief.source.path, entry.brief.source.path) for entry in entries),
        *((term.url, f"{t.singular.lower()} {term.name!r}", "") for t in taxonomies for term in t.terms),
    ]
    _check([*((url, owner, "") for url, owner in TAKEN), *claims])
    return tuple(url for url, _, _ in claims)


def _check(claims: Iterable[tuple[str, str, str]]) -> None:
    owners: dict[str, str] = {}
    for url, owner, where in claims:
        first = owners.setdefault(unicodedata.normalize("NFC", url).casefold(), owner)
        if first != owner:
            raise CatalogError(
                f"wants the address {url}, which belongs to {first}",
                where=where or owner,
                hint="give one of them another id or file name",
            )
