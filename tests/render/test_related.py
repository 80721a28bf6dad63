"""What to read next, and why."""

from __future__ import annotations

import msgspec
import pytest
from briefs import harbour_brief, harbour_entry, plain_entry

from generator.catalog import assemble
from generator.model.brief import When
from generator.model.site import Site
from generator.render.frame import make_frame
from generator.render.library import make_library
from generator.render.related import related

BRIEF = harbour_brief()
MAIN = BRIEF.incidents[0]


def other(**fields):
    """A brief of its own, with some things of the harbour brief."""
    return plain_entry("other", **fields)


def reasons(entry):
    catalog = assemble([harbour_entry(), entry], Site())
    library = make_library(catalog, make_frame(catalog, ""))
    return [found.reasons for found in related(library, catalog.by_id[BRIEF.id])]


def incident(**fields):
    return (msgspec.structs.replace(MAIN, **{"weapons": (), **fields}),)


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        (
            {"incidents": incident(places=("p2",), date=None, category="raid"), "places": BRIEF.places},
            [("same place: Port Selin",)],
        ),
        (
            {
                "incidents": incident(places=("p3",), date=When("2024-05-09", None, "day"), category="raid"),
                "places": BRIEF.places,
            },
            [("same country: Kosovo", "same week")],
        ),
        ({"incidents": incident(places=("p3",), date=None, category="raid"), "places": BRIEF.places}, []),
        (
            {"actors": BRIEF.actors[:1], "incidents": incident(places=(), date=None)},
            [("same actor: Harbour Front", "same type")],
        ),
        (
            {
                "incidents": incident(places=("p2",), date=None, category="raid", weapons=MAIN.weapons),
                "places": BRIEF.places,
            },
            [("same place: Port Selin", "same weapon: mortar shells")],
        ),
        ({}, []),
    ],
    ids=["place", "week", "only the country", "actor and type", "weapon", "nothing"],
)
def test_briefs_are_related_for_stated_reasons(fields, found):
    assert reasons(other(**fields)) == found
