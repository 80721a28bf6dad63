"""Where "including" or "among them" opens a part of a bigger group."""

from __future__ import annotations

from generator.extract.casualties.field import Group
from generator.extract.casualties.people import is_person, is_thing
from generator.extract.parse import Parse

INCLUDING = frozenset(("including", "include", "included", "includes", "comprising"))


AMONG = frozenset(("among", "amongst"))


BREAKERS = frozenset((".", ";", ":", "while", "but", ")"))


def includes(parse: Parse, at: int) -> bool:
    """Say whether "including" or "among them" stands at a token."""
    among = parse.words[at] in AMONG and parse.words[at + 1 : at + 2] in (["them"], ["whom"], ["those"])
    return among or parse.words[at] in INCLUDING


def _of_people(parse: Parse, at: int) -> bool:
    """Say whether people are included: "included a picture" opens no part of a toll."""
    following = range(at + 1, min(len(parse.words), at + 6))
    noun = next((i for i in following if parse.is_noun(i) and not parse.is_noun(i + 1)), None)
    return noun is None or is_person(parse.words[noun]) or not is_thing(parse.words[noun])


def including_before(parse: Parse, group: Group) -> int | None:
    """Return where "including" stands before a group, in its clause."""
    low, _ = parse.bounds(group.head)
    for at in range(group.start - 1, max(low, group.start - 30) - 1, -1):
        if includes(parse, at):
            return at if _of_people(parse, at) else None
        if parse.words[at] in AMONG or (parse.words[at] == "that" and parse.is_verb(at - 1)):
            return None
        clause = parse.words[at] in BREAKERS or parse.tags[at] in ("VBD", "VBZ", "VBP", "MD")
        if clause and not set(parse.words[at - 3 : at]) & {"who", "whom", "which", "that"}:
            return None
    return None
