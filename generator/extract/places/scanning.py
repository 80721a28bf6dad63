"""Find the stretches of a text that the gazetteer knows as names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.extract.countries import country_of_name
from generator.extract.places.centres import country_entry
from generator.extract.places.folding import fold, without_article
from generator.extract.places.gazetteer import Entry, contains, entries_of
from generator.extract.places.lexicon import Lexicon, lexicon, words_of
from generator.extract.places.words import Words

LONGEST = 6
SHORTEST, LONGEST_ACRONYM = 3, 5
LINKS = words_of(
    "de del la las los el al of the and i e ye o da do das dos di du des le les sur upon on am an der "
    "den bin ez az as ash ar ad at ul ud"
) | frozenset("-–'’&.")
PREFIXES = frozenset({"al", "el", "ad", "as", "ash", "ar", "az", "an", "at", "ez"})


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens ``start`` to ``end`` (exclusive) bear a name known under ``key`` as any of ``entries``."""

    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]


def scan(words: Words) -> Iterator[Name]:
    """Yield the longest known names from left to right, never overlapping."""
    lists = lexicon()
    i, count = 0, len(words)
    while i < count:
        name = (_state(words, i, lists) or _longest(words, i, lists)) if _may_start(words, i) else None
        if name:
            yield name
        i = name.end if name else i + 1


def _state(words: Words, i: int, lists: Lexicon) -> Name | None:
    """Read a shortened state after a comma: ``Mobile, Ala.``."""
    full = lists.abbreviations.get(words.texts[i])
    if full is None or words.at(i - 1) != ",":
        return None
    key = fold(full)
    entries = tuple(e for e in entries_of(key) if e.kind == "region" and e.country == "US")
    return Name(i, i + 1, key, entries) if entries else None


def _may_start(words: Words, i: int) -> bool:
    text = words.texts[i]
    if text[:1].isupper() or (text[:1] in "'‘’" and text[1:2].isupper()):
        return True
    return words.lower[i].split("-")[0] in PREFIXES and (
        (words.at(i + 1) == "-" and words.capital(i + 2)) or "-" in text
    )


def _longest(words: Words, start: int, lists: Lexicon) -> Name | None:
    for end in _ends(words, start):
        text = words.text(start, end)
        if end - start == 1 and words.lower[start] in lists.never and text != "US":
            return _if_told(words, start, lists)
        if end - start == 1 and _is_type(words, start, lists):
            return None
        if lists.types.get(words.at(end)) == "natural" and not words.capital(end):
            key, entries = known(words.text(start, end + 1))
            if entries:
                return Name(start, end + 1, key, entries)
        key, entries = known(text)
        if words.lower[start] == "the" and not entries_of(key):
            continue
        if len(text) <= LONGEST_ACRONYM and text.isupper():
            kinds = {"country"} if len(text) <= SHORTEST else {"country", "region", "settlement"}
            entries = tuple(e for e in entries if e.kind in kinds)
        if entries:
            return _without_type(words, Name(start, end, key, entries), lists)
    return None


def _is_type(words: Words, i: int, lists: Lexicon) -> bool:
    """Say whether a word only tells what follows, or stands for it: "Colonia Miramontes", "in the Canton"."""
    told = lists.types.get(words.lower[i]) in {"quarter", "district"}
    named = words.capital(i + 1) and words.tags[i + 1] in {"NNP", "NNPS"}
    return told and (named or words.at(i - 1) in {"the", "this", "a"})


def _without_type(words: Words, name: Name, lists: Lexicon) -> Name:
    """Leave the type word out of a region's name, since the table may call another country's without it."""
    if name.end - name.start < 2 or lists.types.get(words.lower[name.end - 1]) not in {"region", "district"}:
        return name
    key, entries = known(words.text(name.start, name.end - 1))
    areas = tuple(e for e in entries if e.kind == "region")
    if not areas or any(e.kind not in {"region", "district"} for e in name.entries):
        return name
    return Name(name.start, name.end - 1, key, tuple(dict.fromkeys([*name.entries, *entries])))


def _if_told(words: Words, i: int, lists: Lexicon) -> Name | None:
    """Take a common word for a name where a region or country follows it: "Paradise, California"."""
    if words.at(i + 1) != "," or not words.capital(i + 2):
        return None
    outer = _state(words, i + 2, lists) or _longest(words, i + 2, lists)
    key, entries = known(words.texts[i])
    wide = outer and any(e.kind in {"region", "country"} for e in outer.entries)
    towns = tuple(e for e in entries if outer and any(contains(o, e) for o in outer.entries))
    return Name(i, i + 1, key, towns) if wide and towns else None


def _ends(words: Words, start: int) -> list[int]:
    """List where a name that starts here may end, longest first: after a capital, links in between."""
    ends = [start + 1] if words.texts[start][:1].isupper() or "-" in words.texts[start] else []
    for i in range(start + 1, min(start + LONGEST, len(words))):
        text = words.texts[i]
        if text[:1].isupper() or (text.isalpha() and words.texts[i - 1] in "-–'’"):
            ends.append(i + 1)
        elif text not in LINKS and words.lower[i] not in LINKS:
            break
    return ends[::-1]


@lru_cache(maxsize=4096)
def known(text: str) -> tuple[str, tuple[Entry, ...]]:
    """Return the key of a written name and all it may stand for; no entries for words that name no place."""
    key = fold(text)
    code = country_of_name(text) or (
        country_of_name(text.title()) if text.isupper() and len(text) > 3 else None
    )
    entries = entries_of(key)
    if not entries and not code:
        shorter = without_article(key)
        entries = entries_of(shorter) if shorter and not shorter.startswith("the ") else ()
    if code and key not in PARTS_OF_BRITAIN:
        entries = (country_entry(code), *entries)
    return key, entries


PARTS_OF_BRITAIN = frozenset({"england", "scotland", "wales", "northern ireland"})
