"""What countries are called, by their ISO 3166 alpha-2 codes."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale

OURS = {
    "BA": "Bosnia and Herzegovina",
    "CD": "DR Congo",
    "CG": "Republic of the Congo",
    "CI": "Ivory Coast",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macau",
    "PS": "Palestinian territories",
    "TR": "Turkey",
}


@lru_cache(maxsize=512)
def country_name(code: str) -> str:
    """Name a country in English: CLDR's name, or the one newsrooms use; an unknown code names itself."""
    return OURS.get(code) or Locale("en").territories.get(code) or code
