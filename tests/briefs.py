"""Briefs written by hand, rich enough to show every block of a page. All events and people are invented."""

from __future__ import annotations

import hashlib

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
    TimelineEntry,
    Toll,
    When,
)


def quoting(text: str, title: str = ""):
    """Return a function that makes evidence of words of the text (or of the title)."""

    def quote(words: str, rule: str = "by hand") -> Evidence:
        start = text.find(words)
        if start < 0:
            assert words in title, words
            return Evidence(-1, -1, words, rule)
        return Evidence(start, start + len(words), words, rule)

    return quote


def plain_brief(brief_id: str = "2024-05-01-calm", **fields) -> Brief:
    """A brief of a report that says next to nothing; ``fields`` replace what it has."""
    brief = Brief(
        schema=1,
        id=brief_id,
        title="Talks open in Varna",
        language="en",
        published="2024-05-01",
        source=Source(
            None, None, None, f"{brief_id}.md", "md", hashlib.sha256(brief_id.encode()).hexdigest()
        ),
        model="en_core_web_sm 3.8.0",
        text="Talks opened on Wednesday.",
        summary=(),
        incidents=(),
        casualties=(),
        attributions=(),
        actors=(),
        timeline=(),
        times=(),
        places=(),
        targets=(),
        warnings=(),
    )
    return msgspec.structs.replace(brief, **fields)


def plain_entry(brief_id: str = "2024-05-01-calm", editorial: Editorial | None = None, **fields) -> Entry:
    return Entry(plain_brief(brief_id, **fields), editorial or Editorial())


def figure(
    effect, low, high, qualifier, victims, incident, evidence, *, part_of=False, said_by=None
) -> Casualty:
    return Casualty(
        effect,
        low,
        high,
        qualifier,
        victims,
        incident,
        part_of,
        implicit=False,
        attributed_to=said_by,
        evidence=evidence,
    )


HARBOUR_TITLE = "Mortars hit Port Selin market, killing at least 14"
HARBOUR_TEXT = """PORT SELIN — Mortar shells fell on the fish market of Port Selin on Tuesday morning, \
killing at least 14 people, including three children, and wounding between 30 and 40, health officials said.

The Harbour Front said in a statement hours later that its fighters had fired the shells. \
Interior Minister Ada Ruun blamed the Northern Brigade, which denied any part in the attack.

Two of the attackers were also killed when a shell burst in its tube, police said. \
About 200 families fled the quarter. Four fishermen are still missing.

In March, a bomb at the customs house killed 22 people. Selin's governor will speak to parliament on Friday."""


