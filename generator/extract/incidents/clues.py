"""What in a sentence that names an event tells whether the event is reported: features of a linear model."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.calendar import bounds
from generator.extract.incidents.dating import Dates
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.extract.parse import Parse
from generator.model.brief import When

FRESH, RECENT = 3, 14  # days before publication
FIRST = 4  # sentences of the body that are told apart
OPENING = 9
NAMES = frozenset(("PERSON", "ORG", "NORP", "GPE", "LOC", "FAC"))


def clues(story: Story, published: When | None, dates: Dates) -> dict[int, frozenset[str]]:
    """Return the features of every sentence that names an event."""
    found: dict[int, set[str]] = {}
    for mention in story.mentions:
        if mention.sentence not in found:
            found[mention.sentence] = set(_of_sentence(story, mention.sentence))
        found[mention.sentence] |= {_name(story.parse, mention), _date(dates[mention], published)}
    return {number: frozenset(features) for number, features in found.items()}


def _of_sentence(story: Story, number: int) -> Iterator[str]:
    for token in range(*story.parse.sentences[number]):
        if word := plain_word(story.parse, token):
            yield f"s:{word}"
    for figure in story.harmed[number]:
        yield f"h:{figure.effect}"
        yield f"h:{'implicit' if figure.implicit else 'counted'}"
        yield f"h:{'one' if figure.low == 1 else 'more'}"
    if not story.harmed[number]:
        yield "h:nobody"
    yield f"at:{position(story, number)}"


def plain_word(parse: Parse, token: int) -> str | None:
    """Return a word's lemma; a name only by its kind, so that nothing is learned about whom it names."""
    if parse.entities[token] in NAMES:
        return parse.entities[token]
    if parse.tags[token] in ("NNP", "NNPS"):
        return "NAME"
    return parse.lemmas[token] if parse.words[token].isalpha() else None


def _name(parse: Parse, mention: Mention) -> str:
    return "m:" + "_".join(parse.lemmas[mention.start : mention.end])


def _date(date: When | None, published: When | None) -> str:
    """Say how long before publication the event is dated."""
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
