"""Link the words that say what happened with the groups of people it happened to.

Each trigger offers the group beside it, then slots in the dependency parse, then a window over the surface;
the first that yields decides. A link knows the rule that made it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.casualties.field import Field, Group, Link
from generator.extract.casualties.including import including_before
from generator.extract.casualties.joined import joined_after, joined_before
from generator.extract.casualties.lists import conjuncts, coordinated, trailing
from generator.extract.casualties.nearby import nearby
from generator.extract.casualties.people import is_person
from generator.extract.casualties.singles import named, one_person
from generator.extract.casualties.slots import slots
from generator.extract.casualties.surface import beside, by_surface
from generator.extract.casualties.triggers import TRIGGERS, Trigger
from generator.extract.parse import Parse
from generator.model.brief import Effect


def link_all(field: Field, triggers: list[tuple[int, Trigger]]) -> list[Link]:
    """Link every trigger with its groups. A group keeps one link per effect, the first rule that found it."""
    links: dict[tuple[int, Effect], Link] = {}
    for token, trigger in triggers:
        found = [*beside(field, token, trigger)] or [*_by_parse(field, token, trigger)]
        found = found or [*by_surface(field, token, trigger)]
        found = found or [*nearby(field.parse, token, trigger)]
        found = found or [(group, f"{trigger.effect}:with") for group in joined_after(field, token, trigger)]
        for group, rule in found:
            members = [*joined_before(field, group, token, links), *coordinated(field, group, token)]
            for member in [*members, *joined_after(field, token, trigger), *trailing(field, token)]:
                effect = _effect_of(field.parse, member, trigger.effect)
                link = Link(member, token, effect, rule)
                links.setdefault((member.head, effect), link)
                _add_whole(field, link, links)
    inner = _inner(links)
    return [links[key] for key in sorted(links) if key not in inner and not _told_by_verb(links[key], links)]


def _inner(links: dict[tuple[int, Effect], Link]) -> set[tuple[int, Effect]]:
    """List the links of one person that a longer one holds: the son of "her son Luis"."""
    ones = [link for link in links.values() if link.group.implicit]
    within = ((i, k.effect) for k in ones for i in range(k.group.start, k.group.end) if i != k.group.head)
    return {key for key in within if key in links and links[key].group.implicit}


def _told_by_verb(link: Link, links: dict[tuple[int, Effect], Link]) -> bool:
    """Say whether a noun's own meaning gives way to a verb's: "60 hostages were freed"."""
    by_noun = link.group.start <= link.token < link.group.end
    return by_noun and any(k.group.head == link.group.head and k.token != link.token for k in links.values())


def _effect_of(parse: Parse, member: Group, effect: Effect) -> Effect:
    """Read "one fatally" in "four were shot, one fatally" as a death."""
    fatal = member.bare and parse.words[member.end : member.end + 1] == ["fatally"]
    return "killed" if fatal else effect


def _add_whole(field: Field, link: Link, links: dict[tuple[int, Effect], Link]) -> None:
    """Link "27 people" too when the parse gave only the child of "27 people, including a child, died"."""
    opener = including_before(field.parse, link.group)
    if opener is None or link.token < link.group.end:
        return
    low, _ = field.parse.bounds(link.token)
    wholes = [g for g in field.groups if low <= g.start and g.end <= opener]
    if wholes and not any(t in TRIGGERS for t in field.parse.words[wholes[-1].end : opener]):
        whole = wholes[-1]
        links.setdefault((whole.head, link.effect), Link(whole, link.token, link.effect, link.rule))


def _by_parse(field: Field, token: int, trigger: Trigger) -> Iterator[tuple[Group, str]]:
    """Yield groups in the slots of a trigger."""
    single = trigger.frame in ("object", "subject", "nominal", "adjective", "lives")
    verb = field.parse.heads[token]
    own = any(i in field.at for i in range(verb + 1, token)) if field.parse.deps[token] == "conj" else False
    for slot, rule in slots(field.parse, token, trigger):
        if own and slot < verb:
            continue  # "three were killed and 10 others, five of them officers, injured"
        for head in [slot, *(() if _is_one(field.parse, slot, token) else conjuncts(field.parse, slot))]:
            group = field.at.get(head) or _members(field, head)
            if group is None and (single or rule == "suffered" or field.parse.words[token] == "injury"):
                group = one_person(field.parse, head) or named(field.parse, head, rule)
                if rule == "suffered" and group is not None and not _may_suffer(field.parse, head):
                    continue
            if group is not None and (head == slot or field.parse.words[group.head] not in TRIGGERS):
                yield group, rule


def _is_one(parse: Parse, slot: int, verb: int) -> bool:
    """Say whether the verb tells of one: "the comedian, blogger and activist Ali Nasr was killed"."""
    return slot < verb and any(parse.words[c] in ("was", "is", "has") for c in parse.children[verb])


def _may_suffer(parse: Parse, head: int) -> bool:
    """Say whether the one who has wounds is a person: "a trauma center with wounds" is not."""
    return parse.tags[head] == "NNP" or is_person(parse.words[head])


def _members(field: Field, head: int) -> Group | None:
    """Return the six of "a family of six people", the five of "a group of five"."""
    parse = field.parse
    if parse.words[head] not in ("family", "group", "total", "crew", "team", "party"):
        return None
    inside = (p for c in parse.children[head] if parse.words[c] == "of" for p in parse.children[c])
    return next((field.at[p] for p in inside if p in field.at), None)
