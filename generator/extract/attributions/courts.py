"""What courts do, and to whom."""

from __future__ import annotations

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.matching import Match
from generator.extract.attributions.parties import Parties
from generator.extract.parse import Parse
from generator.extract.people import is_people_noun

COURTS = frozenset({"charged", "convicted"})
TRYING = frozenset({"charge", "indict", "arraign", "prosecute", "convict", "sentence", "imprison"})
GIVING_UP = frozenset({"drop", "dismiss", "withdraw", "quash", "reject"})


def may_be_tried(parties: Parties, match: Match, actor: str) -> bool:
    """Say whether a court has to do with a party: no police or ministry, and no rebels' own "court".

    What is only to be done ("no reason to prosecute") has not been; charges that were dropped are none.
    """
    parse = parties.parse
    if parse.lemmas[match.head] in TRYING and _is_to_be_done(parse, match.head):
        return False
    if parse.is_noun(match.head) and parse.lemmas[parse.heads[match.head]] in GIVING_UP:
        return False
    party = parties.by_id[actor]
    body = party.type in {"security_force", "government_body"}
    people = party.name.split()[-1].lower()
    judges = [by for t in match.by for by in parties.of(t)]
    rebels = any(parties.by_id[judge].type == "armed_group" for judge in judges[:1])
    if rebels and match.pattern.stance == "convicted":
        return False
    return not body or people in FRAMES["forces"] or is_people_noun(people)


def _is_to_be_done(parse: Parse, verb: int) -> bool:
    return any(parse.words[c] == "to" and parse.deps[c] == "aux" for c in parse.children[verb])