def harbour_brief(**fields) -> Brief:
    """A mortar attack with everything in it: ranges, attackers' dead, a claim, blame, a denial, background."""
    quote = quoting(HARBOUR_TEXT, HARBOUR_TITLE)
    brief = plain_brief(
        "2024-05-07-mortars-hit-port-selin-market",
        title=HARBOUR_TITLE,
        published="2024-05-07T16:40:00+02:00",
        source=Source(
            "Coast Wire",
            "https://coastwire.example/2024/05/selin?a=1&b=2",
            "Iva Dorn",
            "2024-05-07-selin.md",
            "md",
            hashlib.sha256(b"harbour").hexdigest(),
        ),
        text=HARBOUR_TEXT,
        summary=(quote(HARBOUR_TEXT.partition("\n")[0], "lead"),),
        incidents=(
            Incident(
                "i1", "main", "mortar attack", "shelling", When("2024-05-07", None, "day"), ("p1", "p2", "p3"),
                ("mortar shells",), Toll(14, None), Toll(30, 40), quote("Mortar shells fell on the fish market"),
            ),
            Incident(
                "i2", "background", "customs house bombing", "bombing", When("2024-03", None, "month"), ("p2",),
                ("bomb",), Toll(22, 22), None, quote("a bomb at the customs house"),
            ),
        ),
        casualties=(
            figure("killed", 14, None, "at_least", None, "i1", quote("killing at least 14", "killed:next")),
            figure("killed", 14, None, "at_least", "people", "i1", quote("killing at least 14 people"), said_by="health officials"),
            figure("killed", 3, 3, "exact", "children", "i1", quote("including three children"), part_of=True, said_by="health officials"),
            figure("injured", 30, 40, "range", None, "i1", quote("wounding between 30 and 40"), said_by="health officials"),
            figure("killed", 2, 2, "exact", "attackers", "i1", quote("Two of the attackers were also killed"), said_by="police"),
            figure("displaced", 200, 200, "about", "families", "i1", quote("About 200 families fled")),
            figure("missing", 4, 4, "exact", "fishermen", "i1", quote("Four fishermen are still missing")),
            figure("killed", 22, 22, "exact", "people", "i2", quote("killed 22 people")),
        ),
        attributions=(
            Attribution("a1", "claimed", None, "i1", quote("its fighters had fired the shells")),
            Attribution("a3", "blamed", "a2", "i1", quote("blamed the Northern Brigade")),
            Attribution("a3", "denied", None, "i1", quote("which denied any part in the attack")),
        ),
        actors=(
            Actor("a1", "Harbour Front", ("the Front",), "armed_group", None, ("claimed", "perpetrator"), ()),
            Actor("a2", "Ada Ruun", (), "person", "XK", ("spokesperson",), ()),
            Actor("a3", "Northern Brigade", (), "armed_group", None, ("blamed", "denied"), ()),
            Actor("a4", "Interior Ministry", (), "government_body", "XK", (), ()),
            Actor("a5", "fishermen", (), "group_of_people", None, ("victim",), ()),
        ),
        timeline=(
            TimelineEntry("2024-03", None, "month", "In March", "A bomb at the customs house kills 22", "background", "i2", (), quote("In March, a bomb at the customs house killed 22 people.")),
            TimelineEntry("2024-05-07", None, "day", "Tuesday morning", "Mortar shells fall on the fish market", "incident", "i1", (), quote("Mortar shells fell on the fish market of Port Selin on Tuesday morning")),
            TimelineEntry("2024-05-07", None, "day", "hours later", "Harbour Front claims the attack", "statement", "i1", ("a1",), quote("The Harbour Front said in a statement hours later")),
            TimelineEntry("2024-05-10", None, "day", "Friday", "The governor is to speak to parliament", "scheduled", None, (), quote("Selin's governor will speak to parliament on Friday.")),
            TimelineEntry(None, None, None, None, "Families flee the quarter", "incident", "i1", (), quote("About 200 families fled the quarter.")),
        ),
        places=(
            Place("p1", "Fish market", "site", "XK", None, None, None, ()),
            Place("p2", "Port Selin", "settlement", "XK", 42.66, 21.16, 900001, ()),
            Place("p3", "Kosovo", "country", "XK", 42.58, 20.9, 831053, ()),
        ),
        targets=("fish market",),
        warnings=(
            Caution("perpetrator_dead", "Two attackers died too; they are not among the 14.", quote("Two of the attackers were also killed")),
            Caution("no_outside_source", "Only one source gives the toll.", None),
        ),
    )  # fmt: skip
    return msgspec.structs.replace(brief, **fields)


def harbour_entry(**fields) -> Entry:
    return Entry(harbour_brief(**fields), Editorial())


def corrected_entry() -> Entry:
    """The harbour brief as an editor left it: reviewed, its date stated, once corrected."""
    editorial = Editorial(
        tags=("ports",),
        reviewed="Mira Holt, 2024-05-09",
        corrections=(Correction("2024-05-09", "The toll was first given as 15."),),
        stated=("published",),
    )
    return Entry(harbour_brief(), editorial)


def quake_brief(**fields) -> Brief:
    """An earthquake with a bounded toll, nobody to blame, and a month for a date."""
    title = "Quake shakes Lower Tarn; up to 50 feared dead"
    text = "An earthquake struck Lower Tarn this month. Up to 50 people were feared dead. Nobody was injured in Tarn."
    quote = quoting(text, title)
    brief = plain_brief(
        "2024-04-30-quake-shakes-lower-tarn",
        title=title,
        published="2024-04-30",
        text=text,
        incidents=(
            Incident(
                "i1",
                "main",
                "earthquake",
                "disaster",
                When("2024-04", None, "month"),
                ("p1",),
                (),
                Toll(None, 50),
                Toll(0, 0),
                quote("An earthquake struck Lower Tarn"),
            ),
        ),
        casualties=(
            figure("killed", None, 50, "at_most", "people", "i1", quote("Up to 50 people were feared dead")),
            figure("injured", 0, 0, "none", None, "i1", quote("Nobody was injured in Tarn")),
        ),
        places=(Place("p1", "Lower Tarn", "region", "FR", 44.0, 2.2, 900002, ()),),
    )
    return msgspec.structs.replace(brief, **fields)


def sample_entries() -> tuple[Entry, ...]:
    """Three briefs: an attack corrected by an editor, a disaster, and a report of no incident."""
    return corrected_entry(), Entry(quake_brief(), Editorial()), plain_entry()
