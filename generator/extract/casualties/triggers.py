"""The words that say what happened to people, by form; data of the frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.extract.casualties.act_words import HIT, TO_HOSPITAL
from generator.model.brief import Effect

Frame = Literal["object", "subject", "adjective", "count", "toll", "nominal", "lives", "hospital", "gunfire"]


@dataclass(frozen=True, slots=True)
class Trigger:
    """What a word form means: the effect, and where its victims stand.

    object: "killed 8", "8 were killed"; subject: "8 died"; adjective: "8 dead", "left 8 wounded";
    count: "8 deaths", "deaths of 8 people"; toll: "a toll of 8"; nominal: "the murder of a priest".
    """

    effect: Effect
    frame: Frame


# A regular verb is listed by its base form; an irregular one with all its forms.
OBJECT_VERBS: dict[Effect, tuple[str, ...]] = {
    "killed": (
        "kill",
        "murder",
        "slay slays slew slain slaying",
        "assassinate",
        "massacre",
        "execute",
        "behead",
        "lynch",
        "slaughter",
        "martyred",
        "electrocute",
        "gunned gunning",
        "wiped wipe wipes wiping",
        "eliminate",
        "neutralize",
        "neutralise",
    ),
    "injured": (
        "injure",
        "wound",
        "hurt hurts hurting",
        "maim",
        "hospitalize",
        "hospitalise",
        "shoot shoots shot shooting",
        "stab stabs stabbed stabbing",
        "sicken",
        "harm",
    ),
    "detained": ("arrest", "detain", "apprehend", "capture"),
    "abducted": ("abduct", "kidnap kidnaps kidnapped kidnapping kidnaped kidnaping"),
    "displaced": ("displace", "evacuate", "uproot"),
    "rescued": ("rescue", "release", "free frees freed freeing"),
}
SUBJECT_VERBS: dict[Effect, tuple[str, ...]] = {
    "killed": ("die dies died dying", "perish", "drown", "succumb", "suffocate"),
    "injured": ("fighting battling",),
}
ADJECTIVES: dict[str, Effect] = {
    "dead": "killed",
    "deceased": "killed",
    "lifeless": "killed",
    "missing": "missing",
    "unaccounted": "missing",
    "homeless": "displaced",
}
COUNTS: dict[str, Effect] = {
    "deaths": "killed",
    "fatalities": "killed",
    "fatality": "killed",
    "bodies": "killed",
    "corpses": "killed",
    "injuries": "injured",
    "wounds": "injured",
    "wound": "injured",
    "injury": "injured",
    "burns": "injured",
    "martyrs": "killed",
    "arrests": "detained",
    "hostages": "abducted",
    "abductions": "abducted",
    "detentions": "detained",
    "kidnappings": "abducted",
    "murders": "killed",
    "killings": "killed",
}
HARMS = frozenset(("injuries", "injury", "wounds", "wound", "burns"))
TOLLS: dict[str, Effect] = {
    "toll": "killed",
    "tolls": "killed",
    "number": "killed",
    "count": "killed",
    "tally": "killed",
}
NOMINALS: dict[str, Effect] = {
    "murder": "killed",
    "killing": "killed",
    "assassination": "killed",
    "slaying": "killed",
    "death": "killed",
    "execution": "killed",
    "beheading": "killed",
    "abduction": "abducted",
    "kidnapping": "abducted",
    "arrest": "detained",
    "detention": "detained",
    "rescue": "rescued",
    "drowning": "killed",
    "shooting": "injured",
    "shootings": "injured",
}


def forms(entry: str) -> tuple[str, ...]:
    """Spell out the forms of a regular verb; an entry of several words lists its own."""
    if " " in entry or entry.endswith("ed"):
        return tuple(entry.split())
    stem = entry.removesuffix("e")
    if entry.endswith(("sh", "ch")):
        return entry, entry + "es", entry + "ed", entry + "ing"
    return entry, entry + "s", stem + "ed", stem + "ing"


def verb_forms(table: dict[Effect, tuple[str, ...]], frame: Frame) -> dict[str, Trigger]:
    """Spell out a table of verbs."""
    return {form: Trigger(effect, frame) for effect, row in table.items() for e in row for form in forms(e)}


TRIGGERS: dict[str, Trigger] = {
    **{w: Trigger(e, "nominal") for w, e in NOMINALS.items()},
    "lives": Trigger("killed", "lives"),
    "life": Trigger("killed", "lives"),
    "martyrdom": Trigger("killed", "lives"),
    "body": Trigger("killed", "nominal"),
    **{w: Trigger(e, "toll") for w, e in TOLLS.items()},
    **{w: Trigger(e, "count") for w, e in COUNTS.items()},
    **{w: Trigger(e, "adjective") for w, e in ADJECTIVES.items()},
    **{w: Trigger("injured", "hospital") for w in TO_HOSPITAL},
    **{w: Trigger("injured", "gunfire") for w in HIT},
    **verb_forms(OBJECT_VERBS, "object"),
    **verb_forms(SUBJECT_VERBS, "subject"),
}
