"""Say whether a text reports an event or only speaks of such things: a linear model over how it is told."""

from __future__ import annotations

import math
import tomllib
from dataclasses import astuple, dataclass, fields
from importlib.resources import files

from generator.extract.calendar import is_before
from generator.extract.incidents.dating import date_of
from generator.extract.incidents.mentions import Mention
from generator.extract.incidents.setting import is_located
from generator.extract.incidents.story import Story
from generator.extract.incidents.targets import targets_in
from generator.extract.incidents.weapons import weapons_in
from generator.model.brief import When

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


def find_grounds(story: Story, published: When | None) -> Grounds:
    """Read the grounds off a story that names an event."""
    numbers = range(len(story.order))
    lead = {n for n in numbers if story.is_opening(n, 1)}
    opening = {n for n in numbers if story.is_opening(n, OPENING)} - lead
    harmed = {n for n in numbers if any(f.effect != "detained" for f in story.harmed[n])}
    naming = {m.sentence for m in story.mentions} & (lead | opening)
    strong = [m for m in story.mentions if worth(m) >= 1]
    dated = {m.sentence for m in strong if m.sentence in naming and _is_dated(story, m, published)}
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


def is_reported(story: Story, published: When | None) -> bool:
    """Say whether a text reports an event."""
    if not story.mentions:
        return False
    values = astuple(find_grounds(story, published))
    return math.fsum(w * v for w, v in zip(WEIGHTS, values, strict=True)) > THRESHOLD


def _is_dated(story: Story, mention: Mention, published: When | None) -> bool:
    date = date_of(story, mention)
    return date is not None and (published is None or not is_before(published, date))


def _weights() -> tuple[tuple[float, ...], float]:
    table = tomllib.loads(files(__package__).joinpath("data/reported.toml").read_text(encoding="utf-8"))
    return tuple(float(table["weights"][field.name]) for field in fields(Grounds)), float(table["threshold"])


WEIGHTS, THRESHOLD = _weights()
