"""Whose statement a word belongs to and how sure it is: reported, believed, denied, not real."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Literal

from generator.extract.attributions.grammar import agents
from generator.extract.parse import Parse

FRAMES = {
    name: frozenset(words.split())
    for name, words in tomllib.loads(
        files(__package__).joinpath("data/frames.toml").read_text(encoding="utf-8")
    ).items()
}
Attitude = Literal["own", "said", "believed", "denied", "future", "unreal"]
SAID = frozenset({"ccomp", "parataxis", "xcomp", "pcomp", "csubjpass"})
GOVERNED = frozenset({"dobj", "nsubj", "xcomp", "attr"})
LISTENERS = {"he": "him", "him": "him", "his": "him", "she": "her", "her": "her", "they": "them",
             "them": "them", "their": "them"}  # fmt: skip
CLAIMING = FRAMES["admit"] | FRAMES["deny"]
KEEPING = frozenset({"continue", "know", "tend", "love", "like"})
PRESENT = frozenset({"VBP", "VBZ"})
HIGHEST = 14
NOBODY = frozenset({"nobody", "none", "neither"})


@dataclass(frozen=True, slots=True)
class Frame:
    """How a statement is told: its attitude, whose it is (tokens), and whether it is denied inside."""

    attitude: Attitude
    speakers: tuple[int, ...] = ()
    negated: bool = False
    perhaps: bool = False
    verb: str = ""


def frame_of(parse: Parse, head: int) -> Frame:
    """Climb from a word to the verb of speech or belief over it, noting every "not" and "perhaps"."""
    negated = is_negated(parse, head)
    perhaps = is_perhaps(parse, head)
    at, aside = head, False
    for _ in range(HIGHEST):
        up, dep = parse.heads[at], parse.deps[at]
        if _is_open(parse, at, FRAMES["open"]):
            doubtful = _is_open(parse, at, FRAMES["unless"])
            return Frame("unreal" if doubtful else "future", negated=negated)
        if up == at:
            break
        if dep == "pcomp":
            up = parse.heads[up] if parse.lemmas[parse.heads[up]] in CLAIMING else up
        lemma = parse.lemmas[up]
        if _is_charge(parse, at) or _is_habit(parse, at):
            return Frame("unreal", negated=negated)
        rumour = _rumour(parse, up, negated=negated, perhaps=perhaps) if dep == "acl" else None
        if rumour:
            return rumour
        if (dep == "acl" and lemma in FRAMES["statements"]) or _is_of_that_time(parse, up):
            up = next((t for t in _above(parse, up, 2) if parse.is_verb(t)), up)
            dep, lemma = "ccomp", parse.lemmas[up]
        if dep in SAID and (parse.is_verb(up) or parse.tags[up].startswith("JJ")):
            framed = _frame(parse, up, lemma, negated=negated, perhaps=perhaps)
            if framed:
                known = dep != "xcomp" or framed.attitude != "believed"
                return framed if known else replace(framed, speakers=())
        aside = aside or dep in {"acl", "relcl"}
        if dep != "conj":
            governed = dep in GOVERNED and parse.is_verb(up) and not aside
            negated = negated or (governed and is_negated(parse, up))
            perhaps = perhaps or (dep in {"xcomp", "ccomp", "pobj"} and is_perhaps(parse, up))
        at = up
    return _told_beside(parse, head, negated=negated, perhaps=perhaps)


def _is_of_that_time(parse: Parse, noun: int) -> bool:
    """Say whether "at the time that" begins what was said: "said at the time that it would"."""
    verb = noun - 3
    told = parse.words[max(0, noun - 2) : noun + 2] == ["at", "the", "time", "that"]
    return told and parse.lemmas[verb] in FRAMES["say"]


def _is_charge(parse: Parse, token: int) -> bool:
    """Say whether a deed is what somebody is accused of, tried for or cleared of."""
    preposition = parse.heads[token]
    if parse.deps[token] not in {"pcomp", "pobj"} or parse.words[preposition] not in {
        "of",
        "with",
        "in",
        "for",
    }:
        return False
    above = _above(parse, preposition, 2)
    above += [c for c in parse.children[above[0]] if parse.deps[c] == "dobj"]
    return bool({parse.lemmas[t] for t in above} & FRAMES["charge"])


def _rumour(parse: Parse, noun: int, *, negated: bool, perhaps: bool) -> Frame | None:
    """Read a noun that says what is believed, denied or looked into: "the claim that", "reports that"."""
    lemma = parse.lemmas[noun]
    if lemma not in FRAMES["rumours"] | FRAMES["charges"]:
        return None
    over = _above(parse, noun, 2)
    refusing = next((t for t in over if parse.lemmas[t] in FRAMES["deny"]), None)
    if refusing is not None:
        return Frame("denied", tuple(agents(parse, refusing)), negated, perhaps, lemma)
    if lemma in FRAMES["rumours"] or any(parse.lemmas[t] in FRAMES["examine"] for t in over):
        return Frame("believed", (), negated, perhaps=True, verb=lemma)
    return None


def _is_habit(parse: Parse, token: int) -> bool:
    """Say whether a deed is what somebody keeps doing: "they continue to ambush convoys"."""
    up = parse.heads[token]
    return parse.deps[token] == "xcomp" and parse.lemmas[up] in KEEPING and parse.tags[up] in PRESENT


def is_custom(parse: Parse, verb: int) -> bool:
    """Say whether a deed tells what sort of people they are: "rebels who ambush convoys"."""
    told_of = parse.deps[verb] == "relcl" and parse.tags[verb] in PRESENT
    return told_of and parse.lemmas[verb] != "be" and parse.child(verb, "aux", "auxpass") is None


def _above(parse: Parse, token: int, steps: int) -> list[int]:
    found = []
    for _ in range(steps):
        token = parse.heads[token]
        found.append(token)
    return found


def _frame(parse: Parse, verb: int, lemma: str, *, negated: bool, perhaps: bool) -> Frame | None:
    speakers = tuple(agents(parse, verb))
    if lemma in FRAMES["unreal"]:
        return Frame("unreal", speakers, negated, perhaps, lemma)
    if lemma in FRAMES["deny"] and is_negated(parse, verb):
        return Frame("unreal", speakers, negated, perhaps, lemma)
    if lemma in FRAMES["deny"]:
        return Frame("denied", speakers, negated, perhaps, lemma)
    if lemma in FRAMES["believe"]:
        return Frame("believed", speakers, negated or is_negated(parse, verb), perhaps, lemma)
    if lemma in FRAMES["say"] or lemma in FRAMES["admit"]:
        if is_negated(parse, verb) or any(_is_nobody(parse, speaker) for speaker in speakers):
            return Frame("unreal", speakers, negated, perhaps, lemma)
        return Frame("said", speakers, negated, perhaps or is_perhaps(parse, verb), lemma)
    return None


def _told_beside(parse: Parse, head: int, *, negated: bool, perhaps: bool) -> Frame:
    """Find "according to X" in the sentence, else tell the statement as the text's own."""
    named = according_to(parse, head)
    if named:
        return Frame("said", named, negated, perhaps, "according")
    return Frame("own", (), negated, perhaps)


