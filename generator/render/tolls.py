"""The mentions that bear out the toll of an incident."""

from __future__ import annotations

from generator.model.brief import Brief, Casualty, Effect, Incident, Toll
from generator.model.wording import toll_of


def bearing(brief: Brief, incident: Incident, effect: Effect) -> tuple[Casualty, ...]:
    """Return the mentions that lie within the incident's toll, those with a named source first.

    Those of the headline come last; parts of a bigger figure are left out.
    """
    found = toll_of(incident, effect)
    if found is None:
        return ()
    within = [
        c
        for c in brief.casualties
        if c.effect == effect and c.incident == incident.id and not c.part_of and _within(c, found)
    ]
    return tuple(sorted(within, key=lambda c: (c.attributed_to is None, c.evidence.start < 0)))


def _within(casualty: Casualty, toll: Toll) -> bool:
    """Say whether the numbers of a mention lie within a toll."""
    low = casualty.low if casualty.low is not None else casualty.high
    high = casualty.high if casualty.high is not None else low
    if low is None or high is None:
        return False
    return (toll.low is None or low >= toll.low) and (toll.high is None or high <= toll.high)
