"""Find the figures of a reading: groups, triggers, links, parts, zeros, and what refuses them."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from generator.extract.casualties.act_words import TO_HOSPITAL
from generator.extract.casualties.acts import find_triggers
from generator.extract.casualties.by_place import link_places
from generator.extract.casualties.field import Group, Link, make_field
from generator.extract.casualties.groups import OF_THEM, find_groups
from generator.extract.casualties.links import link_all
from generator.extract.casualties.moves import is_move
from generator.extract.casualties.parts import is_part, link_breakdowns, link_described, link_parts
from generator.extract.casualties.people import ATTACKERS, is_person, singular
from generator.extract.casualties.pronouns import settle_pronouns
from generator.extract.casualties.refuse import is_unreal
from generator.extract.casualties.shares import link_shares
from generator.extract.casualties.speakers import find_speaker
from generator.extract.casualties.them import link_fatally, link_them
from generator.extract.casualties.triggers import COUNTS
from generator.extract.casualties.wholes import link_wholes
from generator.extract.casualties.zeros import ABSENT, find_zeros
from generator.extract.parse import Parse, read_parse
from generator.extract.people import ATTACKERS as NAMED_ATTACKERS
from generator.extract.reading import Reading
from generator.model.findings import FigureFinding, Findings, Span

# What is told of those linked before, in the order it is looked for.
FURTHER = (
    link_them,
    link_fatally,
    link_wholes,
    link_parts,
    link_described,
    link_shares,
    link_breakdowns,
    link_places,
)
# Words a number counts that name what happened and not to whom: "22 fatalities", "seven lives".
NO_VICTIMS = frozenset(COUNTS) - {"hostages", "martyrs"} | {"lives"}
# Verbs of armies that kill whom they fight; jobs and teams are eliminated too.
EUPHEMISMS = ("eliminat", "neutrali")
FIGHTERS = NAMED_ATTACKERS | {"member", "operative", "element", "commander", "leader"}


def find_figures(reading: Reading, found: Findings) -> Findings:
    """Find every mention of a count of people affected, in text order."""
    parse = read_parse(reading.doc)
    figures = [*_counted(parse), *find_zeros(parse)]
    ordered = sorted(figures, key=lambda f: (f.span.start, f.span.end))
    return msgspec.structs.replace(found, figures=tuple(_with_speakers(parse, ordered)))


def _counted(parse: Parse) -> list[FigureFinding]:
    """Find the figures that count somebody."""
    triggers = find_triggers(parse)
    if not triggers:
        return []
    field = make_field(parse, find_groups(parse))
    links = [
        link for link in link_all(field, triggers) if not is_unreal(parse, link) and not is_zero(parse, link)
    ]
    for more in FURTHER:
        links += list(more(field, links))
    links = [link for link in links if is_plausible(parse, link)]
    links = settle_pronouns(parse, links)
    lows = {link.group.amount.low for link in links}
    return [to_figure(parse, link, lows) for link in links]


def is_plausible(parse: Parse, link: Link) -> bool:
    """Say whether a link counts people: "captured two factions" and a stray "both" do not."""
    group = link.group
    if parse.words[link.token].startswith(EUPHEMISMS) and singular(parse.words[group.head]) not in FIGHTERS:
        return False
    if link.effect in ("killed", "injured", "missing"):
        stray = group.bare and parse.words[group.start : group.end] in (["both"], ["all"])
        return not stray or parse.is_verb(min(group.end, len(parse.words) - 1))
    return is_move(parse, link) and (group.bare or group.implicit or is_person(parse.words[group.head]))


def is_zero(parse: Parse, link: Link) -> bool:
    """Say whether a link is "no deaths", which the statements of absence tell."""
    word = parse.words[link.group.head]
    if link.group.amount.low != 0:
        return False
    return word in ABSENT or not (link.group.bare or is_person(word) or word == "one")


def to_figure(parse: Parse, link: Link, lows: Collection[int | None]) -> FigureFinding:
    """Turn a link into a finding."""
    group, amount = link.group, link.group.amount
    first, last = min(group.start, link.token), max(group.end - 1, link.token)
    if link.rule == "part":
        first, last = group.start, group.end - 1
    return FigureFinding(
        span=Span(parse.starts[first], parse.end(last)),
        rule=_rule(parse, link),
        token=link.token,
        effect=link.effect,
        low=amount.low,
        high=amount.high,
        qualifier=amount.qualifier,
        victims=_victims(parse, link),
        part_of=link.rule in ("part", "listed") or is_part(parse, link, lows) or is_elsewhere(parse, link),
        implicit=group.implicit,
        perpetrators=link.effect in ("killed", "injured")
        and (parse.words[link.people.head] in ATTACKERS or is_suicide(parse, link)),
    )


def is_suicide(parse: Parse, link: Link) -> bool:
    """Say whether somebody "took his own life": a death of its own where he killed others."""
    return parse.words[link.token] == "life" and parse.words[link.token - 1] == "own"


def is_elsewhere(parse: Parse, link: Link) -> bool:
    """Say whether "nobody there was hurt" tells of one spot only."""
    here = parse.words[link.group.end : link.group.end + 1]
    return link.group.amount.low == 0 and here in (["there"], ["inside"], ["aboard"], ["nearby"])


def _rule(parse: Parse, link: Link) -> str:
    """Return the rule that made a link, "care" for patients."""
    if parse.words[link.token] not in TO_HOSPITAL or link.effect == "rescued":
        return link.rule
    return "care:near" if link.rule.endswith(":near") else "care"


def _victims(parse: Parse, link: Link) -> Span | None:
    """Return the words that say who they are, without the number."""
    group = link.people
    first = group.start if group.implicit else group.amount.end
    if group.bare or first > group.head or parse.words[group.head] in NO_VICTIMS:
        return None
    while first < group.head and _opens_victims(parse, first, group):
        first += 1
    return Span(parse.starts[first], parse.end(group.head))


def _opens_victims(parse: Parse, at: int, group: Group) -> bool:
    """Say whether a word only leads to who they are: "of", a quotation mark, "the 12" after "two of"."""
    word = parse.words[at]
    share = group.out_of is not None and (word == "the" or parse.tags[at] == "CD")
    return share or word in ("of", "”", '"') or word in OF_THEM


def _with_speakers(parse: Parse, figures: list[FigureFinding]) -> list[FigureFinding]:
    """Say who said each figure; "he said" goes back to the last speaker named."""
    last: Span | None = None
    spoken = []
    for figure in figures:
        speaker = find_speaker(parse, figure.token, last)
        last = speaker or last
        spoken.append(msgspec.structs.replace(figure, speaker=speaker) if speaker else figure)
    return spoken
