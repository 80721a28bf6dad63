"""Number words and the words that bound a number; data of the number reader."""

from __future__ import annotations

SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
UNITS: dict[str, int] = {
    **{word: value for value, word in enumerate(SMALL)},
    **{word: 10 * value for value, word in enumerate(TENS, 2)},
}

SCALES: dict[str, int] = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}

# Two or three words that name a number.
GROUPS: dict[str, int] = {
    "a dozen": 12,
    "half a dozen": 6,
    "half dozen": 6,
    "a half dozen": 6,
    "a hundred": 100,
    "a thousand": 1_000,
    "a million": 1_000_000,
    "a couple of": 2,
    "a couple": 2,
    "the couple": 2,
    "the pair": 2,
    "the two": 2,
    "the three": 3,
    "the four": 4,
    "the five": 5,
    "the six": 6,
}

# The least that a vague word can mean; the upper end stays open.
VAGUE: dict[str, int] = {
    "several": 3,
    "many": 3,
    "multiple": 3,
    "numerous": 3,
    "various": 3,
    "a number of": 3,
    "a few": 3,
    "few": 3,
    "a handful of": 3,
    "a handful": 3,
    "dozens": 24,
    "scores": 40,
    "tens": 20,
    "hundreds": 200,
    "thousands": 2_000,
    "millions": 2_000_000,
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "dozens of hundreds": 200,
}

# "Rose from 30 to 42" tells of two numbers and not of a range.
CHANGED = frozenset(
    (
        *("rose", "risen", "rises", "rising", "up", "down", "climbed", "climbing", "jumped", "jumping"),
        *("increased", "raised", "raising", "revised", "fell", "dropped", "lowered", "grew", "grown"),
    )
)

NONE = frozenset(("no", "nobody", "none", "zero", "neither"))
TOGETHER = frozenset(("both", "all"))
OPENERS = (
    frozenset(UNITS)
    | frozenset(phrase.split()[0] for phrase in (*VAGUE, *GROUPS))
    | NONE
    | TOGETHER
    | {"between", "from"}
)

AT_LEAST = frozenset(
    (
        "at least",
        "at the least",
        "at minimum",
        "no fewer than",
        "no less than",
        "not fewer than",
        "not less than",
        "a minimum of",
        "minimum of",
        "minimum",
        "as few as",
    )
)
MORE = frozenset(
    (
        "more than",
        "over",
        "upwards of",
        "upward of",
        "in excess of",
        "greater than",
        "above",
        "exceeding",
        "exceeded",
        "exceeds",
        "well over",
        "passes",
        "passed",
        "surpassed",
        "surpasses",
        "topped",
        "tops",
        "far more than",
        "beyond",
    )
)
AT_MOST = frozenset(
    (
        "up to",
        "as many as",
        "as high as",
        "at most",
        "at the most",
        "no more than",
        "not more than",
        "a maximum of",
        "maximum of",
    )
)
FEWER = frozenset(("fewer than", "less than", "under", "below"))
ABOUT = frozenset(
    (
        "about",
        "around",
        "some",
        "approximately",
        "approx.",
        "roughly",
        "nearly",
        "almost",
        "close to",
        "an estimated",
        "estimated",
        "circa",
        "near",
        "perhaps",
        "nearly about",
        "just over",
        "just under",
        "an approximate",
    )
)
ADDED = frozenset(
    (
        "another",
        "other",
        "a further",
        "further",
        "an additional",
        "additional",
        "some other",
        "an extra",
        "the other",
    )
)
AFTER: dict[str, str] = {
    "or more": "least",
    "or so": "about",
    "at least": "least",
    "- plus": "least",
    "or fewer": "most",
    "or less": "most",
    "at most": "most",
}
