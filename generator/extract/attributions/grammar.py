"""Who does what to whom in a parse: agents and patients, in the active and the passive."""

from __future__ import annotations

from generator.extract.lexicon import words
from generator.extract.parse import Parse

SUBJECTS = ("nsubj", "csubj")
RELATIVE = frozenset({"who", "that", "which", "whom"})
LONGEST_CHAIN = 12
BETWEEN = 3
COURTS = frozenset({"court", "custody", "dock", "trial", "jail", "prison"})
SEARCHING = frozenset(
    {"hunt", "search", "seek", "look", "investigate", "arrest", "detain", "identify", "probe"}
)
RESULTS = frozenset({"kill", "wound", "injure", "destroy", "damage"})
OBJECTS = frozenset({"dobj", "pobj", "conj"})
ONLY_ACTIVE = frozenset({"confess", "plead", "belong"})
TIMES = words(
    """
    today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning evening
    """
)


def spread(parse: Parse, tokens: list[int]) -> list[int]:
    """Add what is joined to each token by "and" or "or"."""
    found: list[int] = []
    queue = list(tokens)
    most = len(tokens) + LONGEST_CHAIN
    while queue and len(found) < most:
        token = queue.pop(0)
        if token not in found:
            found.append(token)
            queue.extend(c for c in parse.children[token] if parse.deps[c] == "conj")
    return found


def is_passive(parse: Parse, verb: int) -> bool:
    """Say whether a verb is in the passive, also as a participle ("killed by")."""
    if parse.child(verb, "auxpass", "nsubjpass") is not None:
        return True
    if parse.child(verb, "agent") is not None and parse.child(verb, "dobj") is None:
        return True
    if parse.tags[verb] != "VBN" or parse.child(verb, "aux", "nsubj") is not None:
        return False
    if parse.lemmas[verb] in ONLY_ACTIVE:
        return False
    if parse.deps[verb] == "conj" and parse.tags[parse.heads[verb]] in {"VBN", "VBD"}:
        return parse.child(verb, "dobj") is None and is_passive(parse, parse.heads[verb])
    return parse.deps[verb] in {"acl", "advcl", "relcl", "amod"} or parse.child(verb, "agent") is not None


def agents(parse: Parse, verb: int) -> list[int]:
    """Return who does it."""
    if is_passive(parse, verb):
        return _by_whom(parse, verb)
    if _is_of_a_search(parse, verb):
        return []
    return _antecedents(parse, verb, subject_of(parse, verb))


def _is_of_a_search(parse: Parse, verb: int) -> bool:
    """Say whether "wounding five" hangs on a search: it was what is searched for that did it."""
    return (
        parse.deps[verb] == "advcl"
        and parse.tags[verb] == "VBG"
        and parse.lemmas[parse.heads[verb]] in SEARCHING
    )


def patients(parse: Parse, verb: int) -> list[int]:
    """Return to whom it is done."""
    if is_passive(parse, verb):
        return _antecedents(parse, verb, subject_of(parse, verb)) + _set_off(parse, verb)
    found = [c for c in parse.children[verb] if parse.deps[c] == "dobj"] or _shared_object(parse, verb)
    small = [c for c in parse.children[verb] if parse.deps[c] in {"ccomp", "oprd"} and parse.tags[c] == "JJ"]
    found += [c for s in small for c in parse.children[s] if parse.deps[c] == "nsubj"]
    return _antecedents(parse, verb, found[0]) if found else []


def _set_off(parse: Parse, verb: int) -> list[int]:
    """Return the noun before the comma in "after the attack, reportedly staged by rebels"."""
    if parse.deps[verb] != "advcl" or parse.child(verb, "nsubj", "nsubjpass") is not None:
        return []
    begin, _ = parse.bounds(verb)
    at = verb - 1
    while at > begin and parse.tags[at].startswith("RB"):
        at -= 1
    return [at - 1] if at > begin and parse.words[at] == "," and parse.is_noun(at - 1) else []


def _shared_object(parse: Parse, verb: int) -> list[int]:
    """Return the object of the next verb in "denied and condemned the attack"."""
    joined = [c for c in parse.children[verb] if parse.deps[c] == "conj" and c - verb <= 2]
    return [o for c in joined for o in parse.children[c] if parse.deps[o] == "dobj"]


def subject_of(parse: Parse, verb: int) -> int | None:
    """Return a verb's subject: its own, or the one it shares with the verb it depends on."""
    for _ in range(LONGEST_CHAIN):
        if parse.child(verb, "expl") is not None:
            return None
        own = _subject_child(parse, verb)
        if own is not None:
            return _past_time(parse, own)
        dep, up = parse.deps[verb], parse.heads[verb]
        if dep == "acl" and parse.lemmas[up] in COURTS and parse.deps[up] == "pobj":
            verb = parse.heads[parse.heads[up]]
            continue
        if dep == "acl" and parse.lemmas[verb] in RESULTS and parse.deps[up] in OBJECTS:
            return None
        if dep in {"acl", "relcl", "amod"} and parse.is_noun(up):
            return up
        if dep == "xcomp" and (controller := parse.child(up, "dobj")) is not None:
            return controller
        if dep == "pcomp":
            up = parse.heads[up]
            if parse.is_noun(up):
                return up
        elif dep not in {"conj", "xcomp", "advcl", "aux", "auxpass"}:
            return None
        verb = up
    return None


def _subject_child(parse: Parse, verb: int) -> int | None:
    """Return the subject that hangs on a verb, of several the one nearest before it that is no place."""
    subjects = [c for c in parse.children[verb] if parse.deps[c] in {"nsubj", "nsubjpass"}]
    subjects = [c for c in subjects if parse.entities[c] != "GPE"] or subjects
    return max((c for c in subjects if c < verb), default=subjects[0] if subjects else None)


def _past_time(parse: Parse, subject: int) -> int:
    """Step from "today" in "the rebels today claimed", misread as the subject, to the noun before it."""
    if parse.words[subject] not in TIMES:
        return subject
    begin, _ = parse.bounds(subject)
    before = range(subject - 1, max(begin, subject - 8) - 1, -1)
    return next((i for i in before if parse.is_noun(i) and parse.words[i - 1] not in {"(", "["}), subject)


def _by_whom(parse: Parse, verb: int) -> list[int]:
    """Return the object of "by", also where it hangs on a place or day told between: "staged in May by X"."""
    below = [c for c in parse.children[verb] if parse.deps[c] in {"agent", "prep"}]
    for _ in range(BETWEEN):
        for child in below:
            if parse.words[child] == "by":
                return [c for c in parse.children[child] if parse.deps[c] == "pobj"]
        objects = [o for p in below for o in parse.children[p] if parse.deps[o] == "pobj"]
        below = [c for o in objects for c in parse.children[o] if parse.deps[c] in {"agent", "prep"}]
    return []


def _antecedents(parse: Parse, verb: int, token: int | None) -> list[int]:
    """Replace a relative pronoun by the noun that it stands for."""
    if token is None:
        return []
    if parse.words[token] in RELATIVE and parse.tags[token] in {"WP", "WDT", "IN"}:
        for _ in range(LONGEST_CHAIN):
            if parse.deps[verb] in {"relcl", "acl"}:
                return [parse.heads[verb]]
            if parse.deps[verb] not in {"conj", "xcomp", "ccomp"}:
                return []
            verb = parse.heads[verb]
        return []
    return [token]
