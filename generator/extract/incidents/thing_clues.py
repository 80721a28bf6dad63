"""What tells whether a thing was a weapon or a target of an incident: features of a linear model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.extract.incidents.clues import plain_word, position
from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.things import Kind, Thing, Word
from generator.extract.incidents.told import Told
from generator.extract.parse import Parse

CLASSES: dict[Kind, tuple[str, ...]] = {
    "weapon": ("weapon_verbs", "weapon_governors", "weapon_acts", "found", "speech", "irreal_governors"),
    "target": ("attack_verbs", "hit_verbs", "attack_nouns", "found", "speech", "irreal_governors"),
}
DEEPEST = 8
LONGEST = 3
MANY = 4
DETERMINERS = ("PRP$", "CD", "DT", "POS")
BEFORE = frozenset(("compound", "amod", "det", "nmod"))
AFTER = frozenset(("prep", "acl", "relcl"))
STEPS = frozenset(("pobj", "prep", "agent"))


def thing_clues(told: Told, kind: Kind, thing: Thing, all_things: Sequence[Thing]) -> frozenset[str]:
    """Return the features of a thing: those of its words, and what the text has beside it."""
    found = {clue for word in thing.words for clue in _of_word(told, kind, word)}
    others = min(sum(o.used for o in all_things if o is not thing), MANY)
    found |= {f"times:{min(len(thing.words), MANY)}", f"event:{told.category}", f"others:{others}"}
    return frozenset(found | {f"used+others:{others}"} if thing.used else found)


def _of_word(told: Told, kind: Kind, word: Word) -> Iterator[str]:
    story, at = told.story, word.at
    parse, number = story.parse, story.parse.sentence_of[at]
    first = parse.first_conjunct(at)
    yield f"word:{parse.words[at].removesuffix('s')}"
    yield f"general:{parse.words[at] in WORDS['weapons_general']}"
    yield f"used:{word.used}"
    yield f"conj:{first != at}"
    yield f"at:{position(story, number)}"
    yield f"cued:{number in story.cued}"
    yield f"harm:{bool(story.harmed[number])}"
    yield from _naming(told, word, number)
    yield from _phrase(parse, at)
    yield from _ruled(parse, kind, first)
    yield from _around(parse, kind, at)


def _naming(told: Told, word: Word, number: int) -> Iterator[str]:
    """Yield whether the sentence names the incident, another or none, and how surely it tells of it."""
    own = told.names(number)
    others = any(m.sentence == number for m in told.story.mentions)
    place = "own" if own else "other" if others else "none"
    yield f"in:{place}"
    yield f"in:{place}+used:{word.used}"
    yield f"told:{round(max((m.told for m in own), default=0.0), 1)}"


def _phrase(parse: Parse, at: int) -> Iterator[str]:
    """Yield what stands before the noun and after it in its phrase."""
    before = {parse.tags[c] for c in parse.children[at] if c < at}
    yield f"det:{next((tag for tag in DETERMINERS if tag in before), 'none')}"
    yield f"plural:{parse.tags[at] in ('NNS', 'NNPS')}"
    for child in parse.children[at]:
        if child < at and parse.deps[child] in BEFORE:
            yield f"mod:{plain_word(parse, child)}"
        if child > at and parse.deps[child] in AFTER:
            yield f"post:{parse.deps[child]}:{plain_word(parse, child)}"


def _ruled(parse: Parse, kind: Kind, at: int) -> Iterator[str]:
    """Yield the way from the noun up to its clause's verb, and what rules it."""
    path: list[str] = []
    for _ in range(DEEPEST):
        head, label = parse.heads[at], parse.deps[at]
        small = parse.tags[head] == "IN"
        path.append(f"{label}:{parse.words[head]}" if small and label in STEPS else label)
        if head == at:
            break
        if len(path) <= LONGEST and not small:
            yield f"head{len(path)}:{plain_word(parse, head)}"
            for name in CLASSES[kind]:
                if parse.lemmas[head] in WORDS[name] or parse.words[head] in WORDS[name]:
                    yield f"class{len(path)}:{name}:{path[0]}"
                    yield f"class:{name}:{path[0]}"
        at = head
        if parse.is_verb(at):
            yield from _verb(parse, at, path[0])
            break
    yield f"path:{'>'.join(path[:LONGEST])}"
    yield f"label:{path[0]}"


def _verb(parse: Parse, at: int, label: str) -> Iterator[str]:
    yield f"verb:{plain_word(parse, at)}"
    yield f"verb:{plain_word(parse, at)}:{label}"
    yield f"tag:{parse.tags[at]}"
    yield f"neg:{parse.child(at, 'neg') is not None}"
    yield f"clause:{parse.deps[at]}"
    for tag in ("MD", "TO"):
        if any(parse.tags[c] == tag for c in parse.children[at]):
            yield f"with:{tag}"


def _around(parse: Parse, kind: Kind, at: int) -> Iterator[str]:
    """Yield the kinds of verbs in the sentence, and the words just beside the noun."""
    first, last = parse.bounds(at)
    verbs = [parse.lemmas[i] for i in range(first, last) if parse.is_verb(i)]
    yield from (f"near:{name}" for name in CLASSES[kind] if not WORDS[name].isdisjoint(verbs))
    if at > first:
        yield f"prev:{plain_word(parse, at - 1) or '-'}"
    if at + 1 < last:
        yield f"next:{plain_word(parse, at + 1) or '-'}"
