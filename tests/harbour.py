"""A brief with something in every field, its text written for the tests."""

from __future__ import annotations

import msgspec

from generator.model.article import Correction, Editorial
from generator.model.brief import (
    Actor,
    Attribution,
    Brief,
    Casualty,
    Caution,
    Entry,
    Evidence,
    Incident,
    Place,
    Source,
    TimeExpression,
    TimelineEntry,
    Toll,
    When,
)

TITLE = "Rockets hit the harbour of Tarsa"
TEXT = (
    "TARSA – Eight people were killed and more than 30 were injured when rockets hit the harbour on Saturday, "
    "the Health Ministry said. Three dockers are missing. The Red Banner claimed the attack; the ministry "
    "blamed the Coast League, which denied it. Dozens died in a blast at the same harbour in May 2019."
)


def words(quote: str, rule: str = "test") -> Evidence:
    start = TEXT.index(quote)
    return Evidence(start, start + len(quote), quote, rule)


def mentions(name: str) -> tuple[tuple[int, int], ...]:
    start = TEXT.index(name)
    return ((start, start + len(name)),)


def figure(quote, effect, low, high, qualifier, incident="i1", said=None, **more) -> Casualty:
    fields = {"victims": "people", "part_of": False, "implicit": False, "attributed_to": said, **more}
    return Casualty(effect, low, high, qualifier, incident=incident, evidence=words(quote), **fields)


def rich_brief(
    brief_id: str = "2020-11-21-rockets", published: str | None = "2020-11-21T14:05:00", **more
) -> Brief:
    attack = words("rockets hit the harbour")
    brief = Brief(
        schema=1,
        id=brief_id,
        title=TITLE,
        language="en",
        published=published,
        source=Source("Harbour Wire", "https://example.org/tarsa?a=1&b=2", "A. Writer", "a.md", "md", "0" * 64),
        model="no model",
        text=TEXT,
        summary=(words("Eight people were killed and more than 30 were injured when rockets hit the harbour"),),
        incidents=(
            Incident("i1", "main", "rocket attack", "shelling", When("2020-11-21", None, "day"), ("p1", "p2"),
                     ("rockets",), Toll(8, 8), Toll(31, None), attack),
            Incident("i2", "background", "blast", "bombing", When("2019-05", None, "month"), ("p1",), (),
                     Toll(24, None), None, words("a blast")),
        ),
        casualties=(
            figure("Eight people were killed", "killed", 8, 8, "exact", said="the Health Ministry"),
            figure("more than 30 were injured", "injured", 31, None, "at_least", said="the Health Ministry"),
            figure("Three dockers are missing", "missing", 3, 3, "exact", victims="dockers"),
            figure("Dozens died", "killed", 24, None, "vague", incident="i2"),
        ),
        attributions=(
            Attribution("a2", "claimed", None, "i1", words("The Red Banner claimed the attack")),
            Attribution("a3", "blamed", "a1", "i1", words("the ministry blamed the Coast League")),
            Attribution("a3", "denied", None, "i1", words("which denied it")),
        ),
        actors=(
            Actor("a1", "Health Ministry", (), "government_body", "XT", ("spokesperson",), mentions("Health Ministry")),
            Actor("a2", "Red Banner", ("RB",), "armed_group", None, ("claimed",), mentions("Red Banner")),
            Actor("a3", "Coast League", (), "armed_group", None, ("denied",), mentions("Coast League")),
        ),
        timeline=(
            TimelineEntry("2019-05", None, "month", "May 2019", "blast", "background", "i2", (), words("a blast")),
            TimelineEntry("2020-11-21", None, "day", "Saturday", "rockets hit the harbour", "incident", "i1", (), attack),
        ),
        times=(TimeExpression(*mentions("Saturday")[0], "Saturday", "DATE", "2020-11-21"),),
        places=(
            Place("p1", "Tarsa", "settlement", "XT", 12.5, -3.25, 1, mentions("TARSA")),
            Place("p2", "Tarsaland", "country", "XT", None, None, None, ()),
        ),
        targets=("the harbour",),
        warnings=(Caution("no-second-source", "one source only", None),),
    )  # fmt: skip
    return msgspec.structs.replace(brief, **more)


def rich_entry(
    brief_id: str = "2020-11-21-rockets", published: str | None = "2020-11-21T14:05:00", **more
) -> Entry:
    corrections = more.pop("corrections", ())
    editorial = Editorial(
        tags=("harbours",),
        corrections=tuple(Correction(*pair) for pair in corrections),
        previous_ids=more.pop("previous_ids", ()),
        reviewed=more.pop("reviewed", None),
    )
    return Entry(rich_brief(brief_id, published, **more), editorial)
