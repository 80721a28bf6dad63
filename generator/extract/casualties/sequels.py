"""Further acts: the dead that are told of beside the main statement and add to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.extract.casualties.kinds import excludes
from generator.extract.casualties.other_times import is_background
from generator.extract.casualties.persons import count_persons
from generator.extract.casualties.statements import Statement
from generator.extract.lexicon import words
from generator.extract.parse import Parse, read_parse
from generator.extract.reading import Reading
from generator.model.brief import Effect
from generator.model.findings import FigureFinding

ORDINALS = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
}
SEQUELS = words(
    """
    then also later another fled before after earlier second
    """
)
WOUNDED = re.compile(r"(?:\w+ of )?the (?:wounded|injured)\b", re.IGNORECASE)
NEXT_DAY = [["the", told, when] for told in ("next", "following") for when in ("day", "morning", "evening")]
FURTHER = words("others other another more additional further")


def plus(bound: int | None, extra: int) -> int | None:
    """Add to a bound that is known."""
    return None if bound is None else bound + extra


def sequel(
    reading: Reading,
    figures: Sequence[FigureFinding],
    effect: Effect,
    told: Sequence[Statement],
    best: Statement,
) -> int:
    """Count the dead of the same attacker's other acts: "killed his mother, then shot six pupils dead"."""
    told_later = further(reading, figures, effect, best) or died_later(reading, figures, effect, best)
    if told_later:
        return told_later
    if best.first.qualifier not in ("exact", "none") or reading.in_title(best.first.span.start):
        return 0
    if "both" in reading.text(best.first.span).lower().split():
        return 0
    singles = [
        f
        for f in figures
        if f.implicit
        and f.effect == effect
        and not f.perpetrators
        and not f.part_of
        and not is_named(reading, f)
        and f.token not in {g.token for g in best.figures}
        and f.victims not in {g.victims for g in best.figures}
    ]
    before = [f for f in singles if f.span.start < best.first.span.start]
    if is_more(reading, best.first) and before and all(f.token < best.first.token for f in before):
        return len(count_persons(reading, before))
    if not is_act(best.first):
        return 0
    acts = [f for f in singles if is_act(f) and follows(reading, f, best.first)]
    return len(count_persons(reading, acts)) or more_acts(reading, told, best)


def more_acts(reading: Reading, told: Sequence[Statement], best: Statement) -> int:
    """Count those of a further act in one breath: "killed two at the gate before killing three others"."""
    sentence = read_parse(reading.doc).sentence_of
    more = [
        s
        for s in told
        if s.first.token > best.figures[-1].token
        and sentence[s.first.token] == sentence[best.first.token]
        and is_act(s.first)
        and is_more(reading, s.first)
        and follows(reading, best.first, s.first)
    ]
    return sum(s.low or 0 for s in more if s.first.qualifier == "exact")


def further(reading: Reading, figures: Sequence[FigureFinding], effect: Effect, best: Statement) -> int:
    """Count those told later as further ones: "four more were also killed", after three "a fourth died"."""
    later = [
        f
        for f in figures
        if f.effect == effect
        and not f.part_of
        and not f.perpetrators
        and f.span.start > best.figures[-1].span.end
        and f.incident == best.first.incident
        and not is_background(reading, f)
    ]
    ordinals = [f for f in later if f.implicit and _ordinal(reading, f) == (best.low or 0) + 1]
    if ordinals and best.high == best.low:
        return 1
    if best.first.qualifier != "exact" or reading.in_title(best.first.span.start):
        return 0
    also = [f for f in later if not f.implicit and is_also(reading, f)]
    more = [f for f in also if is_more(reading, f) or excludes(reading, best.first, f)]
    more = more or [f for f in later if excludes(reading, best.first, f) and f.implicit]
    if more:
        return sum(f.low or 0 for f in more[:1] if f.qualifier == "exact")
    acts = [f for f in later if is_act(f) and is_act(best.first) and is_next_day(reading, f)]
    return sum(f.low or 0 for f in acts if f.token == acts[0].token and f.qualifier == "exact")


def died_later(reading: Reading, figures: Sequence[FigureFinding], effect: Effect, best: Statement) -> int:
    """Count the wounded of whom the next sentence says that they died: "The wounded guard later died"."""
    if effect != "killed" or best.first.qualifier != "exact" or reading.in_title(best.first.span.start):
        return 0
    following = read_parse(reading.doc).sentence_of
    lost = [
        f
        for f in figures
        if f.effect == "killed"
        and f.qualifier == "exact"
        and WOUNDED.match(reading.text(f.span))
        and following[f.token] == following[best.first.token] + 1
    ]
    return lost[0].low or 0 if lost else 0


def _ordinal(reading: Reading, figure: FigureFinding) -> int:
    """Return the number of "a fourth" or "a fourth person"; 0 for another."""
    return next((ORDINALS[w] for w in reading.text(figure.span).lower().split() if w in ORDINALS), 0)


def is_also(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether "also" stands by a figure that no article marks as told before."""
    return "also" in reading.text(figure.span).lower().split() and _before(reading, figure) != "the"


def _before(reading: Reading, figure: FigureFinding) -> str:
    words_ = reading.whole[max(0, figure.span.start - 12) : figure.span.start].lower().split()
    return words_[-1] if words_ else ""


def is_named(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a victim bears a name, as those do whom the article has counted before."""
    span = figure.victims or figure.span
    tokens = reading.doc.char_span(span.start, span.end, alignment_mode="expand") or ()
    return any(t.tag_ == "NNP" and t.ent_type_ == "PERSON" for t in tokens)


def is_act(figure: FigureFinding) -> bool:
    """Say whether a figure is told as somebody's act ("killed four") and not as a result ("four died")."""
    return figure.rule.endswith((":object", ":next"))


def is_more(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a figure counts others than those told before: "three others", "two more"."""
    return not FURTHER.isdisjoint(reading.text(figure.span).lower().split())


def is_prelude(parse: Parse, act: int) -> bool:
    """Say whether an act is told as gone before: "after killing his mother, he drove to the school"."""
    verb = act
    while parse.deps[verb] == "conj" and parse.is_verb(parse.heads[verb]):
        verb = parse.heads[verb]
    before = parse.heads[verb] if parse.deps[verb] == "pcomp" else parse.child(verb, "mark", "prep")
    return parse.tags[verb] == "VBG" and before is not None and parse.words[before] == "after"


def follows(reading: Reading, one: FigureFinding, other: FigureFinding) -> bool:
    """Say whether the later of two acts is told as a further one: "then", "also", "before the attack"."""
    later = max(one, other, key=lambda f: f.token)
    parse = read_parse(reading.doc)
    first, last = parse.bounds(later.token)
    told = any(w in SEQUELS for w in parse.words[first : min(last, later.token + 3)])
    return told or is_next_day(reading, later) or is_prelude(parse, min(one.token, other.token))


def is_next_day(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether the sentence of an act begins with another day: "The next day, he ..."."""
    parse = read_parse(reading.doc)
    first, _ = parse.bounds(figure.token)
    return parse.words[first : first + 3] in NEXT_DAY
