"""At a glance: where, when, how many, who, and how sure we are."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from generator.model.brief import Brief, Effect, Incident
from generator.model.site import Site
from generator.render.brief.grounds import date_quotes, place_quotes
from generator.render.cards import places_of, where
from generator.render.quotes import Quote, quote
from generator.render.tolls import bearing
from generator.render.wording import labels
from generator.render.wording.dates import blunt, cut, when
from generator.render.wording.numbers import Count, counted, toll

SHOWN_QUOTES = 3
OTHERS: tuple[Effect, ...] = ("missing", "abducted", "detained", "displaced", "rescued")


class TollFact(msgspec.Struct, frozen=True):
    """A headline figure with the mentions that bear it out and who said so."""

    anchor: str
    label: str
    count: Count
    said_by: tuple[str, ...]
    quotes: tuple[Quote, ...]


class OtherFigure(msgspec.Struct, frozen=True):
    """A figure besides the dead and injured: "4 missing" of "fishermen", and the row that has it."""

    href: str
    text: str
    victims: str | None


class Glance(msgspec.Struct, frozen=True):
    """The facts of the main incident; what is not known says so."""

    what: str
    where: str
    where_note: str | None
    where_quotes: tuple[Quote, ...]
    when: str
    when_note: str | None
    when_quotes: tuple[Quote, ...]
    date: str | None
    tolls: tuple[TollFact, ...]
    others: tuple[OtherFigure, ...]


def glance(brief: Brief, main: Incident, site: Site) -> Glance:
    """Gather what an article says of its main incident."""
    places = places_of(brief, main)
    date = main.date
    return Glance(
        what=main.what,
        where=where(places) or "not stated",
        where_note=labels.PLACE_KINDS[places[0].kind] if places else None,
        where_quotes=place_quotes(brief, places),
        when=when(date.start, date.end, date.precision, site.locale, weekday=True) if date else "not stated",
        when_note=blunt(date.precision) if date else None,
        when_quotes=date_quotes(brief, main),
        date=cut(date.start, date.precision) if date else None,
        tolls=tuple(_toll(brief, main, effect, site.locale) for effect in ("killed", "injured")),
        others=_others(brief, main, site.locale),
    )


def _toll(brief: Brief, main: Incident, effect: Effect, locale: str) -> TollFact:
    mentions = bearing(brief, main, effect)
    sources = dict.fromkeys(c.attributed_to for c in mentions if c.attributed_to)
    return TollFact(
        anchor=effect,
        label=labels.EFFECTS[effect],
        count=toll(brief, main, effect, locale),
        said_by=tuple(sources),
        quotes=_distinct(
            quote(brief, c.evidence, f"{effect}-{n}", c.attributed_to) for n, c in enumerate(mentions, 1)
        ),
    )


def _distinct(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Keep the first of quotes that read the same, and of these the first few."""
    found: dict[str, Quote] = {}
    for one in quotes:
        found.setdefault(one.before + one.words + one.after, one)
    return tuple(found.values())[:SHOWN_QUOTES]


def _others(brief: Brief, main: Incident, locale: str) -> tuple[OtherFigure, ...]:
    """List the other figures of the main incident, each once."""
    found: dict[tuple[object, ...], OtherFigure] = {}
    for number, c in enumerate(brief.casualties, 1):
        if c.effect in OTHERS and c.incident == main.id and not c.part_of:
            text = counted(c, locale).text
            found.setdefault((c.effect, c.low, c.high), OtherFigure(f"#c{number}", text, c.victims))
    return tuple(found.values())
