"""Tell figures that are a part of a bigger one: "including five children", breakdowns, single names."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from generator.extract.casualties.field import Field, Group, Link
from generator.extract.casualties.including import AMONG, includes, including_before
from generator.extract.casualties.lists import DEGREES, coordinated, single_at
from generator.extract.casualties.triggers import TRIGGERS
from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.model.brief import Effect

# What a word for victims says befell them; None: what befell those told of before.
VICTIM_WORDS: dict[str, Effect | None] = {
    "dead": "killed",
    "killed": "killed",
    "deaths": "killed",
    "fatalities": "killed",
    "deceased": "killed",
    "wounded": "injured",
    "injured": "injured",
    "hurt": "injured",
    "victims": None,
}
COPULAS = words(
    """
    was were are is include included includes as
    """
)
LINKING = words(
    """
    have has had been named identified also being listed
    """
)


def link_parts(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield links for "13 people, including two children": the children share what befell the people."""
    parse = field.parse
    taken = {(link.group.head, link.effect) for link in links}
    for i in range(len(parse.words)):
        if not opens_part(parse, i):
            continue
        whole = _whole(parse, links, i)
        if whole is None:
            continue
        group = _part_after(field, i)
        if group is None:
            continue
        for member in coordinated(field, group, whole.token):
            if (member.head, whole.effect) not in taken:
                yield Link(member, whole.token, whole.effect, "part")


def opens_part(parse: Parse, at: int) -> bool:
    """Say whether a part follows: "including", "among them", the comma of "of the 40 injured, six"."""
    first, _ = parse.bounds(at)
    return includes(parse, at) or (parse.words[at] == "," and parse.words[first] == "of" and at - first < 12)


def _whole(parse: Parse, links: Sequence[Link], at: int) -> Link | None:
    """Find the figure that "including" at a token opens: the nearest before it in the sentence."""
    low, _ = parse.bounds(at)
    best: Link | None = None
    for link in links:
        near = low <= link.group.start and link.group.end <= at and at - link.group.end < 25
        if near and (best is None or link.group.end > best.group.end):
            best = link
    return best


def _part_after(field: Field, at: int) -> Group | None:
    """Return the group that follows "including" within two words."""
    _, limit = field.parse.bounds(at)
    for i in range(at + 1, min(limit, at + 4)):
        group = field.at.get(i) or single_at(field.parse, i, limit)
        if group is not None:
            return group
    return None


def link_described(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield links for "among the dead were two journalists", "three of the victims were women"."""
    parse = field.parse
    taken = {link.group.head for link in links}
    for i, word in enumerate(parse.words):
        if word not in VICTIM_WORDS:
            continue
        effect = VICTIM_WORDS[word]
        said = effect or _effect_so_far(links, i)
        own = field.at.get(i)
        if said is None or parse.child(i, "dobj") is not None:
            continue
        if own is not None and own.subset and own.head not in taken:
            yield Link(own, i, said, "described")
            continue
        at = _after_copula(parse, i)
        group = field.at.get(at) or single_at(parse, at, len(parse.words)) if at else None
        if group is not None and group.start == at:
            rule = "described" if parse.words[i] in ("deaths", "fatalities") else "part"
            for member in coordinated(field, group, i):
                if member.head not in taken:
                    yield Link(member, i, said, rule)


def _effect_so_far(links: Sequence[Link], token: int) -> Effect | None:
    """Return what befell the people told of last before a token."""
    before = [k for k in links if k.token < token and k.effect in ("killed", "injured")]
    if before:
        return max(before, key=lambda k: k.token).effect
    return next((k.effect for k in links if k.effect in ("killed", "injured")), None)


def _after_copula(parse: Parse, at: int) -> int | None:
    """Return where the noun begins after "were", "included", "named as"; None where no such word follows."""
    _, limit = parse.bounds(at)
    step = at + 1
    while step < limit and step < at + 9 and parse.words[step] not in COPULAS:
        if (parse.is_verb(step) and parse.words[step] not in LINKING) or parse.words[step] == ";":
            return None
        step += 1
    while step < limit and parse.words[step] in COPULAS | LINKING:
        step += 1
    opener = parse.words[step - 1]
    named = opener != "as" or parse.words[step - 2] in LINKING
    return step if step < limit and opener in COPULAS and named else None


def link_breakdowns(field: Field, links: Sequence[Link]) -> Iterator[Link]:
    """Yield links for an unlinked list that adds up to a figure told just before: "three girls and a boy"."""
    taken = {link.group.head for link in links}
    for group in field.groups:
        if group.head in taken or group.amount.low is None or group.amount.low == 0:
            continue
        run = [*coordinated(field, group, -1)]
        if len(run) < 2 or any(g.head in taken for g in run):
            continue
        total = sum(g.amount.low or 0 for g in run)
        near = [k for k in links if 0 <= group.start - k.group.end < 60 and k.group.amount.low == total]
        if near:
            taken |= {g.head for g in run}
            yield from (Link(g, near[-1].token, near[-1].effect, "part") for g in run)


def is_part(parse: Parse, link: Link, lows: Collection[int | None]) -> bool:
    """Say whether a linked group is told as a part of another: "including two", "three of the victims"."""
    group = link.group
    if group.subset or (group.out_of is not None and group.out_of in lows):
        return True
    if group.end < len(parse.words) and group.bare and parse.words[group.end] in DEGREES:
        return True
    if group.of_them and any(low is not None and low > (group.amount.low or 0) for low in lows):
        return True
    if any(parse.words[i] in AMONG and not includes(parse, i) for i in range(group.end, link.token)):
        return True
    opener = including_before(parse, group)
    if opener is None:
        return False
    if opener < link.token < group.start:
        return False  # "killed 12, including six children, and injured at least six others"
    return link.token < opener or not _is_told(parse, opener)


def _is_told(parse: Parse, opener: int) -> bool:
    """Say whether what befell the whole is told before "including", and after the number of the whole."""
    low, _ = parse.bounds(opener)
    for i in range(opener - 1, low - 1, -1):
        if parse.words[i] in TRIGGERS:
            return True
        if parse.tags[i] == "CD":
            return False
    return False
