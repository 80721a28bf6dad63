"""Choose each incident's toll from its figures: the article's best reading, with the rule that chose it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from generator.extract.casualties.act_words import HIT
from generator.extract.casualties.belongs import tie
from generator.extract.casualties.breakdown import CARE, mark_parts
from generator.extract.casualties.conflicts import find_conflicts
from generator.extract.casualties.persons import count_persons
from generator.extract.casualties.ranges import highest
from generator.extract.casualties.retold import without_retold
from generator.extract.casualties.sequels import is_also, is_more, plus, sequel
from generator.extract.casualties.statements import Statement, gather
from generator.extract.casualties.superseded import is_superseded, near, renews
from generator.extract.lexicon import words
from generator.extract.reading import Reading
from generator.model.brief import Effect, Toll
from generator.model.findings import FigureFinding, Findings, IncidentFinding

EFFECTS: tuple[Effect, ...] = ("killed", "injured")
RISEN = words(
    """
    risen rises rose raised raising raises bringing brings brought revised climbed pushing lifting
    """
)
TOTALS = words("total altogether overall totaling totalling totaled totalled")
# Bodies seen or found somewhere are some of the dead and not the toll.
BODIES = frozenset(("bodies", "corpses"))
HURTING = words(
    """
    shot shooting shoot stabbed stabbing
    """
)


def read_tolls(reading: Reading, found: Findings) -> Findings:
    """Tie each figure to its incident and choose each incident's best reading of killed and injured."""
    figures = tie(reading, found)
    groups = frozenset(m.start for a in found.actors if a.type == "armed_group" for m in a.mentions)
    incidents = tuple(with_tolls(reading, incident, figures, groups) for incident in found.incidents)
    figures = mark_parts(reading, found, incidents, figures)
    doubts = (*found.doubts, *find_conflicts(reading, incidents, figures))
    figures = without_retold(reading, figures)
    return msgspec.structs.replace(found, figures=figures, incidents=incidents, doubts=doubts)


def with_tolls(
    reading: Reading, incident: IncidentFinding, figures: Sequence[FigureFinding], groups: Collection[int]
) -> IncidentFinding:
    """Fill an incident's killed and injured; what armed groups say of it counts where nobody else tells."""
    own = [f for f in figures if f.incident == incident.id]
    others = [f for f in own if not is_boast(f, groups)]
    killed, injured = (
        choose(reading, others if any(f.effect == e and f.low for f in others) else own, e) for e in EFFECTS
    )
    return msgspec.structs.replace(incident, killed=killed, injured=injured)


def is_boast(figure: FigureFinding, groups: Collection[int]) -> bool:
    """Say whether an armed group tells a figure; ``groups`` are where armed groups are named."""
    said = figure.speaker
    return said is not None and any(i in groups for i in range(said.start, said.end))


def choose(reading: Reading, figures: Sequence[FigureFinding], effect: Effect) -> Toll | None:
    """Choose the toll for one effect: the best counted statement, else single victims, else zero."""
    rows = [f for f in figures if f.effect == effect and not f.part_of and not f.perpetrators]
    if not any(f.low or f.high for f in rows):
        rows += [f for f in figures if f.effect == effect and not f.implicit and f.low != 0]
    statements = gather(rows)
    counted = [s for s in statements if (s.high or s.low or 0) > 0 and not all(f.implicit for f in s.figures)]
    counted = [s for s in (alive(reading, figures, effect, s) for s in counted) if s is not None]
    counted = without_care(counted)
    best = best_statement(reading, counted)
    singles = count_singles(reading, figures, effect)
    if effect == "injured" and all_died(reading, figures, singles):
        singles = 0
    if best is not None and not (is_one(best) and singles):
        extra = sequel(reading, figures, effect, counted, best)
        top = highest(reading, counted, best) if not extra else None
        return Toll(plus(best.low, extra), top.high if top else plus(best.high, extra))
    if singles:
        return Toll(singles, singles)
    return Toll(0, 0) if any(f.low == 0 and f.high == 0 for f in rows) else None


def without_care(counted: list[Statement]) -> list[Statement]:
    """Leave out patients of one hospital where the injured themselves are counted."""
    hurt = [s for s in counted if not s.first.rule.startswith("care")]
    return hurt if any(s.first.qualifier != "vague" for s in hurt) else counted


def is_one(statement: Statement) -> bool:
    """Say whether a statement tells of one person, who counts as a single victim does."""
    return statement.low == statement.high == 1


