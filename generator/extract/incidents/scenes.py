"""What in a telling of a place says whether an event happened there: features of a linear model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story, Told
from generator.extract.parse import Parse
from generator.model.findings import Findings, PlaceFinding

FIRST, EARLY = 4, 9  # sentences of the body that are told apart, and those that are early
DEEPEST = 8  # words looked at on the way up to the main verb
HEADS = 2
ELSEWHERE = "names:other"  # the feature of a sentence that names another incident and not this one
MOST = 3
NAMES = frozenset(("NNP", "NNPS", "CD"))
CLAUSES = frozenset(("relcl", "advcl", "acl", "ccomp", "conj", "appos"))
NEXT_TO = 12  # characters between two places told side by side


@dataclass(frozen=True, slots=True)
class _Scenery:
    """An event's tokens and those of others by sentence, each country's tellings, and what lies in what."""

    own: dict[int, frozenset[int]]
    others: dict[int, frozenset[int]]
    lands: Counter[str]
    around: frozenset[str]
    named: frozenset[str]


def scenes(
    story: Story, found: Findings, mentions: Sequence[Mention], within: frozenset[int] | None = None
) -> dict[str, list[frozenset[str]]]:
    """Return the features of every telling, by place; a country is no scene of its own.

    ``within`` are the sentences looked at, all where it is None.
    """
    scenery = _scenery(story, found, mentions)
    told: dict[str, list[frozenset[str]]] = {}
    for number, row in enumerate(story.places):
        for at, one in enumerate(row if within is None or number in within else ()):
            if one.place.kind != "country":
                told.setdefault(one.place.id, []).append(
                    frozenset(
                        [
                            *_of_place(one, scenery),
                            *_of_sentence(story, number, scenery),
                            *_of_words(story, one, number, scenery),
                            *_beside(story, row, at),
                        ]
                    )
                )
    return told


def _scenery(story: Story, found: Findings, mentions: Sequence[Mention]) -> _Scenery:
    named = [p for p in found.places if p.mentions]
    lands = Counter(p.country for p in named if p.country for _ in p.mentions)
    own = set(mentions)
    return _Scenery(
        _tokens(mentions),
        _tokens([m for m in story.mentions if m not in own]),
        lands,
        frozenset(i for p in named for i in p.within),
        frozenset(p.id for p in named if p.kind != "country"),
    )


def _tokens(mentions: Sequence[Mention]) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = {}
    for mention in mentions:
        found.setdefault(mention.sentence, set()).update(range(mention.start, mention.end))
    return {number: frozenset(tokens) for number, tokens in found.items()}


def _of_place(told: Told, scenery: _Scenery) -> Iterator[str]:
    place = told.place
    yield f"kind:{place.kind}"
    yield f"times:{min(len(place.mentions), MOST)}"
    yield f"land:{_land(place, scenery.lands)}"
    if told.span == min(place.mentions):
        yield "first"
    if place.lat is None:
        yield "unlisted"
    if place.id in scenery.around:
        yield "holds"
    if not scenery.named.isdisjoint(place.within):
        yield "inside"


def _land(place: PlaceFinding, lands: Counter[str]) -> str:
    """Say whether the text speaks of the place's country most, half as much, or little."""
    if not place.country:
        return "none"
    most = max(lands.values())
    own = lands[place.country]
    return "top" if own == most else "half" if own > most / 2 else "few"


def _of_sentence(story: Story, number: int, scenery: _Scenery) -> Iterator[str]:
    names = _names(number, scenery)
    yield f"at:{_position(story, number)}"
    yield f"names:{names}"
    yield f"at:{_position(story, number)}&names:{names}"
    if names == "none" and number - 1 in scenery.own:
        yield "follows"
    if names == "it" and number in scenery.others:
        yield "names:both"
    for figure in story.harmed[number][:1]:
        yield f"harm:{figure.effect}"
    if number in story.cued:
        yield "cued"


def _names(number: int, scenery: _Scenery) -> str:
    return "it" if number in scenery.own else "other" if number in scenery.others else "none"


def _position(story: Story, number: int) -> str:
    order = story.order[number]
    if number < story.title:
        return "0"
    if order is None:
        return "line"
    return str(order) if order < FIRST else "early" if order < EARLY else "late"


def _of_words(story: Story, told: Told, number: int, scenery: _Scenery) -> Iterator[str]:
    """Read the words beside a place, and the one before it together with where it is told."""
    parse = story.parse
    first, last = story.token(told.span.start), story.token(told.span.end - 1)
    begin, end = parse.sentences[number]
    names = f"names:{_names(number, scenery)}"
    if story.reading.shift <= told.span.start < story.dateline:
        yield "dateline"
    for name, at in (("-2", first - 2), ("-1", first - 1), ("+1", last + 1), ("+2", last + 2)):
        word = _word(parse, at) if begin <= at < end else None
        if word:
            yield f"{name}:{word}"
    before = _word(parse, first - 1) if first > begin else ""
    if before is not None:
        yield f"-1:{before}&{names}"
        yield f"-1:{before}&at:{_position(story, number)}"
    yield f"dep:{parse.deps[last]}"
    yield f"dep:{parse.deps[last]}&{names}"
    yield from _of_path(parse, last, scenery.own.get(number, frozenset()), scenery.others.get(number, ()))


def _of_path(parse: Parse, at: int, own: frozenset[int], others: frozenset[int] | tuple[()]) -> Iterator[str]:
    """Read the words that rule a place, up to the main verb."""
    above = parse.above(own)
    met, heads = False, 0
    for step in range(DEEPEST):
        if parse.heads[at] == at:
            break
        at = parse.heads[at]
        if not met and at in above:
            met = True
            yield f"under:it:{min(step, MOST)}" if at in own else "joins"
        elif not met and at in others:
            yield "under:other"
        if parse.words[at] in WORDS["speech"]:
            yield "under:speech"
        if parse.deps[at] in CLAUSES:
            yield f"in:{parse.deps[at]}"
        if heads < HEADS and (parse.is_verb(at) or parse.is_noun(at)):
            heads += 1
            if word := _word(parse, at):
                yield f"head{heads}:{word}"


def _beside(story: Story, row: Sequence[Told], at: int) -> Iterator[str]:
    """Say which place stands right before or after, and what joins them: "Sangin, Helmand"."""
    text = story.reading.whole
    for step, name in ((-1, "outer"), (1, "inner")):
        if 0 <= at + step < len(row):
            one, other = sorted((row[at], row[at + step]), key=lambda t: t.span)
            gap = text[one.span.end : other.span.start]
            if len(gap) <= NEXT_TO and "\n" not in gap:
                yield f"{name}:{' '.join(gap.split())}"
                yield f"{name}:{row[at + step].place.kind}"


def _word(parse: Parse, at: int) -> str | None:
    """Return a word's lemma, None for a name, so that nothing is learned about what it names."""
    if parse.tags[at] in NAMES or (parse.entities[at] and not parse.words[at].islower()):
        return None
    return parse.lemmas[at] if parse.raw[at].strip() else None
