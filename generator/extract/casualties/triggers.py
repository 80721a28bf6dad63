"""The words that say what happened to people, by form; data of the frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.extract.lexicon import words
from generator.model.brief import Effect

Frame = Literal["object", "subject", "adjective", "count", "toll", "nominal", "lives", "hospital"]


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
    "displaced": ("displace", "evacuate"),
    "rescued": ("rescue", "release", "free frees freed freeing"),
}
SUBJECT_VERBS: dict[Effect, tuple[str, ...]] = {
    "killed": ("die dies died dying", "perish", "drown", "succumb", "suffocate"),
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
    "martyrs": "killed",
    "arrests": "detained",
    "hostages": "abducted",
    "abductions": "abducted",
    "detentions": "detained",
    "kidnappings": "abducted",
    "murders": "killed",
    "killings": "killed",
}
HARMS = frozenset(("injuries", "injury", "wounds", "wound"))
# "claimed seven lives", "lost their lives": a count of lives, when one of these stands before it.
LIVES_TAKEN = words(
    """
    claimed claim claims claiming took take takes taking taken cost costs costing lost lose losing
    """
)
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
}

# "shot dead", "stabbed to death": the words after a verb, or before it, that make it a killing.
DEADLY_AFTER = ("dead", "to death", "and killed", "and kill", "and fatally wounded", "and murdered")
DEADLY_BEFORE = frozenset(("fatally", "mortally"))
DEADLY_VERBS = words(
    """
    shot shoot shoots shooting stabbed stab stabs stabbing beaten beat gunned hacked burned burnt
    crushed trampled bludgeoned strangled knifed choked wounded injured hurt
    """
)

# "Five shot in Seattle", "two shot dead": what follows the verb although it is tagged as a noun.
AFTER_SHOT = words(
    """
    in at near outside dead on during by to
    """
)

# "The number of people killed rose to 12": what the number counts.
COUNTED: dict[str, Effect] = {
    "killed": "killed",
    "dead": "killed",
    "deaths": "killed",
    "fatalities": "killed",
    "injured": "injured",
    "wounded": "injured",
    "injuries": "injured",
    "missing": "missing",
    "arrested": "detained",
    "displaced": "displaced",
}

# Nouns that look like a verb's form: "the arrest of two men".
NOUN_ACTS = words(
    """
    arrest rescue murder
    """
)

# "Rushed to hospital", "treated for burns", "in critical condition" tell of the injured.
TO_HOSPITAL = words(
    """
    taken rushed brought transported flown airlifted admitted carried sent conveyed transferred treated
    treating went remained condition
    """
)
HOSPITALS = words(
    """
    hospital hospitals clinic infirmary medical
    """
)
CONDITIONS_OF_PATIENTS = words(
    """
    critical stable serious fair grave good guarded poor
    """
)

# What makes a killing unreal: who plans, threatens or fears it.
UNREAL_GOVERNORS = words(
    """
    plan planned planning plans plot plotted plotting plots intend intended intends intending threaten
    threatened threatens threatening try tried trying tries attempt attempted attempting attempts want
    wanted wants wanting aim aimed aiming aims vow vowed vows vowing conspire conspired conspiring
    conspiracy order ordered hope hoped prepare prepared preparing swear swore pledge pledged call
    called calls urge urged designed meant going able likely willing ready
    """
)
MODALS = frozenset(("would", "could", "should", "will", "can", "'ll", "'d", "wo", "ca"))
DENIALS = words(
    """
    deny denies denied denying rejects rejected disputes disputed
    """
)
GUESSES = frozenset(("may", "might"))
CONDITIONS = frozenset(("if", "unless", "whether"))


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
    **{w: Trigger(e, "toll") for w, e in TOLLS.items()},
    **{w: Trigger(e, "count") for w, e in COUNTS.items()},
    **{w: Trigger(e, "adjective") for w, e in ADJECTIVES.items()},
    **{w: Trigger("injured", "hospital") for w in TO_HOSPITAL},
    **verb_forms(OBJECT_VERBS, "object"),
    **verb_forms(SUBJECT_VERBS, "subject"),
}
