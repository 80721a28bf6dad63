"""Two times that tell one spell: "between June 1975 and February 1976", "3–5 June"."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from generator.model.brief import When
from generator.model.findings import Span, TimeFinding

_OPENERS = ("between", "from")
_JOINERS = {"and", "to", "until", "till", "through", "-", "–", "—"}
_DASHES = {"-", "–", "—"}


def joined(text: str, times: Sequence[TimeFinding]) -> list[TimeFinding]:
    """Return the times of a text with every spell as one, from its first day to its last."""
    kept: list[TimeFinding] = []
    for time in times:
        spell = _spell(text, kept[-1], time) if kept else None
        if spell:
            kept[-1] = spell
        else:
            kept.append(time)
    return kept


def _spell(text: str, one: TimeFinding, two: TimeFinding) -> TimeFinding | None:
    between = " ".join(text[one.span.end : two.span.start].split())
    if one.when is None or two.when is None or between not in _JOINERS:
        return None
    opened = text[max(0, one.span.start - 12) : one.span.start].rstrip().lower().endswith(_OPENERS)
    covered = one.when.end == two.when.start
    if not (opened or covered or between in _DASHES) or two.when.start < one.when.start:
        return None
    end = two.when.end or two.when.start
    when = When(one.when.start, end if end != one.when.start else None, one.when.precision)
    return msgspec.structs.replace(one, span=Span(one.span.start, two.span.end), when=when)
