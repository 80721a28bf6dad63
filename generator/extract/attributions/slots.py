"""The places around the head word of a pattern, by their names in ``data/patterns.toml``."""

from __future__ import annotations

from generator.extract.attributions.grammar import agents, patients, spread, subject_of
from generator.extract.parse import Parse

TOLD_DEPTH = 3
BEFORE = frozenset({"compound", "amod", "nmod"})


def fill(parse: Parse, head: int, place: str) -> list[int]:
    """Return the heads of the phrases that stand at a place of ``head``, joined ones too; see ``Pattern``."""
    found = _PLACES[place](parse, head) if place in _PLACES else objects_of(parse, head, place)
    return spread(parse, found)


def objects_of(parse: Parse, head: int, word: str) -> list[int]:
    """Return the objects of a preposition of ``head``, or of its object, complement or first "of" phrase."""
    near = [head, *(c for c in parse.children[head] if parse.deps[c] in _CARRIERS)]
    near += [c for n in near[1:] for c in _under(parse, n)]
    near += _under(parse, head)
    for carrier in near:
        for child in parse.children[carrier]:
            if parse.words[child] == word and parse.deps[child] in {"prep", "agent", "dative", "prt"}:
                found = [c for c in parse.children[child] if parse.deps[c] in {"pobj", "pcomp"}]
                if found:
                    return found
    return []


_CARRIERS = frozenset({"dobj", "acomp", "attr", "oprd", "nsubjpass", "advmod"})


def _under(parse: Parse, token: int) -> list[int]:
    return [
        c
        for p in parse.children[token]
        if parse.deps[p] == "prep" and parse.words[p] in {"of", "for"}
        for c in parse.children[p]
        if parse.deps[c] == "pobj"
    ]


def _complements(parse: Parse, head: int) -> list[int]:
    found = [c for c in parse.children[head] if parse.deps[c] in {"acomp", "attr", "oprd"}]
    if not found:
        found = [c for c in parse.children[head] if parse.deps[c] in {"ccomp", "xcomp", "advmod"}]
        found = [c for c in found if parse.tags[c].startswith("JJ")]
    return found


def _compound(parse: Parse, head: int) -> list[int]:
    """Return what stands before a noun, also one deeper: "a US counter-terrorism operation"."""
    near = [c for c in parse.children[head] if parse.deps[c] in BEFORE]
    return near + [c for n in near for c in parse.children[n] if parse.deps[c] in BEFORE]


def _poss(parse: Parse, head: int) -> list[int]:
    return [c for c in parse.children[head] if parse.deps[c] == "poss"]


def _particle(parse: Parse, head: int) -> list[int]:
    return [c for c in parse.children[head] if parse.deps[c] in {"prt", "advmod"}]


def _clause(parse: Parse, head: int) -> list[int]:
    return [c for c in parse.children[head] if parse.deps[c] in {"xcomp", "ccomp"}]


def _told(parse: Parse, head: int) -> list[int]:
    """Return all words of what is said, to a few steps down."""
    near = [c for c in parse.children[head] if parse.deps[c] in {"ccomp", "dobj", "prep", "oprd"}]
    for _ in range(TOLD_DEPTH):
        near += [c for n in near for c in parse.children[n] if c not in near]
    return near


def _ownerless_agents(parse: Parse, head: int) -> list[int]:
    """Return what does the deed that is admitted, if nobody is named as its owner: "a drone strike"."""
    return [
        agent
        for clause in _clause(parse, head)
        for agent in agents(parse, clause)
        if parse.child(agent, "poss") is None
        and not any(parse.tags[c].startswith("NNP") or parse.words[c] == "by" for c in parse.children[agent])
    ]


def _object(parse: Parse, head: int) -> list[int]:
    return [c for c in parse.children[head] if parse.deps[c] == "dobj"]


def _owners_of_agent(parse: Parse, head: int) -> list[int]:
    """Return whose weapon it is that does it: "Russian missiles hit", "a US drone strike killed"."""
    return [
        c
        for agent in agents(parse, head)
        for c in parse.children[agent]
        if parse.deps[c] in {"compound", "amod", "nmod", "poss"}
    ]


def _named(parse: Parse, head: int) -> list[int]:
    """Return the name beside a noun: "the gunman, X,", "suspected gunman X"."""
    names = [c for c in parse.children[head] if parse.deps[c] == "appos"]
    if parse.deps[head] == "compound" and parse.tags[parse.heads[head]].startswith("NNP"):
        names.append(parse.heads[head])
    if parse.deps[head] == "appos" and parse.tags[parse.heads[head]].startswith("NNP"):
        names.append(parse.heads[head])
    return names


def _modified(parse: Parse, head: int) -> list[int]:
    return [parse.heads[head]] if parse.is_noun(parse.heads[head]) else []


def _over(parse: Parse, head: int) -> list[int]:
    """Return the nouns over a participle: "killing" in "the killing of three members staged by rebels"."""
    found: list[int] = []
    at = parse.heads[head]
    while parse.deps[head] == "acl" and at not in found and parse.is_noun(at):
        found.append(at)
        at = parse.heads[parse.heads[at]] if parse.words[parse.heads[at]] == "of" else at
    return found


def _subject(parse: Parse, head: int) -> list[int]:
    found = subject_of(parse, parse.heads[head])
    return [found] if found is not None else []


_PLACES = {
    "agent": agents,
    "patient": patients,
    "is": _complements,
    "particle": _particle,
    "clause": _clause,
    "clause-agent": _ownerless_agents,
    "object": _object,
    "told": _told,
    "agent-of": _owners_of_agent,
    "named": _named,
    "poss": _poss,
    "compound": _compound,
    "modified": _modified,
    "noun-over": _over,
    "subject": _subject,
}
