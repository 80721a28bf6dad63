"""Victims told by lists of names: "two farmers, X and Y, were killed", "the dead were X and Y"."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.attributions.parties import Parties
from generator.extract.attributions.victims import HURT
from generator.extract.lexicon import words
from generator.extract.parse import BE, Parse
from generator.model.findings import FigureFinding

VICTIMS = words("victim victims dead deceased casualties fatalities injured wounded hostages")
OPENING = frozenset({":", "-", "--", "–", "—"})
NAMING = BE | words("are identified named as later also respectively")
BETWEEN = frozenset({",", ";", "and", "as", "well", "(", ")", "the", "his", "her", "their"})
CLOSING = frozenset({",", ".", ";", ")"})
DESCRIBING = frozenset({"CD", "JJ", "HYPH"})
TITLES = 4
LONGEST = 120


def listed_victims(parties: Parties, figures: tuple[FigureFinding, ...]) -> frozenset[str]:
    """Return the named persons whom the text lists as those that a figure counts, or as "the dead"."""
    return frozenset([*_of_figures(parties, figures), *_of_nouns(parties)])


def _of_figures(parties: Parties, figures: tuple[FigureFinding, ...]) -> Iterator[str]:
    parse = parties.parse
    for figure in figures:
        hurt = figure.effect in HURT and not figure.perpetrators
        if figure.victims is None or not hurt or figure.high is None or figure.high < 2:
            continue
        at = parties.tokens_in(figure.victims)[-1] + 1
        at += at < len(parse.words) and parse.words[at : at + 2] == [",", "including"]
        if at >= len(parse.words):
            continue
        names, after = _names(parties, at + 1)
        if parse.words[at] in OPENING or parse.words[at] == "including":
            yield from names if len(names) <= figure.high else ()
        elif parse.words[at] == "," and len(names) == figure.high and after in CLOSING:
            yield from names


def _of_nouns(parties: Parties) -> Iterator[str]:
    parse = parties.parse
    for noun, word in enumerate(parse.words):
        if word not in VICTIMS or not noun or parse.words[noun - 1] not in {"the", "all"}:
            continue
        end = parse.bounds(noun)[1]
        at = noun + 1
        while at < end and parse.words[at] in NAMING:
            at += 1
        if at > noun + 1 or (at < end and parse.words[at] in OPENING):
            yield from _names(parties, at)[0]
        verb = parse.heads[parse.heads[noun]]
        if parse.words[parse.heads[noun]] == "among" and parse.words[verb] in BE:
            subject = parse.child(verb, "nsubj")
            yield from _names(parties, _first(parties, subject))[0] if subject is not None else ()


def _first(parties: Parties, token: int) -> int:
    """Return where the mention that a word ends begins."""
    actor = parties.mentioned.get(token)
    while actor is not None and token > 0 and parties.mentioned.get(token - 1) == actor:
        token -= 1
    return token


def _names(parties: Parties, at: int) -> tuple[list[str], str]:
    """Return the persons named one after the other from a word on, and the word after the last of them.

    Ages, ranks and descriptions may stand between them, verbs not.
    """
    parse = parties.parse
    names: dict[str, None] = {}
    after = ""
    end = min(parse.bounds(at)[1], at + LONGEST) if at < len(parse.words) else at
    for i in range(at, end):
        actor = parties.mentioned.get(i)
        if actor is not None and parties.by_id[actor].type == "person" and parties.is_named(actor):
            names[actor] = None
            after = parse.words[i + 1] if i + 1 < len(parse.words) else "."
        elif not _goes_on(parse, i) or (not names and i - at > TITLES):
            break
    return list(names), after


def _goes_on(parse: Parse, token: int) -> bool:
    """Say whether a word may stand between two names of a list."""
    return parse.is_noun(token) or parse.tags[token] in DESCRIBING or parse.words[token] in BETWEEN
