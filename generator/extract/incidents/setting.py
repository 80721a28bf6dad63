"""Find where an event happened: the places told with it, most specific first, up to the country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story, Told
from generator.model.findings import Findings

PRECISION = {"site": 0, "settlement": 1, "region": 2, "country": 3}
LOCATING = frozenset(("in", "at", "near", "outside", "inside", "on", "of", "to", "into"))


def places_of(story: Story, found: Findings, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Return ids of the best-told place and of what contains it."""
    votes = _votes(story, {m.sentence for m in mentions})
    if not votes:
        return ()
    by_id = {p.id: p for p in found.places}
    best = max(votes, key=lambda i: votes[i])
    inner = [i for i in votes if best in by_id[i].within and votes[i] >= votes[best] / 4]
    if inner:
        best = max(inner, key=lambda i: (-PRECISION[by_id[i].kind], votes[i]))
    chain = dict.fromkeys([best, *by_id[best].within])
    return tuple(i for i in chain if i in by_id)


def _votes(story: Story, sentences: set[int]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for number in sorted(sentences):
        for told in story.places[number]:
            votes[told.place.id] += round(100 * story.weight(number) * _fitness(story, told))
    return votes


def _fitness(story: Story, told: Told) -> float:
    """Weigh a mention: "in Kabul" tells where, "the Kabul government" does not."""
    at = told.span.start
    before = story.reading.whole[max(0, at - 16) : at].lower().split()
    located = any(word in LOCATING for word in before[-2:])
    return (2.0 if located else 0.6) * (0.5 if told.place.kind == "country" else 1.0)
