"""What the contract's words are called on a page."""

from __future__ import annotations

CATEGORIES = {
    "bombing": "Bombing",
    "shelling": "Shelling",
    "air_strike": "Air strike",
    "armed_attack": "Armed attack",
    "assault": "Assault",
    "battle": "Battle",
    "raid": "Raid",
    "protest": "Protest",
    "abduction": "Abduction",
    "accident": "Accident",
    "disaster": "Disaster",
    "other": "Other incident",
}
NATURAL = frozenset({"accident", "disaster"})
EFFECTS = {
    "killed": "Killed",
    "injured": "Injured",
    "missing": "Missing",
    "detained": "Detained",
    "abducted": "Abducted",
    "displaced": "Displaced",
    "rescued": "Rescued",
}
STANCES = {
    "claimed": "Claimed by",
    "perpetrator": "Named as responsible",
    "convicted": "Convicted",
    "charged": "Charged",
    "blamed": "Blamed",
    "suspected": "Suspected",
    "denied": "Denied by",
}
SAYING = {
    "claimed": "according to {}",
    "perpetrator": "according to {}",
    "convicted": "according to {}",
    "charged": "by {}",
    "blamed": "by {}",
    "suspected": "by {}",
    "denied": "according to {}",
}
ACTOR_TYPES = {
    "state": "State",
    "government_body": "Government body",
    "security_force": "Security force",
    "armed_group": "Armed group",
    "person": "Person",
    "organisation": "Organisation",
    "group_of_people": "Group of people",
}
PLACE_KINDS = {
    "site": "known to the site",
    "settlement": "known to the town",
    "region": "somewhere in the region",
    "country": "country only",
}
# An incident needs no label among its own report's rows.
TIMELINE_KINDS = {
    "statement": "Statement",
    "background": "Background",
    "scheduled": "Scheduled",
}
NOTES = {"vague": "a word, not a count"}


def words(name: str) -> str:
    """Turn a name of the contract into words: ``air_strike`` → "air strike"."""
    return name.replace("_", " ")
