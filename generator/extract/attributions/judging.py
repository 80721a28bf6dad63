"""From a pattern that holds to a stance: whose voice it is, who says so, and whether it is denied."""

from __future__ import annotations

from collections.abc import Iterator

from generator.extract.attributions.courts import COURTS, may_be_tried
from generator.extract.attributions.frames import (
    FRAMES,
    Frame,
    according_to,
    frame_of,
    is_custom,
    is_first_account,
    is_perhaps,
    is_spoken_to,
)
from generator.extract.attributions.kinship import ADMITTING, answers_for
from generator.extract.attributions.matching import Match
from generator.extract.attributions.members import spoken_for, whole_of
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.responses import Judgement, acts_on_attackers, is_force, is_policing
from generator.model.brief import StanceKind

OWNING = frozenset({"pobj", "compound", "amod", "nmod", "poss"})
REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})
FIGHTING = frozenset({"armed_group", "state", "security_force"})
ANY = FIGHTING | {"person", "group_of_people", "organisation", "government_body"}
ONLY = {
    "attack with the name of": FIGHTING,
    "weapons of": FIGHTING,
    "fire from": FIGHTING,
    "called it revenge": FIGHTING,
    "the attackers are": FIGHTING | {"person"},
    "the attackers are of": FIGHTING,
    "seized": frozenset({"armed_group"}),
    "did this": frozenset({"armed_group"}),
}
TOLD = frozenset({"blamed", "suspected", "charged", "claimed"})
SEIZERS = FRAMES["attackers"] | {f"{noun}s" for noun in FRAMES["attackers"]} | {"gunmen", "men"}
NAMED = frozenset({"armed_group", "state", "organisation", "government_body", "security_force"})


def judge(parties: Parties, match: Match) -> Iterator[Judgement]:
    """Yield the stances that a match tells."""
    frame = frame_of(parties.parse, match.head)
    if frame.verb in ADMITTING and any(_is_nobody(parties, who) for who in match.who):
        yield Judgement("", "claimed", None, _tokens(match, match.who[0]), match.pattern.rule)
        return
    if match.pattern.stance == "claimed" and frame.verb in FRAMES["refuse"]:
        for actor in (a for who in match.who for a in parties.of(who)):
            yield Judgement(actor, "denied", None, _tokens(match, match.who[0]), match.pattern.rule)
    if frame.attitude == "unreal" or _by_oneself(parties, match):
        return
    for who in match.who:
        if is_spoken_to(parties.parse, frame, who):
            continue
        if _is_nobody(parties, who):
            if match.pattern.stance == "claimed":
                yield Judgement("", "claimed", None, _tokens(match, who), match.pattern.rule)
            continue
        deed = match.pattern.stance == "perpetrator"
        if parties.parse.words[who] in {"other", "another"} or match.pattern.rule == "traded blame":
            yield from _each_other(parties, match, who)
        speaks = match.pattern.stance in {"claimed", "denied"}
        voiced = spoken_for(parties, who) if speaks else ()
        for actor in voiced or _actors(parties, frame, who, doer=deed):
            read = _perpetrated if deed else _stated
            decided = read(parties, match, frame, who, actor)
            if decided:
                stance, by = decided
                victims = tuple(v for t in match.victims for v in parties.of(t)) if deed else ()
                told = (
                    [t for s in frame.speakers[:1] for t in (s, parties.parse.heads[s])] if by or deed else []
                )
                tokens = (*_tokens(match, who), *told)
                policing = deed and is_policing(parties, match, actor)
                yield Judgement(actor, stance, by, tokens, match.pattern.rule, victims, policing)
    if match.pattern.stance == "claimed" and frame.negated and not any(parties.of(w) for w in match.who):
        yield Judgement("", "claimed", None, _tokens(match, match.head), match.pattern.rule)


def _is_we(parties: Parties, token: int) -> bool:
    """Say whether a word is "we", "us" or "our fighters"; "US" in capitals is a country."""
    parse = parties.parse
    owner = parse.child(token, "poss")
    ours = owner is not None and parse.words[owner] in FRAMES["we"]
    if ours and parse.lemmas[token] in FRAMES["members"]:
        return True
    return parse.words[token] in FRAMES["we"] and parse.raw[token] != "US"


def _actors(parties: Parties, frame: Frame, who: int, *, doer: bool) -> tuple[str, ...]:
    if _is_we(parties, who):
        return tuple(a for s in frame.speakers for a in parties.speaking(s))
    if parties.parse.words[who] in FRAMES["it"] | FRAMES["they"] and _is_of_unknown_group(parties, frame):
        return ()
    return whole_of(parties, who) or parties.of(who, doer=doer)


def _is_of_unknown_group(parties: Parties, frame: Frame) -> bool:
    """Say whether a group that is no known party speaks: of itself, if it says "it"."""
    spoken = [s for s in frame.speakers if parties.parse.lemmas[s] in FRAMES["members"]]
    return bool(spoken) and not any(parties.of(s) for s in spoken)


def _each_other(parties: Parties, match: Match, who: int) -> Iterator[Judgement]:
    """Read "X and Y blamed each other" and "both blame the other"."""
    sides = tuple(dict.fromkeys(party for t in match.by for party in parties.of(t)))
    for by in sides if len(sides) > 1 else ():
        for actor in sides:
            if actor != by:
                yield Judgement(actor, match.pattern.stance, by, _tokens(match, who), match.pattern.rule)


