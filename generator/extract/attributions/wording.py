"""Words for victims: the name of one who is also told by a title or a pronoun, the fullest words for more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.parties import Parties
from generator.extract.attributions.victims import HURT, apposed, heads_in, victims_of
from generator.extract.parse import read_parse
from generator.extract.reading import Reading
from generator.model.brief import Toll
from generator.model.findings import ActorFinding, FigureFinding, Findings, Span

Fate = tuple[str | None, str, int] | None
Key = tuple[Fate, str]
ONE = Toll(1, 1)
ANYONE = frozenset({"people", "persons", "victims", "men", "individuals", "person", "man", "victim"})
SMALL = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "them", "a", "an"})
FURTHER = frozenset({"others", "other", "more", "another"})
KNOWN = frozenset({"the", "this", "that"})
OURS = KNOWN | {"his", "her", "its", "their", "our"}
ACTING = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj"})
PLACES = frozenset({"GPE", "LOC", "FAC", "DATE", "TIME"})


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for victims: their noun, whether it is as vague as "people", how many words tell who they are."""

    span: Span
    noun: str
    sentence: int
    anyone: bool
    further: bool
    telling: int


def name_victims(reading: Reading, found: Findings) -> Findings:
    """Tell the same victims by the same words: "Ruiz", "he" and "the mayor" become "Ana Ruiz".

    A pronoun or a description of one victim becomes a name only where it can mean one named person, or where
    the incident has one victim; of the words for as many victims of one incident the most telling are used
    ("priests" for "men").
    """
    parties = Parties(read_parse(reading.doc), found.actors)
    named = {a.id: a for a in found.actors if a.type == "person" and parties.is_named(a.id)}
    who = [_named_in(parties, named, f) for f in found.figures]
    fates = [_fate(found, f) for f in found.figures]
    wordings = [_wording(parties, f.victims) if f.victims else None for f in found.figures]
    titles = {actor: _titles(parties, actor) for actor in dict.fromkeys(who) if actor}
    called: dict[tuple[str | None, str], dict[str, None]] = {}
    alone: dict[Fate, dict[str, None]] = {}
    for figure, actor, fate in zip(found.figures, who, fates, strict=True):
        if actor:
            alone.setdefault(fate, {})[actor] = None
            for title in titles[actor]:
                called.setdefault((figure.incident, title), {})[actor] = None
    shared = _by_fate(fates, wordings)
    figures = []
    for figure, actor, fate, mine in zip(found.figures, who, fates, wordings, strict=True):
        fits = [actor] if actor else list(called.get((figure.incident, _calling(parties, figure)), ()))
        if fate and not fits and _is_known(parties, figure):
            fits = list(alone.get(fate, ()))
        if len(fits) == 1:
            figures.append(replace(figure, victims=_name(reading, named[fits[0]])))
        else:
            figures.append(replace(figure, victims=_fullest(shared, fate, mine) if mine else None))
    return replace(found, figures=tuple(figures))


def _wording(parties: Parties, span: Span) -> Wording:
    parse = parties.parse
    tokens = parties.tokens_in(span)
    words = [parse.words[t] for t in tokens]
    return Wording(
        span,
        _singular(words[-1]),
        parse.sentence_of[tokens[-1]],
        words[-1] in ANYONE,
        not FURTHER.isdisjoint(words),
        sum(w.isalpha() and w not in SMALL for w in words) - 2 * (words[-1] in ANYONE),
    )


def _by_fate(fates: Sequence[Fate], wordings: Sequence[Wording | None]) -> dict[Key, list[Wording]]:
    """Return wordings that may tell of the same victims, the most telling first: by noun, and all ("")."""
    rows: dict[Key, list[Wording]] = {}
    for fate, wording in zip(fates, wordings, strict=True):
        if fate and wording and not wording.further:
            rows.setdefault((fate, wording.noun), []).append(wording)
            rows.setdefault((fate, ""), []).append(wording)
    return {key: sorted(row, key=lambda w: -w.telling) for key, row in rows.items()}


def _fullest(shared: dict[Key, list[Wording]], fate: Fate, mine: Wording) -> Span:
    """Return the most telling words of another sentence for the same victims, else their own."""
    row = shared.get((fate, "" if mine.anyone else mine.noun), ()) if not mine.further else ()
    for other in row:
        if other.telling <= mine.telling:
            break
        if other.sentence != mine.sentence:
            return other.span
    return mine.span


