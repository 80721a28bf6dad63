"""Collect what a text names as possible weapons or targets, each thing once however often it is named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.extract.incidents.phrases import is_unreal, phrase, stems, upto, with_owner
from generator.extract.incidents.targets import is_attacked, is_target
from generator.extract.incidents.vehicles import load_end
from generator.extract.incidents.weapons import is_used, is_weapon
from generator.extract.parse import Parse

Kind = Literal["weapon", "target"]
IS_NAME: dict[Kind, Callable[[Parse, int], bool]] = {"weapon": is_weapon, "target": is_target}
IS_USED: dict[Kind, Callable[[Parse, int], bool]] = {"weapon": is_used, "target": is_attacked}


@dataclass(frozen=True, slots=True)
class Word:
    """A noun at token ``at`` naming a thing as ``text``; ``used`` says that by rule it was used or hit."""

    at: int
    text: str
    used: bool


@dataclass(frozen=True, slots=True)
class Thing:
    """All the words for one thing, in text order."""

    words: tuple[Word, ...]

    @property
    def name(self) -> str:
        """Return the fullest of its names, the first of several."""
        return max((word.text for word in self.words), key=lambda text: len(stems(text)))

    @property
    def used(self) -> bool:
        """Say whether by rule it was used or hit."""
        return any(word.used for word in self.words)


def things_in(parse: Parse, sentences: Iterable[int], kind: Kind) -> tuple[Thing, ...]:
    """Return the things that sentences name; a name that says no more or less than another is the same's."""
    rows: list[tuple[list[frozenset[str]], list[Word]]] = []
    for word in _words(parse, sentences, kind):
        mine = stems(word.text)
        names, words = next(
            ((names, words) for names, words in rows if any(n >= mine or mine >= n for n in names)), ([], [])
        )
        if not words:
            rows.append((names, words))
        names.append(mine)
        words.append(word)
    return tuple(Thing(tuple(words)) for _, words in rows)


def _words(parse: Parse, sentences: Iterable[int], kind: Kind) -> Iterator[Word]:
    for number in sentences:
        for at in range(*parse.sentences[number]):
            if IS_NAME[kind](parse, at) and not is_unreal(parse, at) and not _is_first_half(parse, at):
                text = with_owner(parse, at) if kind == "target" else _weapon(parse, at)
                yield Word(at, text, IS_USED[kind](parse, at))


def _is_first_half(parse: Parse, at: int) -> bool:
    """Say whether a word is only the front of another: the home of "home-made", the bomb of "bomb-maker"."""
    if parse.raw[at + 1 : at + 2] != ["-"] or at + 2 == len(parse.raw):
        return False
    return parse.starts[at + 2] == parse.end(at + 1)


def _weapon(parse: Parse, at: int) -> str:
    """Return the name of a weapon; a vehicle's with what it is packed with."""
    last = load_end(parse, at)
    return phrase(parse, at, bare=True) if last is None else upto(parse, at, last, bare=True)
