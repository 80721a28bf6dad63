"""Countries: their ISO 3166 alpha-2 codes, everyday names and adjectives.

``data/countries.tsv`` holds code, names and adjectives, the first name being the one to show.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


def country_of_name(name: str) -> str | None:
    """Return the code of a country named ("Afghanistan", "the U.S.", "DR Congo"), None for other words."""
    return _tables()[0].get(_key(name))


def country_of_adjective(adjective: str) -> str | None:
    """Return the code a nationality speaks of ("Afghan", "South Korean"), None for other words."""
    return _tables()[1].get(_key(adjective))


def country_name(code: str) -> str | None:
    """Return the name to show for a code, None for an unknown one."""
    return _tables()[2].get(code)


def _key(words: str) -> str:
    return words.removeprefix("the ").removeprefix("The ").strip()


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    shown: dict[str, str] = {}
    text = files("generator.extract").joinpath("data/countries.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        code, of_country, of_people = line.split("\t")
        shown[code] = of_country.split("|")[0]
        names.update((name, code) for name in of_country.split("|"))
        adjectives.update((word, code) for word in of_people.split("|") if word)
    return names, adjectives, shown