def _fate(found: Findings, figure: FigureFinding) -> Fate:
    """Return what tells that two figures count the same victims: as many, of one incident, with one effect.

    One victim is the same in all figures only of an incident that has no other.
    """
    if figure.effect not in HURT or figure.perpetrators or not figure.low or figure.low != figure.high:
        return None
    if figure.low > 1:
        return figure.incident, figure.effect, figure.low
    incident = next((i for i in found.incidents if i.id == figure.incident), None)
    if incident is None:
        return None
    toll = {"killed": incident.killed, "injured": incident.injured}.get(figure.effect)
    return (incident.id, figure.effect, 1) if toll == ONE else None


def _is_known(parties: Parties, figure: FigureFinding) -> bool:
    """Say whether the words for a victim may mean one told of before: "the leader", not "a man"."""
    words = [parties.parse.words[t] for t in parties.tokens_in(figure.victims)] if figure.victims else []
    return bool(words) and (words[0] in OURS or words[0] in ANYONE)


def _named_in(parties: Parties, named: dict[str, ActorFinding], figure: FigureFinding) -> str | None:
    """Return the one named person that a single victim's words name, stand beside or point back to."""
    span = figure.victims
    if span is None or figure.effect not in HURT or figure.perpetrators or figure.high != 1:
        return None
    parse = parties.parse
    told = [a for a in victims_of(parties, figure) if a in named]
    heads = list(heads_in(parties, span))
    if not told and len(heads) == 1:
        told = _beside(parties, heads[0]) or _by_surname(parties, named, heads[0])
        if parse.words[heads[0]] in FRAMES["he"] and parse.tags[heads[0]] == "PRP":
            told = _spoken_of(parties, named, heads[0])
    told = [a for a in told if a in named]
    return told[0] if len(told) == 1 else None


def _beside(parties: Parties, head: int) -> list[str]:
    """Return whose name stands beside a description: "another reporter, X", but not "X, his wife"."""
    parse = parties.parse
    beside = apposed(parse, head)
    if parse.child(head, "poss") is not None:
        beside = [t for t in beside if t > head]
    return [parties.mentioned[t] for t in beside if t in parties.mentioned]


def _by_surname(parties: Parties, named: dict[str, ActorFinding], head: int) -> list[str]:
    """Return the persons whose name holds a word that is a name."""
    if not parties.parse.tags[head].startswith("NNP"):
        return []
    word = parties.parse.raw[head]
    return [a for a, actor in named.items() if word in actor.name.split()]


def _spoken_of(parties: Parties, named: dict[str, ActorFinding], head: int) -> list[str]:
    """Return the persons named in the sentence up to a pronoun and in the one before, if all are known."""
    parse = parties.parse
    begin = parse.sentences[max(0, parse.sentence_of[head] - 1)][0]
    known = [parties.mentioned.get(i) for i in range(begin, head)]
    acting = (i for i in range(begin, head) if parse.deps[i] in ACTING and parse.tags[i] == "NNP")
    if any(i not in parties.mentioned and parse.entities[i] not in PLACES for i in acting):
        return []
    return list(dict.fromkeys(a for a in known if a in named))


def _calling(parties: Parties, figure: FigureFinding) -> str:
    """Return what "the mayor" calls the one victim of a figure, "" where the words tell more or less."""
    span = figure.victims
    if span is None or figure.effect not in HURT or figure.perpetrators or figure.high != 1:
        return ""
    words = [parties.parse.words[t] for t in parties.tokens_in(span)]
    return words[-1] if len(words) > 1 and words[0] in KNOWN else ""


def _singular(noun: str) -> str:
    return noun.replace("men", "man").removesuffix("s")


def _titles(parties: Parties, actor: str) -> set[str]:
    """Return the nouns right before a party's name and in apposition to it: "the mayor, X", "colonel X"."""
    parse = parties.parse
    words: set[str] = set()
    for head in parties.heads_of.get(actor, []):
        words |= {parse.words[t] for t in apposed(parse, head)}
        at = head - 1
        while at >= parse.bounds(head)[0] and parse.is_noun(at):
            words.add(parse.words[at])
            at -= 1
    return words


def _name(reading: Reading, actor: ActorFinding) -> Span:
    """Return where a party's name stands, the fullest that does."""
    told = [m for m in actor.mentions if reading.text(m) == actor.name]
    return (told or sorted(actor.mentions, key=lambda m: m.start - m.end))[0]
