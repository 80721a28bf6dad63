"""Refuse what did not happen: plans, threats, conditions, negations."""

from __future__ import annotations

from generator.extract.casualties.act_words import CONDITIONS, DENIALS, GUESSES, MODALS, UNREAL_GOVERNORS
from generator.extract.casualties.field import Link
from generator.extract.parse import Parse


def is_unreal(parse: Parse, link: Link) -> bool:
    """Say whether a link tells of a plan, a threat, a condition or something denied."""
    token = link.token
    for _ in range(3):
        kids = parse.children[token]
        words = [parse.words[c] for c in kids if c < token]
        if any(w in MODALS for w in words) or any(parse.deps[c] == "neg" for c in kids if c < token):
            return True
        if any(w in CONDITIONS for w in words) or (any(w in GUESSES for w in words) and "have" not in words):
            return True
        head = parse.heads[token]
        if head == token:
            return False
        if parse.words[head] in UNREAL_GOVERNORS and parse.deps[token] in (
            "xcomp",
            "acl",
            "ccomp",
            "advcl",
            "pcomp",
        ):
            return not _follows_on(parse, token)
        if parse.deps[token] == "csubj" and any(parse.words[c] in MODALS for c in parse.children[head]):
            return True  # "executing him would bring nobody back"
        if parse.words[head] in DENIALS and parse.deps[token] == "ccomp" and parse.tags[token] != "VBG":
            return True
        if parse.deps[token] not in ("xcomp", "conj", "acl", "ccomp"):
            return False
        if parse.deps[token] == "conj" and "but" in parse.words[head:token]:
            return False
        token = head
    return False


def _follows_on(parse: Parse, token: int) -> bool:
    """Say whether a participle tells what came of it: "tried to flee, fatally stabbing a guard"."""
    first = min([token, *parse.children[token]])
    return parse.tags[token] == "VBG" and parse.deps[token] == "advcl" and parse.words[first - 1] == ","
