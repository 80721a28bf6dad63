"""Groups told together: joined by "and", by commas, by "along with", or opened by "including"."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.casualties.field import Field, Group, Link
from generator.extract.casualties.including import including_before
from generator.extract.casualties.lists import coordinated, single_at
from generator.extract.casualties.rosters import kin_at
from generator.extract.casualties.singles import one_person
from generator.extract.casualties.triggers import TRIGGERS, Trigger
from generator.extract.parse import Parse
from generator.model.brief import Effect

ALONG = (
    ("along", "with"),
    ("together", "with"),
    ("as", "well", "as"),
    ("alongside",),
    ("with",),
    (",", "with"),
    (",", "along", "with"),
    (",", "together", "with"),
)


BODIES = frozenset(("family", "families", "clan", "tribe", "force", "police", "army"))
FAR = 14
FIRM = tuple(phrase for phrase in ALONG if phrase not in (("with",), (",", "with")))
OWN_FATE = (["injured"], ["wounded"], ["hurt"], ["missing"])  # "were killed, with 15 others injured"
OPEN = frozenset(("along", "together", "alongside", ","))


def joined_before(
    field: Field, group: Group, token: int, links: dict[tuple[int, Effect], Link]
) -> list[Group]:
    """Return the groups joined to one on its left: "four soldiers and two civilians were killed"."""
    joined: list[Group] = []
    at = group.start
    while at > 1 and group.start < token:
        step = _before_joint(field.parse, at)
        step = _past_family(field, step) if field.parse.words[step] != "," else step
        left = (field.at.get(step - 1) or one_person(field.parse, step - 1)) if step else None
        if (
            left is None
            or left.end != step
            or including_before(field.parse, left)
            or any((left.head, e) in links for e in ("killed", "injured"))
            or (left.implicit and field.parse.words[step] == ",")
            or any(field.parse.words[i] in TRIGGERS for i in range(left.start, left.end))
        ):
            break
        joined.insert(0, left)
        at = left.start
    return joined


def _past_family(field: Field, end: int) -> int:
    """Step back over "of the Nasr family" to the end of "seven members"; else stay."""
    parse = field.parse
    at = end - 1
    while at > 1 and parse.words[at] != "of" and (parse.is_noun(at) or parse.tags[at] == "DT"):
        at -= 1
    whole = field.at.get(at - 1) if parse.words[at] == "of" and parse.words[end - 1] in BODIES else None
    return at if whole is not None and whole.end == at else end


def _before_joint(parse: Parse, at: int) -> int:
    """Return where "and", a comma or "along with" begins that ends at a token; 0 where none does."""
    if parse.words[at - 1] in ("his", "her", "their", "its"):
        at -= 1
    if at > 2 and parse.words[at - 1] == "with" and parse.words[at - 2] in ("along", "together"):
        return at - 2
    if parse.words[at - 1] not in ("and", ","):
        return 0
    joint = at - 2 if parse.words[at - 2] == "," else at - 1
    aged = parse.words[joint - 1].isdigit() and parse.words[joint - 2] == ","
    return joint - 2 if aged and joint > 2 else joint


def joined_after(field: Field, token: int, trigger: Trigger) -> Iterator[Group]:
    """Yield the groups after "was killed along with", "died together with"."""
    if trigger.frame not in ("object", "subject"):
        return
    parse = field.parse
    _, limit = parse.bounds(token)
    begin = token + 1
    while begin < min(limit, token + FAR) and parse.words[begin] not in OPEN and _goes_on(parse, begin):
        begin += 1
    for start in (token + 1, begin):
        for phrase in ALONG if start == token + 1 else FIRM:
            at = start + len(phrase)
            if tuple(parse.words[start:at]) == phrase:
                own = at + (parse.tags[at : at + 1] == ["PRP$"])
                group = field.at.get(own) or kin_at(parse, at, limit) or single_at(parse, at, limit)
                if group is not None and parse.words[group.end : group.end + 1] not in OWN_FATE:
                    yield from coordinated(field, group, token)
                return


def _goes_on(parse: Parse, at: int) -> bool:
    """Say whether a token still tells where it happened: "killed in the strike alongside his wife"."""
    return parse.is_noun(at) or parse.tags[at] in ("IN", "DT", "JJ", "CD")
