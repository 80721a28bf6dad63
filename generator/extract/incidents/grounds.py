"""Say whether a text reports an event or only speaks of such things: a linear model over how it is told.

A text's score is the soft maximum (log of the sum of exponentials) of its sentences' scores and what speaks
for the whole of it. The model was trained by ``scripts/train_reported.py``; ``data/reported.tsv`` holds its
weights, a feature a row, and is the model of ``CHECKSUM``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache

from generator.extract.calendar import is_before
from generator.extract.incidents.clues import clues
from generator.extract.incidents.dating import Dates
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.setting import is_located
from generator.extract.incidents.story import Story
from generator.extract.incidents.targets import targets_in
from generator.extract.incidents.weapons import weapons_in
from generator.extract.weights import read_weights, soft_maximum
from generator.model.brief import When

CHECKSUM = "5163e226e1461cea08d8c18dc5e6008be849a68fbf4661b2e9a280cc62f0bd7d"
THRESHOLD = 0.864
OPENING = 4
MOST = 9.0
PERSON = 0.5
VAGUE = 0.6


@dataclass(frozen=True, slots=True)
class Grounds:
    """What speaks for a report, in figures of about 0 to 3.

    The lead is the headline and the first sentence, the opening the three after it. ``named`` and
    ``names`` are the strongest name of an event in the opening and their sum; ``vague`` is the share of
    names that hardly tell that it happened, ``quiet`` the share of lead and opening without any.
    """

    named: float
    names: float
    harm_in_lead: float
    harm_in_opening: float
    harm_later: float
    dated_in_lead: float
    dated_in_opening: float
    placed_in_lead: float
    used: float
    vague: float
    quiet: float


def find_grounds(story: Story, published: When | None, dates: Dates) -> Grounds:
    """Read the grounds off a story that names an event."""
    numbers = range(len(story.order))
    lead = {n for n in numbers if story.is_opening(n, 1)}
    opening = {n for n in numbers if story.is_opening(n, OPENING)} - lead
    harmed = {n for n in numbers if any(f.effect != "detained" for f in story.harmed[n])}
    naming = {m.sentence for m in story.mentions} & (lead | opening)
    strong = [m for m in story.mentions if worth(m) >= 1]
    dated = {m.sentence for m in strong if m.sentence in naming and _is_dated(dates[m], published)}
    worths = [worth(m) for m in story.mentions if m.sentence in opening]
    return Grounds(
        named=max(worths, default=0.0),
        names=min(sum(worths), MOST) / 3,
        harm_in_lead=float(bool(harmed & lead)),
        harm_in_opening=float(bool(harmed & opening)),
        harm_later=float(bool(harmed - lead - opening)),
        dated_in_lead=float(bool(dated & lead)),
        dated_in_opening=float(bool(dated & opening)),
        placed_in_lead=float(any(m.sentence in lead and is_located(story, m) for m in strong)),
        used=float(bool(weapons_in(story.parse, naming) or targets_in(story.parse, naming))),
        vague=sum(m.told < VAGUE for m in story.mentions) / len(story.mentions),
        quiet=1 - len(naming) / max(1, len(lead | opening)),
    )


def worth(mention: Mention) -> float:
    """Say how much a name of an event is worth: its strength, less where it hardly tells or names people."""
    return mention.strength * mention.told * (PERSON if mention.person else 1.0)


def is_reported(story: Story, published: When | None, dates: Dates) -> bool:
    """Say whether a text reports an event."""
    if not story.mentions:
        return False
    table = weights()
    grounds = find_grounds(story, published, dates)
    whole = math.fsum(table[f"g:{f.name}"] * getattr(grounds, f.name) for f in fields(grounds))
    return (
        soft_maximum(_score(table, row) for row in clues(story, published, dates).values()) + whole
        > THRESHOLD
    )


def _score(table: dict[str, float], features: Iterable[str]) -> float:
    return math.fsum(table.get(feature, 0.0) for feature in features)


def _is_dated(date: When | None, published: When | None) -> bool:
    return date is not None and (published is None or not is_before(published, date))


@lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """Load the model: feature → weight.

    Raises ExtractError when the file is not the one that was measured.
    """
    return {
        feature: weight for feature, (weight,) in read_weights(__package__, "reported.tsv", CHECKSUM).items()
    }
