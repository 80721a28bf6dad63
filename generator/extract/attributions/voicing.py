"""In whose voice a sentence lays a deed at a party's door, where no pattern says so."""

from __future__ import annotations

from generator.extract.attributions.frames import FRAMES, frame_of
from generator.extract.attributions.grammar import agents
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.patterns import word_lists
from generator.model.brief import StanceKind

BLAMING = frozenset({"blame", "accuse", "accusation", "charge", "responsible", "responsibility", "attribute"})
WITHIN = frozenset({"compound", "nmod", "appos", "conj", "poss", "amod", "pobj", "prep", "acl", "agent"})
HURTING = frozenset({"kill", "murder", "assassinate", "shoot", "stab", "wound", "injure", "kidnap", "abduct"})
SLIGHT = frozenset(
    {"be", "do", "try", "use", "help", "back", "take", "hide", "train", "lead", "support", "open"}
)
NAMED = frozenset({"armed_group", "state", "organisation", "government_body", "security_force"})


def tells_deed(parties: Parties, head: int) -> bool:
    """Say whether the sentence of a word tells of an attack or a crime at all."""
    lists = word_lists()
    begin, end = parties.parse.bounds(head)
    telling = (lists["event"] | lists["weapon"] | lists["crime"]) - SLIGHT
    return any(parties.parse.lemmas[i] in telling for i in range(begin, end))


def voice_of(parties: Parties, head: int, actor: str) -> StanceKind | None:
    """Return the stance that a sentence takes on a party's deed: None where it only speaks or is cleared."""
    parse = parties.parse
    frame = frame_of(parse, head)
    if frame.negated or frame.attitude in {"denied", "unreal", "future"}:
        return None
    if _speaks(parties, head) or _suffers(parties, head):
        return None
    begin, end = parse.bounds(head)
    near = {*parse.lemmas[begin:end], *parse.words[begin:end]}
    if frame.attitude == "believed" or frame.perhaps or near & FRAMES["perhaps"]:
        return "suspected"
    named = parties.by_id[actor].type in NAMED
    if named and (near & BLAMING or (frame.attitude == "said" and frame.speakers)):
        return "blamed"
    return "perpetrator"


def _suffers(parties: Parties, head: int) -> bool:
    """Say whether a word is whom a crime was done to: "a mother was killed"."""
    parse = parties.parse
    at = parse.first_conjunct(head)
    hurt = parse.deps[at] in {"nsubjpass", "dobj"}
    return hurt and parse.lemmas[parse.heads[at]] in HURTING


def _speaks(parties: Parties, head: int) -> bool:
    """Say whether a word is, or belongs to, the subject of a verb of saying: "a statement by X blamed"."""
    parse = parties.parse
    at = head
    while parse.deps[at] in WITHIN and parse.heads[at] != at:
        at = parse.heads[at]
    verb = parse.heads[at]
    return parse.lemmas[verb] in FRAMES["say"] | FRAMES["deny"] and at in agents(parse, verb)
