"""Who the victims of a figure are: which party its words speak of, and the name that the text gives them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from generator.extract.attributions.frames import FRAMES
from generator.extract.attributions.grammar import spread
from generator.extract.attributions.parties import Parties
from generator.extract.parse import Parse, read_parse
from generator.extract.reading import Reading
from generator.model.findings import ActorFinding, FigureFinding, Findings, Span

HURT = frozenset({"killed", "injured", "abducted", "missing"})
ANYONE = frozenset({"people", "persons", "victims", "men", "individuals"})
SMALL = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "them"})
FURTHER = frozenset({"others", "other", "more", "another"})
KNOWN = frozenset({"the", "this", "that"})
ACTING = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj"})
PLACES = frozenset({"GPE", "LOC", "FAC", "DATE", "TIME"})
CALLING = 5


def name_victims(reading: Reading, found: Findings) -> Findings:
    """Tell the same victims by the same words: "Ruiz", "he" and "the mayor" become "Ana Ruiz".

    A pronoun or a description of one victim becomes a name only where it can mean one named person; of the
    words for as many victims of one incident the most telling are used ("priests" for "men").
    """
    parties = Parties(read_parse(reading.doc), found.actors)
    named = {a.id: a for a in found.actors if a.type == "person" and parties.is_named(a.id)}
    who = [_named_in(parties, named, f) for f in found.figures]
    hurt: dict[str | None, dict[str, None]] = {}
    for figure, actor in zip(found.figures, who, strict=True):
        if actor:
            hurt.setdefault(figure.incident, {})[actor] = None
    figures = []
    for figure, actor in zip(found.figures, who, strict=True):
        meant = actor or _described(parties, figure, list(hurt.get(figure.incident, ())))
        words = _name(reading, named[meant]) if meant else _fullest(parties, found.figures, figure)
        figures.append(replace(figure, victims=words))
    return replace(found, figures=tuple(figures))


def victims_of(parties: Parties, figure: FigureFinding) -> list[str]:
    """Return the parties that a figure's victims are: not those that only tell whose they were."""
    span = figure.victims
    if span is None or figure.effect not in HURT or figure.perpetrators or figure.high == 0:
        return []
    heads = spread(parties.parse, list(_heads(parties, span)))
    beside = [c for t in heads for c in parties.parse.children[t] if parties.parse.deps[c] == "appos"]
    inside = [t for t in (*heads, *beside) if span.covers(parties.parse.starts[t])]
    return list(dict.fromkeys(parties.mentioned[t] for t in inside if t in parties.mentioned))


def callings(parties: Parties, actor: str) -> set[str]:
    """Return the words right before a party's name and in apposition to it."""
    parse = parties.parse
    words: set[str] = set()
    for head in parties.heads_of.get(actor, []):
        begin, _ = parse.bounds(head)
        words |= {parse.words[i] for i in range(max(begin, head - CALLING), head)}
        words |= {parse.words[t] for t in _apposed(parse, head)}
    return words


def _apposed(parse: Parse, head: int) -> list[int]:
    """Return the words in apposition to a word, and the one it stands in apposition to."""
    beside = [c for c in parse.children[head] if parse.deps[c] == "appos"]
    return [*beside, parse.heads[head]] if parse.deps[head] == "appos" else beside


def _heads(parties: Parties, span: Span) -> Iterator[int]:
    """Yield the words of a stretch that hang on something outside it."""
    parse = parties.parse
    for token in parties.tokens_in(span):
        up = parse.heads[token]
        if up == token or not span.covers(parse.starts[up]):
            yield token


def _named_in(parties: Parties, named: dict[str, ActorFinding], figure: FigureFinding) -> str | None:
    """Return the one named person that a single victim's words name, stand beside or point back to."""
    span = figure.victims
    if span is None or figure.effect not in HURT or figure.perpetrators or figure.high != 1:
        return None
    parse = parties.parse
    told = [a for a in victims_of(parties, figure) if a in named]
    heads = list(_heads(parties, span))
    if not told and len(heads) == 1:
        told = _beside(parties, heads[0]) or _by_surname(parties, named, heads[0])
        if parse.words[heads[0]] in FRAMES["he"] and parse.tags[heads[0]] == "PRP":
            told = _spoken_of(parties, named, heads[0])
    told = [a for a in told if a in named]
    return told[0] if len(told) == 1 else None


def _beside(parties: Parties, head: int) -> list[str]:
    """Return whose name stands beside a description: "another reporter, X", but not "X, his wife"."""
    parse = parties.parse
    beside = _apposed(parse, head)
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


def _described(parties: Parties, figure: FigureFinding, hurt: list[str]) -> str | None:
    """Return the one victim of the incident who is called what "the mayor" says."""
    span = figure.victims
    if span is None or figure.effect not in HURT or figure.perpetrators or figure.high != 1:
        return None
    words = [parties.parse.words[t] for t in parties.tokens_in(span)]
    if len(words) < 2 or words[0] not in KNOWN:
        return None
    fits = [a for a in hurt if words[-1] in _titles(parties, a)]
    return fits[0] if len(fits) == 1 else None


def _fullest(parties: Parties, figures: tuple[FigureFinding, ...], figure: FigureFinding) -> Span | None:
    """Return the most telling words for as many victims of the same fate in the same incident."""
    mine = figure.victims
    if mine is None or figure.effect not in HURT or figure.low is None or figure.low < 2:
        return mine
    fate = (figure.effect, figure.low, figure.high, figure.incident)
    best, most = mine, _telling(parties, mine)
    for other in figures:
        theirs = other.victims
        same = theirs is not None and (other.effect, other.low, other.high, other.incident) == fate
        if theirs is not None and same and _may_be_one(parties, mine, theirs):
            told = _telling(parties, theirs)
            if told > most:
                best, most = theirs, told
    return best


def _may_be_one(parties: Parties, one: Span, other: Span) -> bool:
    """Say whether two wordings of different sentences may mean the same people."""
    parse = parties.parse
    mine, theirs = (parties.tokens_in(s)[-1] for s in (one, other))
    if FURTHER & {parse.words[t] for s in (one, other) for t in parties.tokens_in(s)}:
        return False
    apart = parse.sentence_of[mine] != parse.sentence_of[theirs]
    alike = _singular(parse.words[mine]) == _singular(parse.words[theirs])
    return apart and (alike or parse.words[mine] in ANYONE)


def _telling(parties: Parties, span: Span) -> int:
    """Count the words of a wording that tell who it is."""
    words = [parties.parse.words[t] for t in parties.tokens_in(span)]
    return sum(w.isalpha() and w not in SMALL for w in words) - 2 * (words[-1] in ANYONE)


def _singular(noun: str) -> str:
    return noun.replace("men", "man").removesuffix("s")


def _titles(parties: Parties, actor: str) -> set[str]:
    """Return the nouns right before a party's name and in apposition to it: "the mayor, X", "colonel X"."""
    parse = parties.parse
    words: set[str] = set()
    for head in parties.heads_of.get(actor, []):
        words |= {parse.words[t] for t in _apposed(parse, head)}
        at = head - 1
        while at >= parse.bounds(head)[0] and parse.is_noun(at):
            words.add(parse.words[at])
            at -= 1
    return words


def _name(reading: Reading, actor: ActorFinding) -> Span:
    """Return where a party's name stands, the fullest that does."""
    told = [m for m in actor.mentions if reading.text(m) == actor.name]
    return (told or sorted(actor.mentions, key=lambda m: m.start - m.end))[0]
