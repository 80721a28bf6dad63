"""How surely the words that name an event tell that it happened."""

from __future__ import annotations

from generator.extract.incidents.lexicon import WORDS
from generator.extract.parse import Parse

GENERIC = 0.5
ASIDE = 0.6
HIGHEST = 4  # words above a name that may make it a deed of somebody
NOBODY = frozenset(("nobody", "none"))
ASIDES = frozenset(("relcl", "acl", "pcomp"))


def how_told(parse: Parse, first: int, last: int) -> float:
    """Say how surely words tell a thing that happened: 0 for what was threatened, planned or denied."""
    start, _ = parse.bounds(first)
    before = parse.words[max(start, first - 3) : first]
    if any(word in WORDS["unreal_before"] for word in before[-2:]):
        return 0.0
    verb = next((i for i in range(first, last + 1) if parse.is_verb(i)), None)
    told = _noun_told(parse, first, last, before) if verb is None else _verb_told(parse, start, verb)
    return told * ASIDE ** _depth(parse, last if verb is None else verb)


def is_deed(parse: Parse, first: int, last: int) -> bool:
    """Say whether a noun only tells who somebody is or why he acted: "linked to attacks", "in revenge"."""
    if any(parse.is_verb(i) for i in range(first, last + 1)):
        return False
    at = last
    for _ in range(HIGHEST):
        at = parse.heads[at]
        if parse.lemmas[at] in WORDS["ties"] or parse.words[at] in WORDS["answers"]:
            return True
        if parse.lemmas[at] in WORDS["doings"] and parse.tags[at] != "VBD":
            return True
    return False


def as_setting(parse: Parse, last: int) -> float:
    """Weigh down a protest that only says where or when: "shot near a rally", "a rally shooting"."""
    if parse.deps[last] == "compound" and parse.heads[last] > last:
        return GENERIC
    near = parse.deps[last] == "pobj" and parse.words[parse.heads[last]] in WORDS["setting"]
    return GENERIC if near else 1.0


def _noun_told(parse: Parse, first: int, last: int, before: list[str]) -> float:
    if any(word in WORDS["unreal_nouns"] for word in before):
        return 0.0
    governor = parse.heads[last]
    if parse.deps[last] in ("pobj", "dobj") and parse.lemmas[governor] in WORDS["unreal_governors"]:
        return 0.0
    fixed = any(parse.tags[i] in ("DT", "CD", "PRP$") for i in range(max(0, first - 3), first))
    return GENERIC if parse.tags[last] == "NNS" and not fixed else 1.0


def _verb_told(parse: Parse, start: int, at: int) -> float:
    helpers = parse.words[max(start, at - 4) : at]
    if parse.child(at, "neg") is not None or any(word in WORDS["modals"] for word in helpers):
        return 0.0
    if _befell_nobody(parse, at):
        return 0.0
    if parse.tags[at] in ("VBD", "VBN"):
        return 1.0
    if parse.tags[at] == "VB" and "to" in helpers[-2:]:
        return 0.0
    return 0.7 if parse.tags[at] in ("VBG", "VBZ", "VBP") else GENERIC


def _befell_nobody(parse: Parse, verb: int) -> bool:
    """Say whether a verb tells what was done to nobody: "police detained nobody"."""
    whom = parse.child(verb, "dobj", "nsubjpass")
    if whom is None:
        return False
    return parse.words[whom] in NOBODY or any(parse.words[c] == "no" for c in parse.children[whom])


def _depth(parse: Parse, at: int) -> int:
    """Count the side clauses a word stands in: "the leader who planned attacks"; at most two."""
    depth = 0
    for _ in range(12):
        if parse.deps[at] in ASIDES:
            depth += 1
        head = parse.heads[at]
        if head == at or depth == 2:
            break
        at = head
    return depth