def count_singles(reading: Reading, figures: Sequence[FigureFinding], effect: Effect) -> int:
    """Count the single victims, each once; attackers only where nobody else died."""
    ones = [f for f in figures if f.effect in ("killed", "injured") and f.low == f.high == 1]
    if effect == "injured" and any(f.effect == "killed" and f.low for f in figures):
        ones = [f for f in ones if not is_own_end(reading, f)]
    fit = [p for p in count_persons(reading, ones) if p.killed == (effect == "killed")]
    fit = [p for p in fit if p.sure] or fit
    return len([p for p in fit if not p.perpetrator]) or len(fit)


def is_own_end(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether an attacker shot himself, who after a killing seldom lives."""
    return figure.effect == "injured" and reading.text(figure.span).lower().endswith(("himself", "herself"))


def alive(
    reading: Reading, figures: Sequence[FigureFinding], effect: Effect, told: Statement
) -> Statement | None:
    """Take the dead out of a number of people shot: of "three were shot, one fatally" two are injured."""
    found_hurt = told.first.rule in CARE
    if effect != "injured" or not (found_hurt or all(is_shot(reading, f) for f in told.figures)):
        return told
    dead = [f for f in figures if f.effect == "killed" and f.low and not f.perpetrators]
    if is_more(reading, told.first) or is_also(reading, told.first):
        apart = any(f.span.start < told.first.span.start for f in dead)
        dead = [f for f in dead if f.part_of or not apart]  # "one was killed and three others were shot"
    singly = count_singles(reading, dead, "killed") if is_all_told(reading, told.first) else 0
    if found_hurt and not singly:  # "found two men with wounds; one was pronounced dead"
        dead = [f for f in dead if f.rule == "left" and f.span.start > told.first.span.start]
    died = sum(f.low or 0 for f in dead if f.part_of) or max((f.low or 0 for f in dead), default=0)
    died = max(died, min(singly, told.low or 0))
    if told.low is None or told.high != told.low or not 0 < died <= told.low:
        return told
    left = told.low - died
    return Statement(left, left, told.figures) if left else None


def is_all_told(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a figure counts those told of before: "both were found with wounds"."""
    return not {"both", "all"}.isdisjoint(reading.text(figure.span).lower().split())


def all_died(reading: Reading, figures: Sequence[FigureFinding], hurt: int) -> bool:
    """Say whether those shot are told to have died, all of them: "shot a clerk and a guard. Both died"."""
    dead = [f for f in figures if f.effect == "killed" and f.low == hurt and not f.implicit]
    return any(reading.text(f.span).lower().startswith(("both ", "all ")) and not f.victims for f in dead)


def is_shot(reading: Reading, figure: FigureFinding) -> bool:
    """Say whether a figure counts people shot or stabbed, dead or alive."""
    return reading.doc[figure.token].lower_ in HURTING | HIT


def best_statement(reading: Reading, counted: Sequence[Statement]) -> Statement | None:
    """Choose among counted statements: body over headline, updated over first, exact over vague."""
    body = [s for s in counted if not reading.in_title(s.first.span.start)] or list(counted)
    current = [s for s in body if not is_superseded(reading, s.first)] or body
    firm = [s for s in current if s.first.qualifier != "vague"]
    if not current:
        return None
    lead = echo(reading, counted, firm) or current[0]
    if lead.first.qualifier == "vague":
        found = [s for s in firm if reading.doc[s.first.token].lower_ not in BODIES]
        lead = next((s for s in found if is_meant(lead, s)), lead)
    updates = [
        s
        for s in firm
        if (is_update(reading, s, lead) or renews(reading, s.first, lead.first))
        and (s.low or s.high or 0) >= (lead.low or 0)
    ]
    return updates[-1] if updates else lead


def is_update(reading: Reading, told: Statement, lead: Statement) -> bool:
    """Say whether a number is told as the newest; a source's "in total" leaves "at least 20" open."""
    open_end = lead.first.qualifier == "at_least" and told.first.speaker is not None
    return near(reading, told.first, RISEN if open_end else RISEN | TOTALS)


def echo(reading: Reading, counted: Sequence[Statement], firm: Sequence[Statement]) -> Statement | None:
    """Return the statement of the body that says what the headline says, when the two agree."""
    titles = {(s.low, s.high) for s in counted if reading.in_title(s.first.span.start)}
    return next((s for s in firm if (s.low, s.high) in titles), None)


def is_meant(vague: Statement, firm: Statement) -> bool:
    """Say whether a number can be what a vague word meant: 64 is "dozens", five is not."""
    low, number = vague.low or 0, firm.high or firm.low or 0
    return low < 24 or low <= number < 4 * low
