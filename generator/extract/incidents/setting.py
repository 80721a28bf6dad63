"""Find the place that is told best with an event.

Places vote for their country first, so that a stray name elsewhere does not decide; then the best-told place
of that country is taken, or one inside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from generator.extract.countries import country_of_adjective
from generator.extract.incidents.lexicon import WORDS
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.story import Story, Told
from generator.model.findings import Findings, PlaceFinding

RANK = {"site": 0, "settlement": 1, "region": 2, "country": 3}
GAIN = {"site": 1.0, "settlement": 1.3, "region": 1.0, "country": 0.6}
NEARBY = 0.3
ADJECTIVE = 0.3
ELSEWHERE = 0.25
DEEPEST = 12
SHOUTED = 3
LOOK_BACK = 40  # characters before a place
SIDE_CLAUSES = frozenset(("advcl", "relcl", "acl", "pcomp", "ccomp", "parataxis"))
OPENING = 3


def best_told(
    story: Story, found: Findings, mentions: Sequence[Mention], *, main: bool
) -> tuple[str | None, str | None]:
    """Return the id of the best-told place, None where none is told, and the code of the country.

    Where no place is told with the main event, the country is the one that the text speaks of most.
    """
    sentences = {m.sentence: 1.0 for m in mentions}
    if main:
        for number in range(len(story.parse.sentences)):
            if story.is_opening(number, OPENING):
                sentences.setdefault(number, NEARBY)
    votes = _votes(story, sentences, mentions)
    by_id = {p.id: p for p in found.places}
    countries = _country_votes(story, sentences, votes, by_id, main=main)
    if not countries:
        return None, None
    country = max(countries, key=lambda c: countries[c])
    fit = {i: count for i, count in votes.items() if (by_id[i].country or "") == country and count > 0}
    best = _best(fit, by_id) if fit else None
    if best is None or by_id[best].kind == "country":
        return None, country or None
    return best, country or None


def is_located(story: Story, mention: Mention) -> bool:
    """Say whether a place is told for an event in its sentence: "an explosion in Kabul"."""
    return any(
        fitness(story, told) >= 1 and told.place.kind != "country" for told in story.places[mention.sentence]
    )


def _votes(story: Story, sentences: dict[int, float], mentions: Sequence[Mention]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for number in sorted(sentences):
        above = story.parse.above(i for m in mentions if m.sentence == number for i in range(m.start, m.end))
        for told in story.places[number]:
            weight = sentences[number] * story.weight(number) * fitness(story, told) * GAIN[told.place.kind]
            votes[told.place.id] += round(100 * weight * _nearness(story, told, above))
    return votes


def _nearness(story: Story, told: Told, above: frozenset[int]) -> float:
    """Weigh down a place told with another clause or with who spoke, where the sentence names the event."""
    parse = story.parse
    at = story.token(told.span.start)
    for _ in range(DEEPEST):
        if at in above or not above:
            return 1.0
        aside = parse.deps[at] in SIDE_CLAUSES and parse.tags[at] != "VB"
        if aside or parse.words[at] in WORDS["speech"]:
            return ELSEWHERE
        at = parse.heads[at]
    return 1.0


def _country_votes(
    story: Story,
    sentences: dict[int, float],
    votes: Counter[str],
    by_id: dict[str, PlaceFinding],
    *,
    main: bool,
) -> Counter[str]:
    """Count each country's places and, for the main event, its adjectives or else all that the text names."""
    countries: Counter[str] = Counter()
    for i, count in votes.items():
        countries[by_id[i].country or ""] += count
    if not main:
        return +countries
    known = {p.country for p in by_id.values() if p.kind == "country"}
    for number, share in sentences.items():
        for word in story.names(number):
            code = country_of_adjective(word)
            if code in known:
                countries[code or ""] += round(100 * ADJECTIVE * share * story.weight(number))
    if not +countries:
        countries.update(p.country for p in by_id.values() for _ in p.mentions if p.country)
    return +countries


def _best(votes: dict[str, int], by_id: dict[str, PlaceFinding]) -> str:
    """Choose the best place of a country, or a likely one inside it; the country only for want of one."""
    fine = [i for i in votes if by_id[i].kind != "country"] or list(votes)
    best = max(fine, key=lambda i: votes[i])
    inner = [i for i in fine if best in by_id[i].within and votes[i] >= votes[best] / 3]
    return max(inner, key=lambda i: (-RANK[by_id[i].kind], votes[i])) if inner else best


def fitness(story: Story, told: Told) -> float:
    """Weigh a mention: "in Kabul" tells where, "the Kabul government" and a dateline do not."""
    at = told.span.start
    text = story.reading.whole
    filed = text[at : told.span.end].isupper() and text[at - 1 : at] in ("", "\n")
    if story.reading.shift <= at < story.dateline or (filed and told.span.end - at > SHOUTED):
        return 0.1
    before = _before(text[max(0, at - LOOK_BACK) : at].lower())
    if before and before[-1] in ("from", "for", "than", "away"):
        return 0.2
    if any(word in WORDS["locating"] for word in before[-2:]):
        return 2.0
    after = text[told.span.end : told.span.end + 2]
    return 1.0 if after[:1] in (",", ".", "\n") else 0.5


def _before(text: str) -> list[str]:
    """Return the last words before a place; "the town of" is left out, "west of" says away from it."""
    words = re.findall(r"[a-z]+", text)
    if words[-1:] == ["of"] and words[-2:-1]:
        if words[-2] in WORDS["bearings"]:
            return ["away"]
        if words[-2] in WORDS["localities"]:
            words = words[:-2]
    return words