def _tokens(match: Match, who: int) -> tuple[int, ...]:
    return (who, match.head, *match.by[:1], *match.victims[:1])


def _is_nobody(parties: Parties, token: int) -> bool:
    parse = parties.parse
    if parse.words[token] in FRAMES["nobody"]:
        return True
    return any(parse.words[c] in FRAMES["nobody"] for c in parse.children[token] if parse.deps[c] == "det")


def _by_oneself(parties: Parties, match: Match) -> bool:
    """Say whether the deed was done to the doer ("shot himself"); blowing oneself up is an attack."""
    lemmas = parties.parse.lemmas
    return lemmas[match.head] != "blow" and any(parties.parse.words[v] in REFLEXIVE for v in match.victims)


def _stated(
    parties: Parties, match: Match, frame: Frame, _: int, actor: str
) -> tuple[StanceKind, str | None] | None:
    """Read a stance that the words themselves tell, such as claimed or blamed."""
    claims = match.pattern.stance == "claimed"
    if parties.by_id[actor].type not in ONLY.get(match.pattern.rule, ANY):
        return None
    if frame.attitude == "denied" or (claims and frame.attitude == "believed"):
        return None
    if frame.negated:
        return ("denied", None) if match.pattern.rule == "plead guilty" else None
    if match.pattern.stance in COURTS and not may_be_tried(parties, match, actor):
        return None
    if match.pattern.rule == "named him as" and not _are_attackers(parties, match.victims):
        return None
    accuser = _party(parties, match.by)
    if accuser == actor:
        return None
    by = accuser or (_party(parties, frame.speakers) if match.pattern.stance in TOLD else None)
    if claims:
        by = _passed_on_by(parties, match, actor) or by
    return match.pattern.stance, by if by != actor else None


def _perpetrated(
    parties: Parties, match: Match, frame: Frame, who: int, actor: str
) -> tuple[StanceKind, str | None] | None:
    """Read a deed: told in the text's own voice, claimed by the doer, or laid at the doer's door."""
    if not _may(parties, match, actor):
        return None
    if frame.attitude == "future" or is_custom(parties.parse, match.head):
        return None
    if acts_on_attackers(parties, match, actor):
        return None
    said_by = _speaking(parties, frame, who, actor)
    if actor in said_by and parties.parse.words[who] in {"his", "her"}:
        return None
    by = next((p for p in said_by if p != actor), None)
    if actor in said_by and by is None:
        if is_force(parties, actor) and is_first_account(parties.parse, frame):
            return None
        if frame.attitude == "denied" or frame.negated:
            return "denied", None
        if frame.perhaps:
            return "suspected", None
        return "claimed", _passed_on_by(parties, match, actor)
    if frame.negated or frame.attitude == "denied":
        return None
    if frame.attitude == "believed" or frame.perhaps or _is_suspected(parties, who):
        return "suspected", by
    if frame.attitude == "said" and frame.speakers and parties.by_id[actor].type in NAMED:
        return "blamed", by
    return "perpetrator", None


def _speaking(parties: Parties, frame: Frame, who: int, actor: str) -> list[str]:
    """Return who tells of a deed: the doer alone where its own side does."""
    spoken = any(actor in spoken_for(parties, s) for s in frame.speakers)
    answering = frame.verb in FRAMES["admit"] | FRAMES["deny"] and answers_for(parties, frame, who, actor)
    if spoken or answering or _is_we(parties, who):
        return [actor]
    return [party for s in frame.speakers for party in parties.of(s)]


def _are_attackers(parties: Parties, tokens: tuple[int, ...]) -> bool:
    """Say whether a pronoun stands for "the gunman" or another attacker told of before."""
    names = [parties.by_id[a].name.split()[-1].lower() for t in tokens for a in parties.of(t)]
    return any(name in FRAMES["lone"] for name in names)


def _is_suspected(parties: Parties, who: int) -> bool:
    """Say whether "suspected" or "alleged" stands before a party's name, or "apparently" before its "by"."""
    parse = parties.parse
    near = [who, *(c for c in parse.children[who] if c < who)]
    near += [parse.heads[who]] if parse.deps[who] in OWNING else []
    return any(is_perhaps(parse, t) for t in near)


def _passed_on_by(parties: Parties, match: Match, actor: str) -> str | None:
    """Return who passed a claim on: "claimed it, according to a statement reported by X"."""
    by = _party(parties, according_to(parties.parse, match.head))
    return by if by != actor else None


def _may(parties: Parties, match: Match, actor: str) -> bool:
    """Say whether a pattern may speak of a party of this kind."""
    party, rule = parties.by_id[actor], match.pattern.rule
    if rule == "attack with the name of" and (
        parties.parse.tags[match.head].startswith("NNP") or party.name.lower() == "military"
    ):
        return False
    if "disposal" in party.name.lower().split():
        return False
    if rule == "attacked" and not match.victims and party.type in {"organisation", "government_body"}:
        return False
    if rule == "seized" and party.name.split()[-1] in SEIZERS:
        return True
    if rule == "the attacker named":
        return parties.is_named(actor)
    return party.type in ONLY.get(rule, ANY)


def _party(parties: Parties, tokens: tuple[int, ...]) -> str | None:
    return next((party for t in tokens for party in parties.of(t)), None)
