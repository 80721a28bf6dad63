"""Put the mentions of one party together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace

from generator.extract.actors.gazetteer import Party
from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.names import body_words, folded, is_acronym, same_person, spells
from generator.extract.actors.words import BODIES, ONE_ATTACKER

# What several countries form, so that it need not be of the country at hand.
ALLIED = frozenset({"coalition", "alliance"})


@dataclass(slots=True)
class Group:
    """The mentions of one party so far; ``key`` is what they share."""

    key: Hashable
    mentions: list[Mention] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """What sort of mention made the group."""
        return self.mentions[0].kind

    @property
    def nation(self) -> str | None:
        """The country that its names give, if one does."""
        return next((m.country for m in self.mentions if m.country), None)


def group_mentions(words: Words, mentions: list[Mention], home: str | None) -> list[Group]:
    """Group mentions of all but people by party; ``home`` is the country the report speaks of most."""
    misread = _misread_persons(mentions)
    mentions = [m for m in mentions if m not in misread]
    persons = [replace(m, kind="person", type="person") for m in misread]
    groups = [
        *_group_listed([m for m in mentions if m.kind == "listed"], home),
        *_group_persons([*persons, *(m for m in mentions if m.kind == "person")]),
        *_group_bodies([m for m in mentions if m.kind == "body"], home),
        *_by_key((m for m in mentions if m.kind == "organisation"), lambda m: ("name", folded(m.name))),
        *_by_key((m for m in mentions if m.kind == "state"), lambda m: ("state", m.country)),
    ]
    return _join_acronyms(words, groups)


def group_people(words: Words, mentions: list[Mention]) -> list[Group]:
    """Group the mentions of people who are named by what they are or do."""
    groups: list[tuple[Hashable, frozenset[str], Group]] = []
    for mention in sorted(mentions, key=lambda m: m.start):
        key, marks = _people_key(words, mention), _marks(words, mention)
        fits = [g for k, told, g in groups if k == key and (told == marks or not told or not marks)]
        if fits and not _is_another(words, mention):
            fits[-1].mentions.append(mention)
        else:
            groups.append((key, marks, Group((key, marks, mention.start), [mention])))
    return [g for _, _, g in groups]


def _marks(words: Words, mention: Mention) -> frozenset[str]:
    """Return the words that tell one man from another: nations, names, ages."""
    inside = range(mention.start, mention.head)
    return frozenset(
        words.texts[i] for i in inside if words.texts[i][:1].isdigit() or words.entities[i] == "NORP"
    )


def _is_another(words: Words, mention: Mention) -> bool:
    return mention.start > 0 and words.lower[mention.start - 1] in {"another", "second", "third"}


def _by_key(mentions: Iterable[Mention], key_of: Callable[[Mention], Hashable]) -> list[Group]:
    groups: dict[Hashable, Group] = {}
    for mention in mentions:
        key = key_of(mention)
        groups.setdefault(key, Group(key)).mentions.append(mention)
    return list(groups.values())


def _group_listed(mentions: list[Mention], home: str | None) -> list[Group]:
    seen = Counter(p.key for m in mentions for p in m.parties)
    return _by_key(mentions, lambda m: ("listed", _best_party(m.parties, seen, home).key))


def _best_party(parties: tuple[Party, ...], seen: Counter[str], home: str | None) -> Party:
    return max(parties, key=lambda p: (seen[p.key], p.country == home, p.curated))


def _misread_persons(mentions: list[Mention]) -> list[Mention]:
    """Return organisations that bear the name of a person of the report: "Fields" after "James Fields"."""
    full = [folded(m.name) for m in mentions if m.kind == "person"]
    return [
        m
        for m in mentions
        if m.kind == "organisation"
        and m.type == "organisation"
        and any(same_person(folded(m.name), name) or _is_surname(name, folded(m.name)) for name in full)
    ]


def _is_surname(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a person's lone name ends a name of two or three words: "Forest" and "Eva Forest"."""
    return len(name) == 1 and 2 <= len(full) <= 3 and full[-1] == name[0]


def _group_persons(mentions: list[Mention]) -> list[Group]:
    groups: list[tuple[tuple[str, ...], Group]] = []
    for mention in sorted(mentions, key=lambda m: -len(folded(m.name))):
        name = folded(mention.name)
        fits = [g for full, g in groups if same_person(name, full)]
        if fits:
            min(fits, key=lambda g: abs(g.mentions[0].start - mention.start)).mentions.append(mention)
        else:
            groups.append((name, Group(("person", name), [mention])))
    for _, group in groups:
        group.mentions.sort(key=lambda m: m.start)
    return [g for _, g in groups]


def _group_bodies(mentions: list[Mention], home: str | None) -> list[Group]:
    groups: list[Group] = []
    for mention in sorted(mentions, key=lambda m: (_is_bare(m), m.start)):
        telling = body_words(mention.name)
        fits = [g for g in groups if _same_body(g, telling, mention, home)]
        if fits:
            _nearest(fits, mention).mentions.append(mention)
        else:
            groups.append(Group(("body", telling, mention.country), [mention]))
    for group in groups:
        group.mentions.sort(key=lambda m: m.start)
    return groups


def _is_bare(mention: Mention) -> bool:
    return len(body_words(mention.name)) == 1 and mention.country is None


def _same_body(group: Group, telling: frozenset[str], mention: Mention, home: str | None) -> bool:
    known = {w for m in group.mentions for w in body_words(m.name)}
    if mention.country and group.nation and mention.country != group.nation:
        return False
    if telling == body_words(group.mentions[0].name):
        return True
    theirs = group.nation in {None, home} or telling <= ALLIED
    return _is_bare(mention) and telling <= known and theirs


def _nearest(groups: list[Group], mention: Mention) -> Group:
    """Return the body named last before the mention, else the first one after it."""

    def distance(group: Group) -> tuple[bool, int]:
        before = [m.start for m in group.mentions if m.start < mention.start]
        return (not before, mention.start - max(before) if before else group.mentions[0].start)

    return min(groups, key=distance)


def _people_key(words: Words, mention: Mention) -> Hashable:
    lemma = words.lemmas[mention.head]
    plural = mention.type != "person"
    if not plural and lemma in ONE_ATTACKER:
        return ("people", "attacker")
    return ("people", lemma, plural)


def _join_acronyms(words: Words, groups: list[Group]) -> list[Group]:
    """Join "Rail Accident Investigation Branch" and "RAIB", told by initials or by brackets."""
    joined: list[Group] = []
    fitting = [g for g in groups if g.kind in {"listed", "body", "organisation"}]
    for group in groups:
        owner = _spelled_out(words, group, fitting) if group in fitting else None
        if owner is not None and owner is not group:
            owner.mentions.extend(group.mentions)
            owner.mentions.sort(key=lambda m: m.start)
            fitting.remove(group)
        else:
            joined.append(group)
    return [g for g in joined if g.mentions]


def _spelled_out(words: Words, group: Group, groups: list[Group]) -> Group | None:
    if not all(is_acronym(m.name.upper()) and " " not in m.name for m in group.mentions):
        return None
    if group.mentions[0].name.lower() in BODIES:
        return None
    for other in groups:
        if other is group or all(" " not in m.name for m in other.mentions):
            continue
        acronym = group.mentions[0].name
        if any(spells(acronym, m.name) for m in other.mentions) or _bracketed(words, group, other):
            return other
    return None


def _bracketed(words: Words, short: Group, full: Group) -> bool:
    ends = {m.end for m in full.mentions}
    return any(m.start - 1 in ends and words.texts[m.start - 1] in {"(", "["} for m in short.mentions)
