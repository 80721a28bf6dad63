"""Say what an event was, in the text's words and by category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.model.brief import Category


def category_of(story: Story, mentions: Sequence[Mention]) -> Category:
    """Return the category with most weight; names that only tell of harm decide nothing."""
    votes: Counter[Category] = Counter()
    for mention in mentions:
        if mention.category != "other":
            votes[mention.category] += round(10 * mention.strength**2 * story.weight(mention.sentence))
    if votes:
        return max(votes, key=lambda c: votes[c])
    return "armed_attack" if mentions else "other"


def namer(story: Story, mentions: Sequence[Mention], category: Category) -> Mention:
    """Choose the mention that names the event best: a noun of its category, told early."""
    return max(
        mentions,
        key=lambda m: (m.category == category, m.noun, m.strength, m.end - m.start, -m.start),
    )


def what(story: Story, mention: Mention) -> str:
    """Return the name with the words before it that say more: "car bomb attack", not "deadly attack"."""
    doc = story.reading.doc
    start = mention.start
    while mention.noun and start > 0 and mention.end - start < 4 and _says_more(doc[start - 1]):
        start -= 1
    return doc[start : mention.end].text.lower()


def _says_more(token: object) -> bool:
    tag, word = getattr(token, "tag_", ""), getattr(token, "lower_", "")
    entity = getattr(token, "ent_type_", "")
    plain = tag in ("NN", "NNS", "JJ", "HYPH", "VBG") and word.replace("-", "").isalpha()
    return plain and not entity and word not in WORDS["not_what"]
