"""Find sites: named spots inside or beside a town ("Kabul University", "the German consulate")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.countries import country_of_adjective, country_of_name
from generator.extract.places.company import before_name
from generator.extract.places.lexicon import Lexicon, lexicon, words_of
from generator.extract.places.words import Words

NAMED_FOR_LANDS = frozenset({"hotel", "restaurant", "cafe", "café", "mall", "hospital", "square"})
PROVERBIAL = frozenset({"main", "wall", "high", "fleet"})  # streets that stand for people
LOCATED = 2.0
# heads that are no surnames: a site though the parser takes it for a person
UNLIKE_PERSONS = words_of(
    "airport airfield university hospital mosque cathedral synagogue shrine stadium arena market bazaar mall "
    "hotel prison museum theatre theater restaurant monastery refinery checkpoint supermarket roundabout "
    "station"
)
MISSIONS = frozenset({"embassy", "consulate"})
INNER = frozenset(
    {
        "tram",
        "train",
        "railway",
        "metro",
        "bus",
        "police",
        "subway",
        "power",
        "refugee",
        "border",
        "military",
        "air",
        "football",
        "international",
        "shopping",
        "fire",
        "nuclear",
        "underground",
        "rail",
        "naval",
        "army",
    }
)
LINKS = frozenset({"of", "de", "del", "la", "el", "al", "the", "for", "du", "des", "-", "'s", "'", "and"})
POSSESSIVE = frozenset({"'s", "'"})
CAPITAL_ONLY = frozenset({"bar", "club", "centre", "center", "hall", "circuit", "lane", "gate", "complex"})
SMALL = frozenset({"of", "the", "and", "for"})


@dataclass(frozen=True, slots=True)
class Site:
    """Tokens ``start`` to ``end`` (exclusive) name a site."""

    start: int
    end: int


def find_sites(words: Words) -> Iterator[Site]:
    """Yield the sites named, in text order, never overlapping."""
    lists = lexicon()
    done = 0
    for i in range(len(words)):
        if i < done:
            continue
        site = _ending_at(words, i, done, lists) or _beginning_at(words, i, lists)
        if site and _is_spot(words, site, lists):
            done = site.end
            yield site


def is_mission(name: str) -> bool:
    """Say whether a site stands for another country than the one it lies in: an embassy, a consulate."""
    return name.lower().rpartition(" ")[2] in MISSIONS


def _ending_at(words: Words, i: int, done: int, lists: Lexicon) -> Site | None:
    """Read a name before a site word: ``Jolo Cathedral``, ``Sandilands tram station``."""
    if words.lower[i] not in lists.sites or not words.tags[i].startswith("NN"):
        return None
    if words.capital(i + 1) and (words.at(i + 1) in lists.sites or words.labels[i + 1] == "ORG"):
        return None
    if words.lower[i] in {"centre", "center"} and words.at(i + 1) == "for":
        return None
    if words.lower[i] in CAPITAL_ONLY and not words.capital(i):
        return None
    start = i
    if start - 1 >= done and words.lower[start - 1] in INNER and not words.capital(start - 1):
        start -= 1
    first = _run_start(words, start, done)
    if first == start:
        return None
    head = words.lower[i]
    lone = start - first == 1
    if lone and words.lower[first] in lists.never and not words.capital(i):
        return None
    nationality = lone and _of_country(words.texts[first])
    if nationality and head not in MISSIONS and not (words.capital(i) and head in NAMED_FOR_LANDS):
        return None
    if (
        lone
        and words.lower[first] in PROVERBIAL
        and before_name(words, first) < LOCATED
        and words.at(first - 1) != "on"
    ):
        return None
    if lone and (first in words.first_of_sentence and words.tags[first] not in {"NNP", "NNPS"}):
        return None
    return Site(first, i + 1)


def _of_country(text: str) -> bool:
    return country_of_adjective(text) is not None or country_of_name(text) is not None


def _run_start(words: Words, end: int, done: int) -> int:
    """Walk back over capitalised words and the small words that join them."""
    first = at = end
    while at - 1 >= done:
        text, small = words.texts[at - 1], words.lower[at - 1] in LINKS
        named = text[:1].isupper() and words.tags[at - 1] in {"NNP", "NNPS", "JJ", "CD"}
        if named and words.lower[at - 1] not in {"the", "in", "at"}:
            first = at = at - 1
        elif small and (at < end or words.lower[at - 1] in POSSESSIVE) and words.lower[at - 1] not in SMALL:
            at -= 1
        else:
            break
        if end - first > 6:
            break
    return first


def _beginning_at(words: Words, i: int, lists: Lexicon) -> Site | None:
    """Read a site word before a name: ``Camp Bastion``, ``University of Nairobi``, ``Rue Victor Hugo``."""
    if not words.capital(i):
        return None
    head = (
        3
        if " ".join(words.lower[i : i + 3]) in lists.first
        else 2
        if " ".join(words.lower[i : i + 2]) in lists.first
        else 1
    )
    if head == 1 and words.lower[i] not in lists.first:
        return None
    end = i + head
    while end < len(words) and end - i < 7:
        joined = words.lower[end] in LINKS and words.capital(end + 1)
        if not (words.capital(end) and words.tags[end] in {"NNP", "NNPS", "CD"}) and not joined:
            break
        end += 1
    return Site(i, end) if end > i + head else None


def _is_spot(words: Words, site: Site, lists: Lexicon) -> bool:
    """Say whether the site is told as a spot rather than as a body that speaks or a person's name."""
    head = words.lower[site.end - 1]
    if words.at(site.end) in lists.speech or (
        words.labels[site.start] == "PERSON" == words.labels[site.end - 1] and head not in UNLIKE_PERSONS
    ):
        return head in lists.streets and words.at(site.end) not in lists.speech
    if head not in lists.bodies:
        return True
    at = site.start - 1
    while at >= 0 and words.lower[at] in lists.skipped:
        at -= 1
    return (
        words.at(at) in lists.strong | lists.weak or head in MISSIONS or words.labels[site.end - 1] == "FAC"
    )
