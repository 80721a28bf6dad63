"""Find where the patterns hold in a parse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.attributions.patterns import Condition, Pattern, patterns_by_head
from generator.extract.attributions.slots import fill
from generator.extract.parse import Parse


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern that holds at ``head``: the tokens of who did it, who says so and to whom it was done."""

    pattern: Pattern
    head: int
    who: tuple[int, ...]
    by: tuple[int, ...]
    victims: tuple[int, ...]


def find_matches(parse: Parse) -> Iterator[Match]:
    """Yield every pattern that holds, in text order."""
    patterns = patterns_by_head()
    for head, lemma in enumerate(parse.lemmas):
        for pattern in patterns.get(lemma, ()):
            if _is_kind(parse, head, pattern) and _holds(parse, head, pattern):
                yield Match(
                    pattern,
                    head,
                    _first_filled(parse, head, pattern.who),
                    _first_filled(parse, head, pattern.by),
                    _first_filled(parse, head, pattern.victim),
                )


def _is_kind(parse: Parse, head: int, pattern: Pattern) -> bool:
    if pattern.kind == "noun":
        return parse.is_noun(head)
    if pattern.kind == "adjective":
        return parse.tags[head].startswith("JJ")
    return parse.is_verb(head) and parse.deps[head] != "amod"


def _holds(parse: Parse, head: int, pattern: Pattern) -> bool:
    wanted = all(_stands(parse, head, condition) for condition in pattern.needs)
    return wanted and not any(_stands(parse, head, condition) for condition in pattern.bars)


def _stands(parse: Parse, head: int, condition: Condition) -> bool:
    places, words = condition
    found = [i for place in places for i in fill(parse, head, place)]
    return any("*" in words or parse.lemmas[i] in words or parse.words[i] in words for i in found)


def _first_filled(parse: Parse, head: int, places: tuple[str, ...]) -> tuple[int, ...]:
    return next((tuple(found) for place in places if (found := fill(parse, head, place))), ())
