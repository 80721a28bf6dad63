"""Datelines: the place and day a report opens with ("LARNACA, Cyprus, March 29 —"), which tell no event."""

from __future__ import annotations

from generator.extract.parse import Parse

_DASHES = frozenset({"—", "–", "--", "-", "―"})
_LONGEST = 16


def dateline_end(parse: Parse, number: int) -> int | None:
    """Return the first token after the dateline that a sentence opens with or ends; None when there is none.

    A dateline begins with a town in capitals, or has an agency in brackets, and ends with a dash.
    """
    first, last = parse.sentences[number]
    first = next((t for t in range(first, last) if parse.raw[t].strip()), last)
    stop = min(last, first + _LONGEST)
    dash = next((t for t in range(first + 1, stop) if parse.raw[t] in _DASHES), None)
    first = _paragraph_start(parse, first)
    if dash is None:
        return None
    capital = len(parse.raw[first]) > 2 and parse.raw[first].isupper()
    agency = parse.raw[dash - 1] == ")" and parse.raw[first][:1].isupper()
    return dash + 1 if capital or agency else None


def _paragraph_start(parse: Parse, at: int) -> int:
    """Return where the paragraph of a token begins when that is near: a dateline may be cut in two."""
    for here in range(at, max(0, at - _LONGEST), -1):
        if "\n" in parse.raw[here - 1]:
            return here
    return 0 if at < _LONGEST else at
