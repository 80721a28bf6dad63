"""Whom "he" and "she" stand for: the person last told of who may be meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.extract.casualties.field import Group, Link
from generator.extract.casualties.people import PRONOUNS, is_person
from generator.extract.casualties.person_words import FEMALE, MALE
from generator.extract.casualties.singles import named, one_person
from generator.extract.casualties.speech import SPEECH
from generator.extract.parse import Parse

BACK = 3
SUBJECTS = frozenset(("nsubj", "nsubjpass"))
OWNED = frozenset(("poss", "compound", "appos"))


def settle_pronouns(parse: Parse, links: Sequence[Link]) -> list[Link]:
    """Say who "he" is in "he died"; keep it of nobody known only where nothing else says that anybody did."""
    settled = [_settled(parse, k) if parse.words[k.group.head] in PRONOUNS else k for k in links]
    known = [parse.words[k.people.head] not in PRONOUNS for k in settled]
    told = {k.effect for k, sure in zip(settled, known, strict=True) if sure and k.group.amount.low != 0}
    return [k for k, sure in zip(settled, known, strict=True) if sure or k.effect not in told]


def _settled(parse: Parse, link: Link) -> Link:
    """Find who a pronoun of the killed or injured is; one after "where" stands for its sentence's person."""
    meant = antecedent(parse, link.group.head) if link.effect in ("killed", "injured") else None
    at = link.group.head
    if meant and parse.words[at - 1] == "where" and parse.sentence_of[meant.head] == parse.sentence_of[at]:
        return replace(link, group=meant)
    return replace(link, meant=meant)


def antecedent(parse: Parse, pronoun: int) -> Group | None:
    """Return the one person a pronoun stands for: of its sentence, else of the nearest one before.

    None where that one names two.
    """
    own = parse.sentence_of[pronoun]
    barred = MALE if parse.words[pronoun] in ("she", "her") else FEMALE
    doers = parse.above([pronoun]) if parse.deps[pronoun] not in SUBJECTS else frozenset()
    for number in range(own, max(-1, own - BACK), -1):
        begin, end = parse.sentences[number]
        told = [
            (parse.deps[i] in SUBJECTS, i if number == own else -i, group)
            for i, group in _people(parse, begin, min(end, pronoun))
            if parse.words[i] not in barred and not (parse.deps[i] in SUBJECTS and parse.heads[i] in doers)
        ]
        if told:
            names = sum(parse.entities[group.head] == "PERSON" for _, _, group in told)
            return max(told, key=lambda row: row[:2])[2] if names < 2 else None
    return None


def _people(parse: Parse, begin: int, end: int) -> Iterator[tuple[int, Group]]:
    """Yield the persons told one by one in a stretch, those who only speak or act left out."""
    for i in range(begin, end):
        word, head = parse.words[i], parse.heads[i]
        inner = parse.is_noun(head) and head == i + 1
        if word in PRONOUNS or parse.deps[i] in OWNED or inner or parse.deps[head] == "agent":
            continue
        if parse.words[head] in SPEECH and parse.deps[i] == "nsubj" and parse.words[head] != "told":
            continue
        if parse.tags[i] not in ("NN", "NNP") or not (is_person(word) or parse.entities[i] == "PERSON"):
            continue
        group = one_person(parse, i) or named(parse, i, "subject")
        if group is not None:
            yield i, group
