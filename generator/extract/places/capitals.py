"""Read capitals told by their country: "the Afghan capital"."""

from __future__ import annotations

from generator.extract.countries import country_of_adjective, country_of_name
from generator.extract.places.centres import countries
from generator.extract.places.findings import Place, span_of
from generator.extract.places.folding import title_of
from generator.extract.places.gazetteer import Entry, entries_of
from generator.extract.places.words import Words


def find_capitals(words: Words, places: list[Place]) -> None:
    """Add to ``places`` the capitals that are told and not named, and mentions of those that are."""
    for i in range(1, len(words)):
        if words.lower[i] == "capital":
            stretch, code = _country_before(words, i)
            if code:
                _add(words, places, code, stretch, i + 1)


def _country_before(words: Words, i: int) -> tuple[int, str | None]:
    before = i - 1
    if words.lower[before] in {"'s", "’s"} and before:
        return before - 1, country_of_name(words.texts[before - 1])
    return before, country_of_adjective(words.texts[before])


def _add(words: Words, places: list[Place], code: str, start: int, end: int) -> None:
    capital = _capital(code)
    if capital is None:
        return
    place = next(
        (p for p in places if p.kind == "settlement" and p.entry and p.entry.geonames == capital.geonames),
        None,
    )
    if place is None:
        place = Place(title_of(countries()[code].capital), "settlement", capital)
        places.append(place)
    place.spans.append(span_of(words, start, end))


def _capital(code: str) -> Entry | None:
    row = countries().get(code)
    found = entries_of(row.capital) if row else ()
    return next((e for e in found if e.country == code and e.kind in {"settlement", "alternate"}), None)
