"""Capitals that stand for their states: "Kyiv accused Moscow", from ``data/capitals.tsv``."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from generator.extract.actors.mentions import Mention, Words
from generator.extract.countries import country_name

SPEAKING = frozenset({"say", "accuse", "blame", "deny", "reject", "dismiss", "condemn", "denounce"})
SPEAKING |= {"claim", "insist", "admit", "acknowledge", "allege"}
ACCUSING = frozenset({"accuse", "blame"})


def find_capitals(words: Words, taken: list[bool]) -> list[Mention]:
    """Find the states that speak, accuse or are accused under the name of their capital."""
    found = []
    for i, tag in enumerate(words.tags):
        if tag != "NNP" or taken[i] or not _stands_for_state(words, i):
            continue
        start = i
        while start > 0 and words.tags[start - 1] == "NNP" and words.entities[start - 1] != "DATE":
            start -= 1
        code = _capitals().get(words.text(start, i + 1))
        if code:
            name = country_name(code) or words.text(start, i + 1)
            found.append(Mention(start, i + 1, i, "state", name, "state", code))
    return found


def _stands_for_state(words: Words, head: int) -> bool:
    token = words.tokens[head]
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    verb = words.lemmas[token.head.i]
    if token.dep_ == "nsubj":
        return verb in SPEAKING
    if token.dep_ == "pobj" and token.head.dep_ == "agent":
        return words.lemmas[token.head.head.i] in SPEAKING
    return token.dep_ in {"dobj", "nsubjpass"} and verb in ACCUSING


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    text = files(__package__).joinpath("data/capitals.tsv").read_text(encoding="utf-8")
    return dict(_row(line) for line in text.splitlines())


def _row(line: str) -> tuple[str, str]:
    name, code = line.split("\t")
    return name, code
