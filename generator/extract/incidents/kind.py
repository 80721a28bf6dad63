"""Say what an event was, in the text's words and by category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.extract.parse import Parse
from generator.model.brief import Category

LONGEST = 4


def category_of(story: Story, mentions: Sequence[Mention]) -> Category:
    """Return the category with most weight; names that only tell of harm decide by who did it."""
    votes: Counter[Category] = Counter()
    for mention in mentions:
        if mention.category != "other":
            weight = mention.strength**2 * mention.told * story.weight(mention.sentence)
            votes[mention.category] += round(10 * weight)
    if votes:
        return max(votes, key=lambda c: votes[c])
    armed = any(word in WORDS["armed"] for m in mentions for word in story.words(m.sentence))
    return "armed_attack" if armed else "other"


def namer(mentions: Sequence[Mention], category: Category) -> Mention:
    """Choose the mention that names the event best: a noun of its category, told early."""
    return max(
        mentions, key=lambda m: (m.category == category, m.noun, m.strength, m.end - m.start, -m.start)
    )


def what(parse: Parse, mention: Mention) -> str:
    """Return the name with the words before it that say more: "car bomb attack", not "deadly attack"."""
    start = mention.start
    while mention.noun and start > 0 and mention.end - start < LONGEST and _says_more(parse, start - 1):
        start -= 1
    return " ".join(parse.words[start : mention.end])


def _says_more(parse: Parse, at: int) -> bool:
    plain = parse.tags[at] in ("NN", "NNS", "JJ") and parse.words[at].replace("-", "").isalpha()
    return plain and not parse.entities[at] and parse.words[at] not in WORDS["not_what"]
