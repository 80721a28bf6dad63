"""Cut the phrase of a thing out of a sentence: the noun with the words that say which."""

from __future__ import annotations

from collections.abc import Iterable

from generator.extract.incidents.lexicon import WORDS
from generator.extract.parse import Parse

MODIFIERS = frozenset(("compound", "amod", "nmod", "poss"))
FURTHEST = 5
APPROXIMATE = frozenset(("least", "more", "than", "nearly", "almost", "some", "most", "as", "many", "only"))
DEEPEST = 8
MODALS = frozenset(("would", "might", "should", "will", "'ll", "'d"))
UNDER = frozenset(("xcomp", "ccomp", "pcomp"))
SMALL = frozenset(("of", "the", "a", "an"))
ELSEWHERE = frozenset(("GPE", "LOC", "DATE", "TIME"))  # "Mogadishu truck bomb", "October bombs"


def phrase(parse: Parse, head: int, *, bare: bool = False) -> str:
    """Return a noun and what belongs to it before it; ``bare`` keeps only what names the kind of thing."""
    start = head
    for child in sorted((c for c in parse.children[head] if c < head), reverse=True):
        if not _belongs(parse, child, bare=bare):
            break
        start = min(start, _left_edge(parse, child))
        if head - start >= FURTHEST:
            break
    while start < head and _is_loose(parse, start, bare=bare):
        start += 1
    while start > 1 and parse.raw[start - 1] == "-" and parse.starts[start] == parse.end(start - 1):
        start -= 2  # "semi-automatic"
    return " ".join(_text(parse, start, head).split())


def with_owner(parse: Parse, head: int) -> str:
    """Return the phrase with what it belongs to: "headquarters of the teachers' union"."""
    for child in parse.children[head]:
        owner = parse.child(child, "pobj") if child == head + 1 and parse.words[child] == "of" else None
        if owner is not None and parse.is_noun(owner) and owner - head <= FURTHEST:
            return upto(parse, head, owner)
    return phrase(parse, head)


def upto(parse: Parse, head: int, last: int, *, bare: bool = False) -> str:
    """Return the phrase with what follows it, the last token included."""
    return f"{phrase(parse, head, bare=bare)} {' '.join(_text(parse, head + 1, last).split())}"


def is_qualified(parse: Parse, at: int, kinds: str) -> bool:
    """Say whether a word of a list stands before a noun in its phrase."""
    return any(parse.words[c] in WORDS[kinds] for c in parse.children[at] if c < at)


def _is_loose(parse: Parse, at: int, *, bare: bool) -> bool:
    """Say whether a word at the front does not belong to the name: an article, a number of weapons."""
    word = parse.words[at]
    if parse.tags[at] == "CD":
        return bare and not _is_model(word)
    if parse.tags[at] == "VBN" and parse.lemmas[at] in WORDS["attack_verbs"]:
        return True
    return (
        parse.tags[at] in ("DT", "PRP$", "POS", "IN")
        or word in APPROXIMATE
        or (not word.strip("-").isalnum() and not _is_model(word))
    )


def _is_model(word: str) -> bool:
    """Say whether a word is the name of a model: "ak-47"."""
    return any(c.isdigit() for c in word) and any(c.isalpha() for c in word)


def _belongs(parse: Parse, child: int, *, bare: bool) -> bool:
    label = parse.deps[child]
    if label == "punct":
        return parse.words[child] == "-"
    if not bare:
        return label in MODIFIERS or label == "nummod"
    word = parse.words[child]
    kind = word in WORDS["kinds"] or word in WORDS["weapon_qualifiers"] or "-" in word
    if _is_model(word) or word in WORDS["weapons"]:
        return True
    if parse.entities[child] in ELSEWHERE or word in WORDS["measures"]:
        return False
    return label in ("compound", "nmod") or (label == "amod" and kind)


def _left_edge(parse: Parse, token: int) -> int:
    while parse.children[token] and parse.children[token][0] < token:
        token = parse.children[token][0]
    return token


def _text(parse: Parse, first: int, last: int) -> str:
    """Put the words back together with the blanks they had."""
    parts = []
    for i in range(first, last + 1):
        gap = " " if i > first and parse.starts[i] > parse.end(i - 1) else ""
        parts.append(gap + parse.raw[i])
    return "".join(parts)


def is_unreal(parse: Parse, token: int) -> bool:
    """Say whether what a word belongs to did not happen: "had meant to hit a nearby base"."""
    for _ in range(DEEPEST):
        head, label = parse.heads[token], parse.deps[token]
        if parse.is_verb(token) and _is_untrue(parse, token):
            return True
        if head == token or (parse.is_verb(token) and label not in UNDER):
            return False
        if parse.lemmas[head] in WORDS["unreal_verbs"] and label not in ("nsubj", "advcl", "prep"):
            return True
        if label == "ccomp":
            return parse.tags[token] in ("VBP", "VBZ")
        token = head
    return False


def _is_untrue(parse: Parse, verb: int) -> bool:
    """Say whether a verb of harm is negated or only may or will come true."""
    if parse.lemmas[verb] not in WORDS["attack_verbs"] and parse.lemmas[verb] not in WORDS["weapon_verbs"]:
        return False
    helpers = {parse.words[c] for c in parse.children[verb] if parse.deps[c] == "aux"}
    return parse.child(verb, "neg") is not None or not MODALS.isdisjoint(helpers)


def merge(names: Iterable[str]) -> tuple[str, ...]:
    """Keep each thing once: what another name of it says already goes, the fuller name stays."""
    kept: list[str] = []
    for name in names:
        mine = stems(name)
        same = next((k for k in kept if stems(k) >= mine or mine >= stems(k)), None)
        if same is None:
            kept.append(name)
        elif mine > stems(same):
            kept[kept.index(same)] = name
    return tuple(dict.fromkeys(kept))


def stems(name: str) -> frozenset[str]:
    """Return the words of a name without small words, plural endings and numbers."""
    words = (w for w in name.lower().split() if w not in SMALL and not w.isdigit())
    return frozenset(w.removesuffix("ies") + "y" if w.endswith("ies") else w.removesuffix("s") for w in words)
