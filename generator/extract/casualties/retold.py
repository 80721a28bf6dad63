"""Leave out of the figures what a pronoun only repeats: "he died" of a man told of as killed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.extract.casualties.persons import Person, count_persons
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding


def without_retold(reading: Reading, figures: Sequence[FigureFinding]) -> tuple[FigureFinding, ...]:
    """Keep the figures but those by which a pronoun tells of one told of elsewhere, or of nobody sure."""
    ones = [f for f in figures if f.implicit and f.effect in ("killed", "injured")]
    if not any(by_pronoun(f) for f in ones):
        return tuple(figures)
    people = count_persons(reading, ones)
    fates = {f.token: f.effect for f in ones if not by_pronoun(f)}
    kept = {t for person in people if is_news(person, people, fates) for t in person.tokens}
    return tuple(f for f in figures if not by_pronoun(f) or f.token in kept)


def is_news(person: Person, people: Sequence[Person], fates: Mapping[int, str]) -> bool:
    """Say whether only pronouns tell of a person's fate, and he counts: nobody is surely told of with it."""
    told = {fates[t] for t in person.tokens if t in fates}
    if told:
        return person.killed and "killed" not in told
    return not any(p.sure and p.killed == person.killed for p in people)


def by_pronoun(figure: FigureFinding) -> bool:
    """Say whether a pronoun tells of the victim, whose name stands elsewhere."""
    return figure.victims is not None and not figure.span.covers(figure.victims.start)
