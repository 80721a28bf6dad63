"""Who answers for whom: what a state's officials say of its army is the state's own word."""

from __future__ import annotations

from generator.extract.attributions.frames import FRAMES, Frame
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.responses import FORCES
from generator.extract.countries import country_of_adjective, country_of_name

ADMITTING = frozenset({"claim", "admit", "confess", "acknowledge", "confirm", "concede"})
GOVERNING = frozenset({"state", "government_body"})
BESIDE = frozenset({"poss", "compound", "amod", "nmod"})


def answers_for(parties: Parties, frame: Frame, who: int, actor: str) -> bool:
    """Say whether a statement on a deed is made by the doer's own side.

    So it is where a speaker calls the doer "its army", or where both are of one state and the speaker
    governs it; of its other bodies only an admission or a denial is the state's own word.
    """
    if parties.by_id[actor].type not in FORCES:
        return False
    answering = frame.verb in ADMITTING | FRAMES["deny"]
    if answering and frame.speakers and _is_own(parties, who):
        return True
    country = parties.by_id[actor].country
    for speaker in frame.speakers:
        of_state = answering or _governs(parties, speaker)
        if of_state and country is not None and country in _nations(parties, speaker):
            return True
    return False


def _is_own(parties: Parties, who: int) -> bool:
    """Say whether a party is called the speaker's own: "their government", "its army"."""
    owner = parties.parse.child(who, "poss")
    return owner is not None and parties.parse.words[owner] in {"its", "their", "our"}


def _governs(parties: Parties, speaker: int) -> bool:
    """Say whether a speaker is a state, its government, or a minister or other official of it."""
    titled = {speaker, *parties.parse.children[speaker]}
    if any(parties.parse.lemmas[t] in FRAMES["governing"] for t in titled):
        return True
    return any(parties.by_id[a].type in GOVERNING for a in parties.speaking(speaker))


def _nations(parties: Parties, speaker: int) -> set[str | None]:
    """Return the countries of a speaker: of the body spoken for, or as the words beside it tell."""
    parse = parties.parse
    spoken = {*parties.of(speaker), *parties.speaking(speaker)}
    found = {parties.by_id[a].country for a in spoken if parties.by_id[a].type in FORCES}
    for t in parse.children[speaker]:
        if parse.deps[t] in BESIDE and parse.raw[t][:1].isupper():
            found.add(country_of_adjective(parse.raw[t]) or country_of_name(parse.raw[t]))
    return found
