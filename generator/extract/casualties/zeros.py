"""Statements that nobody was hurt: "no casualties", "without injuries", "everyone survived"."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.model.brief import Effect
from generator.model.findings import FigureFinding, Span

ABSENT: dict[str, tuple[Effect, ...]] = {
    "casualties": ("killed", "injured"),
    "casualty": ("killed", "injured"),
    "injuries": ("injured",),
    "injury": ("injured",),
    "deaths": ("killed",),
    "death": ("killed",),
    "fatalities": ("killed",),
    "fatality": ("killed",),
    "wounded": ("injured",),
    "life": ("killed",),
}
# What may stand between "no" and what was absent.
BETWEEN = words(
    """
    or and , reported serious major life - threatening loss of any causing cause inflicting known
    """
)
EVERYONE = frozenset(("everyone", "everybody", "all"))
UNHURT = frozenset(("survived", "survive", "unhurt", "unharmed", "uninjured", "unscathed"))
NOT_A_ZERO = frozenset(
    ("confirmed", "immediate", "word", "official", "exact", "specific", "further", "other", "more")
)


def find_zeros(parse: Parse) -> Iterator[FigureFinding]:
    """Yield a zero figure for every statement that there were no casualties."""
    for i, word in enumerate(parse.words):
        if word in ("no", "without", "zero", "any"):
            yield from _absence(parse, i)
        elif word in UNHURT and any(w in EVERYONE for w in parse.words[max(0, i - 5) : i]):
            start = next(j for j in range(max(0, i - 5), i) if parse.words[j] in EVERYONE)
            yield _zero(parse, start, i, "killed" if word.startswith("surviv") else "injured", part=False)


def _absence(parse: Parse, at: int) -> Iterator[FigureFinding]:
    """Read "no", some words, and an absent thing: "no civilian casualties", "no deaths or injuries"."""
    if (
        parse.words[at] == "any"
        and "n't" not in parse.words[max(0, at - 6) : at]
        and "not" not in parse.words[max(0, at - 6) : at]
    ):
        return
    _, limit = parse.bounds(at)
    part = False
    for i in range(at + 1, min(limit, at + 8)):
        word = parse.words[i]
        if word == "life" and parse.words[i - 2 : i] not in (["loss", "of"], ["losses", "of"]):
            continue
        for effect in ABSENT.get(word, ()):
            yield _zero(parse, at, i, effect, part=part)
        if word in ABSENT or word in BETWEEN:
            continue
        if word in NOT_A_ZERO or parse.tags[i] not in ("JJ", "NNP", "NN", "NNS", "CC"):
            return
        part = True


def _zero(parse: Parse, first: int, last: int, effect: Effect, *, part: bool) -> FigureFinding:
    return FigureFinding(
        span=Span(parse.starts[first], parse.end(last)),
        rule="none",
        token=last,
        effect=effect,
        low=0,
        high=0,
        qualifier="none",
        victims=None,
        part_of=part,
    )
