"""Further acts: the dead that are told of beside the main statement and add to it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.extract.casualties.persons import count_persons
from generator.extract.casualties.statements import Statement
from generator.extract.lexicon import words
from generator.extract.parse import read_parse
from generator.extract.reading import Reading
from generator.model.brief import Effect
from generator.model.findings import FigureFinding

SEQUELS = words(
    """
    then also later another fled before after earlier second
    """
)


def plus(bound: int | None, extra: int) -> int | None:
    """Add to a bound that is known."""
    return None if bound is None else bound + extra


def sequel(reading: Reading, figures: Sequence[FigureFinding], effect: Effect, best: Statement) -> int:
    """Count the dead of the same attacker's other acts: "killed his mother, then shot six pupils dead"."""
    if best.first.qualifier not in ("exact", "none") or reading.in_title(best.first.span.start):
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
    ]
    before = [f for f in singles if f.span.start < best.first.span.start]
    if is_more(reading, best.first) and before and all(f.token < best.first.token for f in before):
        return len(count_persons(reading, before))
    acts = [f for f in singles if is_act(f)]
    if not is_act(best.first) or not acts:
        return 0
    told = [f for f in acts if follows(reading, f, best.first)]
    return len(count_persons(reading, told))


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
    return bool({"others", "other", "another", "more"} & set(reading.text(figure.span).lower().split()))


def follows(reading: Reading, one: FigureFinding, other: FigureFinding) -> bool:
    """Say whether the later of two acts is told as a further one: "then", "also", "before the attack"."""
    later = max(one, other, key=lambda f: f.token)
    parse = read_parse(reading.doc)
    first, last = parse.bounds(later.token)
    return any(w in SEQUELS for w in parse.words[first : min(last, later.token + 3)])
