"""The counted groups of a text, and what links one with the word that says what happened to it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.extract.casualties.bounds import Amount
from generator.extract.parse import Parse
from generator.model.brief import Effect


@dataclass(frozen=True, slots=True)
class Group:
    """People counted: tokens ``start`` to ``end``, ``head`` the noun, or the number when it stands alone.

    ``bare`` marks an amount without a noun ("killing 8"); ``implicit`` one person without a numeral.
    ``subset`` marks "three of the victims", ``out_of`` is 8 in "three of the eight",
    ``of_them`` marks "three of whom".
    """

    start: int
    end: int
    head: int
    amount: Amount
    bare: bool = False
    implicit: bool = False
    subset: bool = False
    out_of: int | None = None
    of_them: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A group and the trigger that says what happened to it; ``meant`` is whom a pronoun stands for."""

    group: Group
    token: int
    effect: Effect
    rule: str
    meant: Group | None = None

    @property
    def people(self) -> Group:
        """Who they are: the group, or whom it stands for."""
        return self.meant or self.group


@dataclass(frozen=True, slots=True)
class Field:
    """The groups of a text by the tokens they cover."""

    parse: Parse
    groups: list[Group]
    at: dict[int, Group]


def make_field(parse: Parse, groups: list[Group]) -> Field:
    """Index groups by token."""
    return Field(parse, groups, {i: g for g in groups for i in range(g.start, g.end)})
