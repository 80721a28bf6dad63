"""Find the words of a text that name events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.incidents.lexicon import NAMES, SENSES, WORDS, Name, Sense
from generator.extract.incidents.telling import as_setting, how_told, is_deed
from generator.extract.incidents.weapons import is_used
from generator.extract.parse import Parse
from generator.model.brief import Category
from generator.model.findings import Span

GENERIC = 0.5
DEED = 0.25
MARKS = frozenset(('"', "“", "”", "``", "''"))
FAR = 60  # words looked at on each side for the company of a word


@dataclass(frozen=True, slots=True)
class Mention:
    """Tokens ``start`` to ``end`` name an event; ``told`` is how surely they tell that it happened (0–1).

    ``person`` says that they name who did it: "gunmen"; ``thing`` that they name what it was done with;
    ``deed`` that they only tell who somebody is or why he acted: "linked to attacks", "in revenge for".
    """

    start: int
    end: int
    sentence: int
    span: Span
    category: Category
    strength: int
    noun: bool
    told: float
    person: bool
    thing: bool = False
    deed: bool = False


def find_mentions(parse: Parse) -> tuple[Mention, ...]:
    """List the names of events in text order; the longest name wins where several start at a word."""
    quoted = _quoted(parse)
    found = (_mention(parse, start, name, quoted) for start, name in _names(parse))
    return tuple(mention for mention in found if mention is not None)


def by_harm(parse: Parse, token: int) -> Mention:
    """Let the word that says what happened to people name the event."""
    span = Span(parse.starts[token], parse.end(token))
    return Mention(
        token, token + 1, parse.sentence_of[token], span, "other", 1, noun=False, told=1.0, person=False
    )


def _quoted(parse: Parse) -> list[bool]:
    """Say of each word whether it stands in somebody's mouth, by the marks before it in its sentence."""
    inside, found = False, []
    for at, word in enumerate(parse.words):
        if at and parse.sentence_of[at] != parse.sentence_of[at - 1]:
            inside = False
        found.append(inside)
        inside ^= word in MARKS
    return found


def _names(parse: Parse) -> Iterator[tuple[int, Name]]:
    """Yield the names of a text and where they start."""
    at, size = 0, len(parse.words)
    while at < size:
        name = _longest(parse, at) if parse.words[at] in NAMES else None
        if name is not None:
            yield at, name
        at += len(name.words) if name else 1


def _longest(parse: Parse, at: int) -> Name | None:
    for name in NAMES[parse.words[at]]:
        end = at + len(name.words)
        if tuple(parse.words[at:end]) == name.words and name.fits(parse.tags[end - 1], parse.deps[end - 1]):
            return name
    return None


def _mention(parse: Parse, start: int, name: Name, quoted: list[bool]) -> Mention | None:
    end = start + len(name.words)
    if parse.words[start] in WORDS["months"] and parse.raw[start][:1].isupper():
        return None
    category: Category | None = name.category
    if len(name.words) == 1:
        category = _in_company(parse, start, name)
    if name.part == "T" and not is_used(parse, end - 1):
        return None
    if category is None:
        return None
    deed = is_deed(parse, start, end - 1)
    told = how_told(parse, start, end - 1) * (GENERIC if quoted[start] else 1.0) * (DEED if deed else 1.0)
    if category == "protest":
        told *= as_setting(parse, end - 1)
    if not told:
        return None
    span = Span(parse.starts[start], parse.end(end - 1))
    acts = any(parse.is_verb(i) for i in range(start, end))
    noun = name.part in ("N", "T") or (name.part == "A" and parse.is_noun(end - 1) and not acts)
    return Mention(
        start,
        end,
        parse.sentence_of[start],
        span,
        category,
        name.strength,
        noun,
        told,
        person=name.part == "P",
        thing=name.part == "T" or parse.words[end - 1] in WORDS["weapons"],
        deed=deed,
    )


def _in_company(parse: Parse, at: int, name: Name) -> Category | None:
    """Read an ambiguous word by the words around it."""
    for sense in SENSES.get(parse.words[at], ()):
        if _keeps_company(parse, at, sense):
            return sense.becomes
    return name.category


def _keeps_company(parse: Parse, at: int, sense: Sense) -> bool:
    first, last = parse.bounds(at)
    if sense.where == "before":
        around = parse.words[max(first, at - 2) : at]
    elif sense.where == "after":
        around = parse.words[at + 1 : min(last, at + 4)]
    else:
        around = parse.words[max(first, at - FAR) : min(last, at + FAR)]
    met = any(word in sense.company for word in around)
    return not met if sense.where == "without" else met
