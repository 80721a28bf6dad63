"""What the stances of a whole report say together: who the unnamed attacker is, what a verdict settles."""

from __future__ import annotations

from msgspec.structs import replace

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.parties import Parties
from generator.model.findings import Findings, Span, StanceFinding

MISHAPS = frozenset({"accident", "disaster"})
VIOLENT = frozenset({"bombing", "shelling", "armed_attack", "assault", "abduction"})
TRIED = frozenset({"charged", "convicted"})
COURTS = {"charged": frozenset({"convicted"}), "blamed": TRIED, "suspected": TRIED}
ACCUSED = frozenset({"perpetrator", "claimed", "blamed", "suspected", "charged", "convicted"})
DID = frozenset({"perpetrator", "claimed"})
NAMING = frozenset({"the suspect named", "the attacker named", "named him as"})
NAMING |= {"identified as the attacker", "identified the attacker as"}
SOMEONE = frozenset({"man", "woman"})


def settle(
    parties: Parties, found: Findings, stances: tuple[StanceFinding, ...]
) -> tuple[StanceFinding, ...]:
    """Return the stances without those that others make needless, the unnamed attacker's given to the named.

    Nobody is the perpetrator of an accident or disaster; a charge that led to a sentence is told by the
    sentence; the lone attacker of a group that did it is the group's.
    """
    mishaps = {i.id for i in found.incidents if i.category in MISHAPS}
    kept = [s for s in stances if not (s.stance == "perpetrator" and s.incident in mishaps)]
    kept = [_named(parties, s, kept) for s in kept]
    kept = [s for s in kept if not _is_settled(s, kept) and not _is_members(parties, s, kept)]
    kept += _suspects(parties, found, kept)
    kept = [s for s in kept if s.by is not None or not _is_told_of_others(s, kept)]
    return tuple({(s.actor, s.stance, s.by, s.incident): s for s in reversed(kept)}.values())[::-1]


def _suspects(parties: Parties, found: Findings, stances: list[StanceFinding]) -> list[StanceFinding]:
    """Suspect whom the text calls "the suspect" when it says of nobody that he did it."""
    main = found.main
    if main is None or main.category not in VIOLENT or any(s.stance in ACCUSED for s in stances):
        return []
    parse = parties.parse
    called = (
        (a, t) for a, tokens in parties.heads_of.items() for t in tokens if parse.lemmas[t] == "suspect"
    )
    return [
        StanceFinding(a, "suspected", None, main.id, Span(parse.starts[t], parse.end(t)), "the suspect")
        for a, t in list(called)[:1]
    ]


def _is_settled(stance: StanceFinding, stances: list[StanceFinding]) -> bool:
    later = frozenset() if stance.stance == "blamed" and stance.by else COURTS.get(stance.stance, frozenset())
    return any(s.stance in later and _of_one(s, stance) and s.actor == stance.actor for s in stances)


def _is_told_of_others(stance: StanceFinding, stances: list[StanceFinding]) -> bool:
    """Say whether the text names somewhere who says so."""
    return any(
        s.by and s.actor == stance.actor and s.stance == stance.stance and _of_one(s, stance) for s in stances
    )


def _of_one(one: StanceFinding, other: StanceFinding) -> bool:
    return one.incident == other.incident


def _named(parties: Parties, stance: StanceFinding, stances: list[StanceFinding]) -> StanceFinding:
    """Give what "the gunman" or "a man" did to the one person who is named as having done it."""
    alone = _is_lone_attacker(parties, stance)
    if not alone and not _is_someone(parties, stance):
        return stance
    told = [s for s in stances if s.stance in ACCUSED and _of_one(s, stance)]
    named = {s.actor for s in told if alone or s.rule in NAMING}
    named = {a for a in named if parties.is_named(a) and parties.by_id[a].type == "person"}
    return replace(stance, actor=named.pop()) if len(named) == 1 else stance


def _is_members(parties: Parties, stance: StanceFinding, stances: list[StanceFinding]) -> bool:
    """Say whether a lone attacker acted for a group that is said to have done it."""
    groups = {s.actor for s in stances if s.stance in DID and _of_one(s, stance) and s is not stance}
    armed = any(parties.by_id[g].type == "armed_group" and parties.is_named(g) for g in groups)
    return stance.stance == "perpetrator" and armed and _is_lone_attacker(parties, stance)


def _is_lone_attacker(parties: Parties, stance: StanceFinding) -> bool:
    actor = parties.by_id[stance.actor]
    noun = actor.name.split()[-1].lower()
    return actor.type == "person" and not parties.is_named(actor.id) and noun in FRAMES["lone"]


def _is_someone(parties: Parties, stance: StanceFinding) -> bool:
    """Say whether a deed is told of "a man", of whom nothing more is said."""
    return stance.stance == "perpetrator" and parties.by_id[stance.actor].name.lower() in SOMEONE
