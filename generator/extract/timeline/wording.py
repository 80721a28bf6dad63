"""The words of a clause put together: tokens of the text in an order, some of them said otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.extract.people import is_people_noun
from generator.extract.timeline.clauses import near
from generator.extract.timeline.kinds import SPEECH
from generator.extract.timeline.subjects import name_of, subject_of

_EDGES = " ,;:.–—-\"'“”‘’\n\t"
_PRONOUNS = words("he she it they")
_PLURAL = frozenset({"NNS", "NNPS"})
_NOBODY = words("nobody none no neither")
_MANY = words("people police troops")
# Verbs that need no object: read as a participle, they are a past tense misread.
_ACTIVE = words(
    """
    died exploded collapsed crashed ended began erupted occurred happened fell rose sank fled escaped arrived
    returned overturned derailed capsized came went
    """
)


def told(parse: Parse, text: str, tokens: Sequence[int], instead: Mapping[int, str]) -> str:
    """Join tokens with the spaces they have in the text, one where some are left out."""
    parts: list[str] = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        if before is not None:
            next_to = token == before + 1
            apart = "" if parse.deps[token] == "punct" else " "
            parts.append(text[parse.end(before) : parse.starts[token]] if next_to else apart)
        parts.append(instead.get(token) or text[parse.starts[token] : parse.end(token)])
    whole = " ".join("".join(parts).split()).strip(_EDGES)
    return whole + "." if whole.endswith(("a.m", "p.m")) else whole


def spoken_otherwise(parse: Parse, text: str, head: int) -> dict[int, str]:
    """Return the words to say in place of tokens of a clause that cannot stand as they are.

    A participle beside its noun gets its auxiliary ("three men were held"), and a pronoun becomes the one who
    says the clause, or the person that the sentence before is about.
    """
    if parse.deps[head] == "acl" and parse.tags[head] in {"VBN", "VBG"}:
        if _is_misread(parse, head) or acted_on(parse, head) is not None:
            return {}
        return {head: f"{_auxiliary(parse, parse.heads[head])} {parse.raw[head]}"}
    subject = subject_of(parse, head)
    if subject is None or parse.words[subject] not in _PRONOUNS:
        return {}
    speaker = _speaker(parse, head) if parse.deps[head] == "ccomp" else _person_before(parse, head)
    if speaker is None:
        return {}
    if (parse.entities[speaker] == "PERSON") != (parse.words[subject] in {"he", "she"}):
        return {}
    first, last = name_of(parse, speaker)
    return {subject: text[parse.starts[first] : parse.end(last)]}


def _is_misread(parse: Parse, verb: int) -> bool:
    """Say whether a participle is rather a past tense: it has an auxiliary, an object or words said."""
    own = any(parse.deps[c] in {"aux", "auxpass", "dobj", "ccomp"} for c in near(parse, verb))
    return parse.words[verb] in _ACTIVE | SPEECH or (own and parse.tags[verb] == "VBN")


def acted_on(parse: Parse, verb: int) -> int | None:
    """Return what is acted on before the noun a participle hangs on: "a video the group released"."""
    first, _ = name_of(parse, parse.heads[verb])
    before = first - 1
    if parse.tags[first] not in {"DT", "NNP"} or before < 0 or not parse.is_noun(before):
        return None
    return before if parse.tags[verb] == "VBN" and parse.child(verb, "agent") is None else None


def _speaker(parse: Parse, head: int) -> int | None:
    verb = parse.heads[head]
    said = parse.deps[head] == "ccomp" and parse.words[verb] in SPEECH
    speaker = subject_of(parse, verb) if said else None
    if speaker is None or not parse.is_noun(speaker) or parse.words[speaker] in _NOBODY:
        return None
    return None if any(parse.words[c] in _NOBODY for c in parse.children[speaker]) else speaker


def _person_before(parse: Parse, head: int) -> int | None:
    """Return the person the sentence before a main clause is about, if it tells of no other."""
    number = parse.sentence_of[head]
    if parse.deps[head] != "ROOT" or number == 0:
        return None
    before = parse.sentences[number - 1]
    root = next((t for t in range(*before) if parse.deps[t] == "ROOT"), None)
    subject = None if root is None else subject_of(parse, root)
    if subject is None or parse.entities[subject] != "PERSON":
        return None
    first, last = name_of(parse, subject)
    others = (t for t in range(*before) if not first <= t <= last)
    return None if any(_is_person(parse, t) for t in others) else subject


def _is_person(parse: Parse, token: int) -> bool:
    """Say whether a token names or means one person."""
    one = parse.tags[token] == "NN" and is_people_noun(parse.words[token])
    return one or parse.entities[token] == "PERSON"


def _auxiliary(parse: Parse, noun: int) -> str:
    if parse.tags[noun] == "CD":
        return "was" if parse.words[noun] in {"one", "1"} else "were"
    joined = parse.child(noun, "conj") is not None
    return "were" if joined or parse.tags[noun] in _PLURAL or parse.words[noun] in _MANY else "was"