def according_to(parse: Parse, token: int) -> tuple[int, ...]:
    """Return who "according to" names in a word's sentence."""
    begin, end = parse.bounds(token)
    for i in range(begin, end - 1):
        if parse.words[i] == "according" and parse.words[i + 1] == "to":
            return tuple(c for c in parse.children[i + 1] if parse.deps[c] == "pobj")
    return ()


def is_negated(parse: Parse, token: int) -> bool:
    """Say whether a word is denied: "not", "never", "no", or "yet to"."""
    for child in parse.children[token]:
        word = parse.words[child]
        if parse.deps[child] == "neg" or word in FRAMES["not"]:
            return True
        if parse.deps[child] in {"aux", "advmod"} and word in {"never", "yet", "neither"} and child < token:
            return word != "yet" or not _has_not(parse, token)
        if parse.deps[child] in {"acomp", "attr", "prep", "oprd", "dobj"} and _has_not(parse, child):
            return True
    up = parse.heads[token]
    if parse.deps[token] == "conj" and any(parse.words[c] == "nor" for c in parse.children[up]):
        return True
    return parse.deps[token] == "pcomp" and parse.words[up] == "without"


def _has_not(parse: Parse, token: int) -> bool:
    return any(parse.deps[c] == "neg" or parse.words[c] in FRAMES["not"] for c in parse.children[token])


def _is_nobody(parse: Parse, speaker: int) -> bool:
    """Say whether it is told that nobody speaks: "no group has said"."""
    return _has_not(parse, speaker) or parse.words[speaker] in NOBODY


def is_perhaps(parse: Parse, token: int) -> bool:
    """Say whether a word is hedged: "allegedly", "may have", "suspected"."""
    near = [*parse.children[token]]
    near += [c for n in near if parse.deps[n] in {"attr", "acomp"} for c in parse.children[n]]
    return any(parse.words[c] in FRAMES["perhaps"] for c in near)


def _is_open(parse: Parse, token: int, openers: frozenset[str]) -> bool:
    """Say whether a clause is only a condition, a question or a plan."""
    return any(parse.deps[c] in {"mark", "aux"} and parse.words[c] in openers for c in parse.children[token])


def is_spoken_to(parse: Parse, frame: Frame, who: int) -> bool:
    """Say whether a pronoun is the one a statement was made to: "the judge told him that his crimes …"."""
    listener = LISTENERS.get(parse.words[who])
    verbs = {parse.heads[speaker] for speaker in frame.speakers}
    return any(
        parse.words[t] == listener and parse.deps[t] in ("dobj", "dative")
        for verb in verbs
        for t in parse.children[verb]
    )


def is_first_account(parse: Parse, frame: Frame) -> bool:
    """Say whether a statement is an account since given up: what the army "said at first"."""
    verbs = {parse.heads[speaker] for speaker in frame.speakers}
    near = [t for verb in verbs for t in parse.children[verb]]
    return any(
        parse.words[t] in FRAMES["at_first"] or parse.words[t : t + 2] == ["at", "first"] for t in near
    )
