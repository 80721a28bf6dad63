"""From a group of mentions to a party: its name, type, country, roles and parent."""

from __future__ import annotations

from collections import Counter

from generator.extract.actors.gazetteer import Party
from generator.extract.actors.grouping import Group
from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.names import body_words, folded
from generator.extract.actors.words import MEDIATOR, OFFICIAL, SPOKESPERSON
from generator.extract.countries import country_of_adjective, country_of_name
from generator.model.brief import ActorType


def best_name(group: Group) -> str:
    """Choose the name to show: the fullest in the text, for bodies the one used most."""
    names = Counter(m.name for m in group.mentions if m.kind != "stand_in")
    if group.kind == "body":
        return max(names, key=lambda n: (len(folded(n)) > 1, _has_nation(n), names[n], len(n)))
    if group.kind == "people":
        return next(iter(names))
    return max(names, key=lambda n: (len(folded(n)), len(n)))


def _has_nation(name: str) -> bool:
    return any(country_of_adjective(w) or country_of_name(w) for w in name.split() if w[:1].isupper())


def other_names(group: Group, name: str) -> tuple[str, ...]:
    """List the other names the text uses, then those a listed party is best known by."""
    used = dict.fromkeys(m.name for m in group.mentions if m.kind != "stand_in")
    parties = [p for m in group.mentions for p in m.parties if p.curated]
    known = dict.fromkeys(p.key for p in parties if _is_the(group, p))
    folded_seen = {name.lower()}
    kept = []
    for other in (*used, *known):
        if other.lower() not in folded_seen:
            folded_seen.add(other.lower())
            kept.append(other)
    return tuple(kept)


def _is_the(group: Group, party: Party) -> bool:
    return group.key == ("listed", party.key)


def type_of(group: Group) -> ActorType:
    """Return the type most mentions give."""
    return Counter(m.type for m in group.mentions if m.kind != "stand_in").most_common(1)[0][0]


def country_of(group: Group, home: str | None) -> str | None:
    """Return the country a party is of: as its names say, else for a plain public body the report's."""
    if group.nation:
        return group.nation
    return home if group.kind == "body" and len(body_words(best_name(group))) <= 2 else None


def titles_of(words: Words, mention: Mention) -> set[str]:
    """Return the titles before a person's name and after its comma ("X, spokesman for Y")."""
    titles = set(mention.titles)
    token = words.tokens[mention.head]
    titles |= {words.lower[c.i] for c in token.children if c.dep_ in {"appos", "compound"}}
    if token.dep_ == "appos":
        titles.add(words.lower[token.head.i])
    return titles


def roles_of(words: Words, group: Group) -> tuple[str, ...]:
    """Return the roles a person's titles give."""
    if group.kind != "person":
        return ()
    titles = set().union(*(titles_of(words, m) for m in group.mentions))
    table = (("spokesperson", SPOKESPERSON), ("mediator", MEDIATOR), ("official", OFFICIAL))
    return tuple(role for role, nouns in table if titles & nouns)


def employer_of(words: Words, group: Group, groups: list[Group]) -> Group | None:
    """Return the body a person serves: the one named right before or in the apposition after."""
    for mention in group.mentions:
        start = mention.start - len(mention.titles)
        reach = mention.end + 8
        for other in groups:
            if other is group or other.kind not in {"body", "organisation", "listed"}:
                continue
            for named in other.mentions:
                before = mention.titles and named.end in {start, start - 1}
                after = mention.end < named.start < reach and _serves(words, mention, named)
                if before or after:
                    return other
    return None


def _serves(words: Words, person: Mention, body: Mention) -> bool:
    """Say whether "X, spokesman for the Y" ties the two."""
    between = words.lower[person.end : body.start]
    if any(words.tokens[i].is_sent_start for i in range(person.end, body.start + 1)):
        return False
    titled = any(w in SPOKESPERSON or w in OFFICIAL for w in between)
    return titled and between[0] == "," and between[-1] in {"for", "of", "the", "at", "in"}


def parent_of(group: Group, groups: list[Group], home: str | None) -> Group | None:
    """Return the state of a government, the government of a ministry or force."""
    nation = country_of(group, home)
    if nation is None or group.kind != "body":
        return None
    same = [g for g in groups if g is not group and country_of(g, home) == nation]
    government = [g for g in same if g.kind == "body" and "government" in body_words(best_name(g))]
    if government and "government" not in body_words(best_name(group)):
        return government[0]
    return next((g for g in same if g.kind == "state"), None)
