"""What in a sentence that names an event tells whether the event is reported: features of a linear model.

Prefixes: ``s`` a word, ``d`` two words and how one depends on the other, ``kind`` a kind of people or things,
``h`` what happened to people, ``at`` where the sentence stands, ``m`` the name of the event, ``date`` how old
it is, and pairs of these.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.calendar import bounds
from generator.extract.incidents.dating import Dates
from generator.extract.incidents.lexicon import KINDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.extract.parse import Parse
from generator.model.brief import When

FRESH, RECENT = 3, 14  # days before publication
FIRST = 4  # sentences of the body that are told apart
OPENING = 9
NAMES = frozenset(("PERSON", "ORG", "NORP", "GPE", "LOC", "FAC"))
OF_VERBS = frozenset(("nsubj", "nsubjpass", "dobj", "agent"))
ARCS = OF_VERBS | frozenset(
    ("pobj", "attr", "compound", "amod", "conj", "acl", "relcl", "prep", "neg", "aux", "advcl", "poss")
)


def clues(story: Story, published: When | None, dates: Dates) -> dict[int, frozenset[str]]:
    """Return the features of every sentence that names an event."""
    naming = dict.fromkeys(m.sentence for m in story.mentions)
    harm = {number: frozenset(_harm(story, number)) for number in naming}
    found = {number: {*_of_sentence(story, number), *told} for number, told in harm.items()}
    for mention in story.mentions:
        found[mention.sentence].update(
            _of_mention(story, mention, _age(dates[mention], published), harm[mention.sentence])
        )
    return {number: frozenset(features) for number, features in found.items()}


def _of_sentence(story: Story, number: int) -> Iterator[str]:
    first, last = story.parse.sentences[number]
    words = {token: word for token in range(first, last) if (word := plain_word(story.parse, token))}
    yield from (f"s:{word}" for word in words.values())
    yield from _arcs(story.parse, words)
    yield from (f"kind:{kind}" for kind in _kinds(story, number))
    yield f"at:{position(story, number)}"


def plain_word(parse: Parse, token: int) -> str | None:
    """Return a word's lemma; a name only by its kind, so that nothing is learned about whom it names."""
    if parse.entities[token] in NAMES:
        return parse.entities[token]
    if parse.tags[token] in ("NNP", "NNPS"):
        return "NAME"
    return parse.lemmas[token] if parse.words[token].isalpha() else None


def _arcs(parse: Parse, words: dict[int, str]) -> Iterator[str]:
    """Yield who does what to whom: "kill>nsubjpass>priest", "explode>in>FAC"."""
    for token, word in words.items():
        label, head = parse.deps[token], parse.heads[token]
        if label not in ARCS or head == token or head not in words:
            continue
        yield f"d:{words[head]}>{label}>{word}"
        if label in OF_VERBS:
            yield f"d:{words[head]}>{label}"
        above = parse.heads[head]
        if label == "pobj" and parse.deps[head] == "prep" and above in words:
            yield f"d:{words[above]}>{words[head]}"
            yield f"d:{words[above]}>{words[head]}>{word}"


def _kinds(story: Story, number: int) -> frozenset[str]:
    first, last = story.parse.sentences[number]
    return frozenset(kind for lemma in story.parse.lemmas[first:last] if (kind := KINDS.get(lemma)))


def _harm(story: Story, number: int) -> Iterator[str]:
    if not story.harmed[number]:
        yield "h:nobody"
    kinds = _kinds(story, number)
    for figure in story.harmed[number]:
        yield f"h:{figure.effect}"
        yield f"h:{'implicit' if figure.implicit else 'counted'}"
        yield f"h:{'one' if figure.low == 1 else 'more'}"
        yield from (f"h:{figure.effect}:{kind}" for kind in kinds)


def _of_mention(story: Story, mention: Mention, age: str, harm: frozenset[str]) -> Iterator[str]:
    name = "_".join(story.parse.lemmas[mention.start : mention.end])
    yield f"m:{name}"
    yield f"m:{name}:{position(story, mention.sentence)}"
    yield age
    yield f"{name}:{age}"
    yield f"{mention.category}:{age}"
    yield from (f"{mention.category}:{told}" for told in harm)


def _age(date: When | None, published: When | None) -> str:
    """Say how long before publication an event is dated."""
    if date is None:
        return "date:none"
    told, known = bounds(date), published and bounds(published)
    if not told or not known:
        return f"date:{date.precision}"
    days = (known[0] - told[1]).days
    when = "ahead" if days < 0 else "fresh" if days <= FRESH else "recent" if days <= RECENT else "old"
    return f"date:{date.precision}:{when}"


def position(story: Story, number: int) -> str:
    """Say where in the report a sentence stands."""
    order = story.order[number]
    if number < story.title:
        return "headline"
    if order is None:
        return "line"
    return str(order) if order < FIRST else "early" if order < OPENING else "late"
