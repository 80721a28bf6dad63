"""Tell single victims apart: mentions of one person are one, whoever mentions him and however often."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.extract.lexicon import words
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding

AGE = re.compile(r"\b(\d{1,3})[- ]years?[- ]old\b|, (\d{1,3})\b(?!,\d)")
MALE = words(
    """
    man boy male he him his father brother husband son uncle nephew grandfather boyfriend fiance
    policeman gunman
    """
)
FEMALE = words(
    """
    woman girl female she her mother sister wife daughter aunt niece grandmother girlfriend fiancee
    """
)
OTHER = words(
    """
    another second third fourth fifth other
    """
)
TITLES = words(
    """
    mr mrs ms dr officer sgt deputy trooper cpl lt capt sheriff detective the a an police
    """
)


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a victim: name words, age, sex, if he is "another", the worst told, and where."""

    names: frozenset[str]
    age: int | None
    sex: str
    other: bool
    killed: bool
    perpetrator: bool = False
    tokens: frozenset[int] = frozenset()


def count_persons(reading: Reading, figures: Sequence[FigureFinding]) -> list[Person]:
    """Merge the single victims of an incident: a man shot and the same man dead are one."""
    people: list[Person] = []
    for figure in figures:
        person = describe(reading, figure)
        at = next((i for i in reversed(range(len(people))) if same(people[i], person)), None)
        if at is None:
            people.append(person)
        else:
            people[at] = merge(people[at], person)
    return people


def describe(reading: Reading, figure: FigureFinding) -> Person:
    """Read what a mention tells of its victim."""
    span = figure.victims or figure.span
    text = reading.doc.text
    near = text[max(0, span.start - 13) : span.end + 5]
    tokens = re.findall(r"[A-Za-z'’-]+", text[span.start : span.end])
    lower = [t.lower() for t in tokens]
    age = AGE.search(near)
    return Person(
        names=frozenset(
            t.lower() for t in tokens if t[0].isupper() and t.lower() not in TITLES and len(t) > 2
        )
        - (MALE | FEMALE),
        age=int(age.group(1) or age.group(2)) if age else None,
        sex="m" if MALE & set(lower) else "f" if FEMALE & set(lower) else "",
        other=bool(OTHER & set(lower)),
        killed=figure.effect == "killed",
        perpetrator=figure.perpetrators,
        tokens=frozenset((figure.token,)),
    )


def same(known: Person, new: Person) -> bool:
    """Say whether two mentions can be one person."""
    if new.other or known.tokens & new.tokens or known.perpetrator != new.perpetrator:
        return False
    if known.other and new.killed != known.killed and new.sex and not known.sex:
        return False
    if known.names and new.names:
        return bool(known.names & new.names)
    if known.age and new.age and known.age != new.age:
        return False
    return not (known.sex and new.sex and known.sex != new.sex)


def merge(known: Person, new: Person) -> Person:
    """Join two mentions of one person."""
    return replace(
        known,
        names=known.names | new.names,
        age=known.age or new.age,
        sex=known.sex or new.sex,
        killed=known.killed or new.killed,
        tokens=known.tokens | new.tokens,
    )
