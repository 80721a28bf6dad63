"""Tell numbers that count no people: ages, dates, years, times, money, shares, distances, addresses."""

from __future__ import annotations

from generator.extract.casualties.bounds import Amount
from generator.extract.casualties.people import is_person
from generator.extract.casualties.triggers import TRIGGERS
from generator.extract.casualties.units import AGES, BEFORE_DECOYS, MONTHS, UNIT_NOUNS
from generator.extract.parse import Parse

AGED = frozenset(("boy", "girl", "child", "baby", "youth", "teenager", "man", "woman", "son", "daughter"))


def is_decoy(parse: Parse, amount: Amount, limit: int) -> bool:
    """Say whether an amount is an age, a date, a time, money, a share, a distance or an address."""
    words = parse.words
    before = words[amount.core - 1] if amount.core else ""
    before2 = words[amount.core - 2] if amount.core > 1 else ""
    after = words[amount.end] if amount.end < limit else ""
    after2 = words[amount.end + 1] if amount.end + 1 < limit else ""
    if before == "as" and words[amount.core] == "many":
        return True
    if before == "but" and before2 == "all":
        return True  # "killing all but six of them"
    if before in BEFORE_DECOYS or after in UNIT_NOUNS or (after == "-" and after2 in UNIT_NOUNS):
        return True
    if before in MONTHS or (after in MONTHS and amount.qualifier == "exact"):
        return True
    if _is_year(parse, amount, before) or _is_age(parse, amount, before, after):
        return True
    if _are_ages(parse, amount, before, after):
        return True
    if before == "of" and before2 in ("mother", "father", "mom", "dad", "parent", "parents", "parliament"):
        return True
    if before == "of" and before2 in AGED and not is_person(after):
        return True  # "a boy of four", not "a child of two teachers"
    glued = amount.core > 1 and parse.starts[amount.core - 1] == parse.end(amount.core - 2)
    adjoins = parse.end(amount.core - 1) == parse.starts[amount.core] if amount.core else False
    joint = before in ("-", "/", ":", ".") and glued and adjoins
    if joint and before2[-1:].isalnum() and not before2.isalpha():
        return True
    if before == "-" and glued and before2.isalpha() and before2 not in ("mid",):
        return True
    if before == "/" and (before2 == "of" or before2.isdigit()):
        return True  # "image 1 of / 13"
    if after in (":", "/") and after2[:1].isdigit():
        return True
    return after == "-" and after2.isalpha() and after2 not in ("man", "member", "strong", "odd")


def _is_year(parse: Parse, amount: Amount, before: str) -> bool:
    """Say whether a numeral such as 2014 is a year."""
    low = amount.low or 0
    word = parse.words[amount.core]
    plain = word.isdigit() and len(word) == 4 and 1800 <= low <= 2100 and amount.qualifier == "exact"
    if not plain:
        return False
    after = parse.words[amount.end] if amount.end < len(parse.words) else ""
    return before in AGES or not is_person(after)


def _is_age(parse: Parse, amount: Amount, before: str, after: str) -> bool:
    """Say whether ", 31," after a name is an age."""
    if before in ("aged", "age"):
        return True
    if before not in (",", "(") or amount.qualifier != "exact" or amount.core < 2:
        return False
    closes = after in (",", ")", ".", ";", "")
    named = parse.tags[amount.core - 2] in ("NNP", "NN") and parse.words[amount.core - 2] not in TRIGGERS
    if before == "(":
        return named and closes
    aged = parse.tags[amount.core - 2] == "NNP" or is_person(parse.words[amount.core - 2])
    grown = after == "was" or (after == "were" and parse.entities[amount.core - 2] == "PERSON")
    return named and (closes or after == "from" or grown) and aged


def _are_ages(parse: Parse, amount: Amount, before: str, after: str) -> bool:
    """Say whether a number is one of the ages in "two men, 30 and 32, were"."""
    words = parse.words
    first = amount.core if before == "," else amount.core - 2
    if first < 2 or words[first - 1] != "," or not is_person(words[first - 2]):
        return False
    told = words[first].isdigit() and words[first + 1 : first + 2] == ["and"]
    return (
        told
        and words[first + 2 : first + 3] != []
        and words[first + 2].isdigit()
        and words[first + 3 : first + 4] in ([","], ["."])
    )
