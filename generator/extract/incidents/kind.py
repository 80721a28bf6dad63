"""Say what an event was, in the text's words and by category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.extract.incidents.lexicon import NOUNS, WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story
from generator.extract.parse import BE, Parse
from generator.model.brief import Category

LONGEST = 4
SURE = 3
ASIDE = 0.5
RENAMED = frozenset(("shots", "gunshots", "hostage", "hostages"))
VIOLENT = frozenset(("bombing", "shelling", "air_strike", "armed_attack", "assault", "battle"))
HARMFUL: tuple[Category, ...] = ("bombing", "shelling", "air_strike", "armed_attack", "assault")
# An arrest mostly follows the event, a protest is often only where it happened.
PRIOR: dict[Category, float] = {"raid": 0.6, "protest": 0.8}


def is_kin(one: Category, other: Category) -> bool:
    """Say whether two names may tell one event: "the bombing", "the attack", "killed"."""
    return one in (other, "other") or (one in VIOLENT and other in VIOLENT)


def category_of(story: Story, mentions: Sequence[Mention]) -> Category:
    """Return the category with most weight; names that only tell of harm decide by who did it."""
    votes: Counter[Category] = Counter()
    for mention in mentions:
        if mention.category != "other":
            weight = mention.strength**2 * mention.told * story.weight(mention.sentence)
            votes[mention.category] += round(100 * weight * PRIOR.get(mention.category, 1.0))
    if any(_words(story.parse, m) & WORDS["downed"] for m in mentions if m.category == "shelling"):
        del votes["accident"]
    best = max(votes, key=lambda c: votes[c], default=None)
    if best == "protest" and _outdone(votes):
        return max(HARMFUL, key=lambda c: votes[c])
    if best is None:
        return "armed_attack" if _met(story, mentions, "armed") or _by_police(story, mentions) else "other"
    if best == "battle" and "raid" in votes and _is_search(story, mentions):
        return "raid"
    return "assault" if best == "accident" and _met(story, mentions, "intent") else best


def _is_search(story: Story, mentions: Sequence[Mention]) -> bool:
    """Say whether people were caught in an "operation" without any fight or death told."""
    fights = [m for m in mentions if m.category in VIOLENT and m.told > ASIDE]
    told = {m.sentence for m in mentions} - {m.sentence for m in mentions if m.deed}
    calm = all(story.parse.words[m.end - 1] in WORDS["operations"] for m in fights)
    return calm and not any(f.effect == "killed" for number in told for f in story.harmed[number])


def _outdone(votes: Counter[Category]) -> bool:
    """Say whether a protest is only where an attack happened."""
    return any(votes[category] >= votes["protest"] / 2 for category in HARMFUL)


def _met(story: Story, mentions: Sequence[Mention], name: str) -> bool:
    """Say whether a word of a list stands in the sentences of the mentions that count most."""
    sentences = sorted({m.sentence for m in mentions})[:4]
    return any(not WORDS[name].isdisjoint(story.words(number)) for number in sentences)


def _by_police(story: Story, mentions: Sequence[Mention]) -> bool:
    """Say whether police did the harm, and did not only come after it."""
    parse = story.parse
    doers = [c for m in mentions for c in parse.children[m.end - 1] if parse.deps[c] in ("nsubj", "agent")]
    doers += [c for doer in doers if parse.deps[doer] == "agent" for c in parse.children[doer]]
    return any(parse.words[doer] in WORDS["police"] for doer in doers)


def _words(parse: Parse, mention: Mention) -> frozenset[str]:
    return frozenset(parse.words[mention.start : mention.end])


def namer(parse: Parse, mentions: Sequence[Mention], category: Category) -> Mention:
    """Choose the mention that names the event best: a noun of its category, told early."""
    return max(
        mentions,
        key=lambda m: (
            not m.person,
            not m.deed,
            m.category == category,
            not _is_charge(m, parse),
            m.noun and (not m.thing or m.strength == SURE),
            m.noun,
            m.strength,
            m.end - m.start,
            -m.start,
        ),
    )


def _is_charge(mention: Mention, parse: Parse) -> bool:
    """Say whether a name is what a court calls an event: "murder", where others say "shooting"."""
    return parse.words[mention.end - 1] in WORDS["charges"]


def what(parse: Parse, mention: Mention, mentions: Sequence[Mention]) -> str:
    """Return the name with the words before it that say more: "car bomb attack", not "deadly attack".

    A verb gives its noun, "opened fire" a "shooting"; a weapon gets the text's own word for its use.
    """
    plain = " ".join(w for w in parse.words[mention.start : mention.end] if w not in BE)
    if not mention.noun or plain in RENAMED:
        return NOUNS.get(plain, plain)
    start = mention.start
    while mention.noun and start > 0 and mention.end - start < LONGEST and _says_more(parse, start - 1):
        start -= 1
    name = " ".join(parse.words[start : mention.end])
    return f"{_single(name)} {_use(parse, mentions)}" if mention.thing else name


def _single(name: str) -> str:
    """Return the name of weapons as it stands before another noun: "rocket attack"."""
    return name if name in WORDS["weapons_plural"] else name.removesuffix("s")


def _use(parse: Parse, mentions: Sequence[Mention]) -> str:
    """Return the text's most frequent word for what was done with a weapon, "attack" where it has none."""
    heads = (parse.words[m.end - 1] for m in mentions if m.noun and not m.thing and not m.person)
    uses = Counter(word.removesuffix("s") for word in heads if word in WORDS["uses"])
    return max(uses, key=lambda w: uses[w], default="attack")


def _says_more(parse: Parse, at: int) -> bool:
    plain = parse.tags[at] in ("NN", "NNS", "JJ") and parse.words[at].replace("-", "").isalpha()
    return plain and not parse.entities[at] and parse.words[at] not in WORDS["not_what"]
