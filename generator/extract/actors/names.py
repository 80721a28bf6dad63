"""Comparing names: folding, initials, and when two names may be one party's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.extract.actors.words import SMALL_WORDS
from generator.extract.countries import country_of_adjective, country_of_name

TOKEN = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
NATIONWIDE = frozenset(["national", "central", "federal", "country's"])
SAME_BODY = {"dept": "department", "policemen": "police", "airforce": "air"}
DROPPED_IN_BODIES = frozenset(["department", "dept", "dept."])


@lru_cache(maxsize=4096)
def folded(name: str) -> tuple[str, ...]:
    """Return a name's words without accents, case, articles and possessives."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower().replace("’", "'")
    words = (w.removesuffix("'s").replace(".", "") for w in TOKEN.findall(plain))
    return tuple(w for w in words if w and w not in SMALL_WORDS)


def initials(name: str) -> str:
    """Return the initials of a name's capitalised words: "Irish Republican Army" → "IRA"."""
    return "".join(w[0] for w in re.findall(r"[^\W\d_]+", name) if w[0].isupper())


def spells(acronym: str, name: str) -> bool:
    """Say whether an acronym is made of a name's initials, in order."""
    letters = re.sub(r"[^A-Za-z]", "", acronym).upper()
    return len(letters) >= 2 and " " in name and letters in {initials(name), initials(name).lstrip("T")}


def is_acronym(name: str) -> bool:
    """Say whether a name is one short word in capitals."""
    letters = name.replace(".", "").replace("-", "")
    return letters.isalnum() and letters.isupper() and 2 <= len(letters) <= 8


def same_person(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a folded name may be a shorter form of another: surname, first name, or a stretch of it."""
    if not short or len(short) > len(full):
        return False
    if short == full:
        return True
    if len(short) == 1:
        return short[0] in full
    if len(short) == len(full) and all(_spelt_alike(a, b) for a, b in zip(short, full, strict=True)):
        return True
    return (short[-1] == full[-1] and short[0] in full) or _stretch(short, full)


def _spelt_alike(one: str, other: str) -> bool:
    """Say whether two words differ in one letter at most, long ones only: "Ladin" and "Laden"."""
    if one == other:
        return True
    if len(one) != len(other) or len(one) < 4:
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _stretch(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    return any(full[i : i + len(short)] == short for i in range(len(full) - len(short) + 1))


def _without_nations(words: Sequence[str]) -> Iterator[str]:
    """Yield the words of a name that belong to no country's: "military" of "United States military"."""
    at = 0
    while at < len(words):
        size = next((n for n in (2, 1) if _is_nation(words[at : at + n])), 0)
        if not size:
            yield words[at]
        at += size or 1


def _is_nation(words: Sequence[str]) -> bool:
    name = " ".join(words)
    return name[:1].isupper() and bool(country_of_adjective(name) or country_of_name(name))


@lru_cache(maxsize=4096)
def body_words(name: str) -> frozenset[str]:
    """Return the words that tell one body from another: no nation, no "department", no "national"."""
    kept = [w for word in _without_nations(TOKEN.findall(name)) for w in folded(word)]
    telling = [w for w in kept if w not in NATIONWIDE]
    telling = telling or kept
    if len(telling) > 1:
        telling = [w for w in telling if w not in DROPPED_IN_BODIES] or telling
    return frozenset(SAME_BODY.get(w, w) for w in telling)
