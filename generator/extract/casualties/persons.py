"""Tell single victims apart: mentions of one person are one, whoever mentions him and however often."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.extract.casualties.people import is_person, singular
from generator.extract.casualties.person_names import names_of, once, own_words, owner_of, spelling
from generator.extract.casualties.person_words import (
    ANYBODY,
    FAMILIAR,
    FEMALE,
    INDEFINITE,
    KIN,
    LOSSES,
    MALE,
    OTHER,
)
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding

AGE = re.compile(r"\b(\d{1,3})[- ]years?[- ]old\b|(?:, |\()(\d{1,3})\b(?!,\d)")
APART, SAME = -100.0, 100.0


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of a victim: name, age, sex, what he is, if he is told as a further one, the worst told.

    ``indefinite`` marks "a man" and "one person", which begin a story more often than they go on with it,
    ``mourned`` a death spoken of as known, ``retold`` what a source says befell him; ``given`` is the first
    of several names; without ``sure`` only a word beside him or a pronoun tells of him.
    """

    names: frozenset[str]
    age: int | None
    sex: str
    noun: str
    other: bool
    indefinite: bool
    killed: bool
    perpetrator: bool = False
    mourned: bool = False
    retold: bool = False
    given: str = ""
    tokens: frozenset[int] = frozenset()
    mentions: frozenset[int] = frozenset()
    owner: str = ""
    sure: bool = True


def count_persons(reading: Reading, figures: Sequence[FigureFinding]) -> list[Person]:
    """Merge the single victims of an incident: a man shot and the same man dead are one."""
    people: list[Person] = []
    told = [describe(reading, figure) for figure in once(reading, figures)]
    dead = [person for person in told if person.killed]
    for one in told:
        person = replace(one, killed=one.killed or any(is_same(one, other) for other in dead))
        ranked = [(likeness(known, person), -at) for at, known in enumerate(people)]
        best, at = max(ranked, default=(APART, 0))
        if best < 0:
            people.append(person)
        else:
            people[-at] = merge(people[-at], person)
    return people


def describe(reading: Reading, figure: FigureFinding) -> Person:
    """Read what a mention tells of its victim."""
    span = figure.victims or figure.span
    tokens = list(reading.doc.char_span(span.start, span.end, alignment_mode="expand") or ())
    lower = [t.lower_ for t in tokens]
    near = reading.whole[max(0, span.start - 13) : span.end + 5]
    age = AGE.search(near)
    named = names_of(tokens)
    names = frozenset(named)
    bare = bool(names) and not is_person(lower[-1])
    told = reading.text(figure.span).lower().replace(",", " ").split() if bare else lower
    nouns = [FAMILIAR.get(w, singular(w)) for w in told if is_person(w)]
    return Person(
        names=names,
        age=int(age.group(1) or age.group(2)) if age else None,
        sex=_sex(nouns[-1:]) or _sex(own_words(tokens)),
        noun=nouns[-1] if nouns else "",
        other=bool(OTHER & set(lower)) or bool(OTHER & set(_before(reading, span.start))),
        indefinite=bool(lower and lower[0] in INDEFINITE) and figure.implicit,
        killed=figure.effect == "killed",
        perpetrator=figure.perpetrators,
        retold=figure.speaker is not None and not figure.rule.endswith((":object", ":next")),
        given=named[0] if len(names) > 1 else "",
        mourned=not names and is_mourned(reading, figure),
        tokens=frozenset((figure.token,)),
        mentions=frozenset((span.start,)),
        owner=owner_of(tokens),
        sure=not figure.rule.endswith(":near") and figure.span.covers(span.start),
    )


def _sex(told: Sequence[str]) -> str:
    return "m" if MALE & set(told) else "f" if FEMALE & set(told) else ""


def is_mourned(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a death is spoken of as known: "the death of his friend", "the dead woman's sister"."""
    told = reading.text(figure.victims).lower().split() if figure.victims else []
    first, word = told[:1] or ["a"], reading.doc[figure.token].lower_
    known = (word in LOSSES or word in told) and first[:1] not in (["a"], ["an"])
    return known or first in (["my"], ["our"])


def _before(reading: Reading, offset: int) -> list[str]:
    """Return the word before an offset, where "another" may stand apart from its noun."""
    return reading.whole[max(0, offset - 12) : offset].lower().split()[-1:]


def is_same(one: Person, other: Person) -> bool:
    """Say whether two mentions are surely of one person: in the same words, or by the same name."""
    return bool(one.mentions & other.mentions) or is_namesake(one, other)


def is_namesake(one: Person, other: Person) -> bool:
    """Say whether two mentions share a name that is not only their family's."""
    return bool(one.names & other.names) and not _are_relatives(one, other)


def likeness(known: Person, new: Person) -> float:
    """Weigh whether two mentions are one person: at least 0 when they may be, the higher the likelier."""
    if known.mentions & new.mentions:
        return SAME
    shared = is_namesake(known, new)
    differ = bool(known.tokens & new.tokens) or (known.sex and new.sex and known.sex != new.sex)
    if new.mourned and known.killed and not differ:
        return 0.5
    if _are_apart(known, new, shared=shared):
        return APART
    same_noun = len(known.noun) > 2 and (
        known.noun.endswith(new.noun or " ") or new.noun.endswith(known.noun)
    )
    return (
        8.0 * shared
        + 4.0 * (known.age is not None and known.age == new.age)
        + 2.0 * same_noun
        + 1.0 * (known.killed == new.killed)
        + 0.5 * (bool(known.sex) and known.sex == new.sex)
        + 2.0 * _is_again(known, new)
        - 0.9 * (new.indefinite and not shared)
        - 0.5 * (known.other and not shared)
    )


def _are_apart(known: Person, new: Person, *, shared: bool) -> bool:
    """Say whether two mentions cannot be one person."""
    if known.tokens & new.tokens or known.perpetrator != new.perpetrator:
        return True
    if shared:
        return False
    if new.owner and (new.owner == known.noun or spelling(new.owner) in known.names):
        return True  # "the girl's cousin" is not the girl
    if (new.other and not _is_again(known, new)) or (known.names and new.names):
        return True
    if known.age and new.age and known.age != new.age:
        return True
    if known.sex and new.sex and known.sex != new.sex:
        return True
    differ = known.noun != new.noun and known.noun not in ANYBODY and new.noun not in ANYBODY
    kin = known.noun in KIN or new.noun in KIN
    return differ and bool(known.noun and new.noun) and (kin or not (known.names or new.names))


def _is_again(known: Person, new: Person) -> bool:
    """Say whether a source tells of "another" told of before: "another was hurt", the agency said."""
    return new.retold and known.other and new.other and known.killed == new.killed


def _are_relatives(known: Person, new: Person) -> bool:
    """Say whether two full names share the family's and not the given one."""
    if not known.given or not new.given:
        return False
    return known.given not in new.names and new.given not in known.names


def merge(known: Person, new: Person) -> Person:
    """Join two mentions of one person."""
    return replace(
        known,
        names=known.names | new.names,
        given=known.given or new.given,
        age=known.age or new.age,
        sex=known.sex or new.sex,
        noun=new.noun if known.noun in ANYBODY and new.noun else known.noun,
        killed=known.killed or new.killed,
        tokens=known.tokens | new.tokens,
        mentions=known.mentions | new.mentions,
        sure=known.sure or new.sure,
    )
