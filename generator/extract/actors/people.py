"""Mentions of people by what they are or do, of states that act, and of words that stand for a group."""

from __future__ import annotations

from generator.extract.actors.mentions import Mention, Words
from generator.extract.actors.words import (
    GROUP_NOUNS,
    HARM,
    LOOSE,
    STAND_IN_MODIFIERS,
    STRIKES,
    VAGUE_PEOPLE,
)
from generator.extract.countries import country_name, country_of_adjective, country_of_name
from generator.extract.people import ATTACKERS, PEOPLE
from generator.model.brief import ActorType

STATE_PREPOSITIONS = frozenset(["by", "with", "between", "against", "from"])
PARTS = frozenset({"nsubj", "nsubjpass", "dobj"})
DESCRIBING = frozenset({"compound", "amod", "nmod", "poss"})
FATEFUL = frozenset({"of", "for", "against", "on", "with", "between"})
BLOODSHED = frozenset({"killing", "death", "murder", "assassination", "kidnapping", "abduction", "attack"})
BLOODSHED |= {"clash", "clashes", "battle", "battles", "fight", "fighting", "violence", "confrontation"}
SEARCHES = frozenset({"searching", "looking", "hunt", "hunting", "search", "manhunt"})
ENVOYS = frozenset({"representative", "official", "spokesman", "spokeswoman", "envoy", "authority"})
DOINGS = frozenset({"doing", "handiwork", "responsibility", "involvement", "complicity", "denial", "guilt"})
BEFORE_NOUN = 2
PLURAL = frozenset({"NNS", "NNPS"})
ARMED_BANDS = frozenset({"militia", "mafia", "cartel"})
GROUPS = frozenset({"militant", "insurgent", "rebel", "guerrilla", "jihadist"})


def find_states(words: Words, taken: list[bool]) -> list[Mention]:
    """Find countries that act or are dealt with, as opposed to places where things happen."""
    found = []
    for ent in words.doc.ents:
        if ent.label_ != "GPE" or any(taken[ent.start : ent.end]):
            continue
        start = ent.start + (words.lower[ent.start] == "the")
        code = country_of_name(words.text(start, ent.end)) if start < ent.end else None
        if code and _acts_as_state(words, words.head(start, ent.end)):
            head = words.head(start, ent.end)
            found.append(Mention(start, ent.end, head, "state", words.text(start, ent.end), "state", code))
    return found


def find_strikers(words: Words, taken: list[bool]) -> list[Mention]:
    """Find the states whose attacks are told of: "an Israeli air strike", "Iran's missile attack"."""
    found = []
    for i in range(len(words)):
        if taken[i] or words.entities[i] not in {"GPE", "NORP"} or not words.capital(i):
            continue
        token = words.tokens[i]
        code = country_of_adjective(words.texts[i]) or country_of_name(words.texts[i])
        if code and token.dep_ in DESCRIBING and _is_of_strike(words, i):
            name = country_name(code) or words.texts[i]
            found.append(Mention(i, i + 1, i, "state", name, "state", code))
    return found


def _is_of_strike(words: Words, i: int) -> bool:
    """Say whether a word is whose attack or deed it is: "a US counter-terror raid", "Iran's doing"."""
    token = words.tokens[i]
    if token.dep_ == "poss" and token.head.lower_ in DOINGS:
        return True
    for _ in range(BEFORE_NOUN):
        if token.dep_ not in DESCRIBING:
            return False
        token = token.head
        if words.lemmas[token.i] in STRIKES:
            return True
    return False


def _acts_as_state(words: Words, head: int) -> bool:
    token = words.tokens[head]
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    if token.dep_ in {"nsubj", "nsubjpass", "dobj", "dative"}:
        return token.head.pos_ in {"VERB", "AUX"}
    if token.dep_ != "pobj":
        return False
    over = token.head.head
    if token.head.lower_ in {"from", "of", "for"} and over.lemma_.lower() in ENVOYS:
        return True
    return token.head.lower_ in STATE_PREPOSITIONS and over.pos_ == "VERB"


def find_people(words: Words, taken: list[bool]) -> list[Mention]:
    """Find people named by a noun: attackers always, others when they do or suffer something."""
    found = []
    for i, tag in enumerate(words.tags):
        if taken[i] or not tag.startswith("NN"):
            continue
        lemma = _lemma(words, i)
        stand_in = _stand_in(words, i)
        if stand_in:
            found.append(stand_in)
        elif (lemma in ATTACKERS or (lemma in PEOPLE and _takes_part(words, i))) and _is_noun_head(words, i):
            found.append(_people(words, i))
    return found


def _lemma(words: Words, i: int) -> str:
    """Return a noun's lemma, also where the model takes "Kidnappers" for a name."""
    word = words.lower[i]
    if not words.tags[i].startswith("NNP") or not words.tokens[i].is_sent_start:
        return words.lemmas[i]
    return word.removesuffix("s") if word.removesuffix("s") in ATTACKERS else words.lemmas[i]


def _is_plural(words: Words, i: int) -> bool:
    named = words.tags[i] == "NNP" and words.lower[i] == _lemma(words, i) + "s"
    return named or words.tags[i] in PLURAL


def people_among(words: Words, stand_ins: list[Mention]) -> list[Mention]:
    """Turn "the rebels" that stand for no named group into people of their own."""
    return [_people(words, m.head) for m in stand_ins if words.lemmas[m.head] in ATTACKERS]


def _is_noun_head(words: Words, i: int) -> bool:
    token = words.tokens[i]
    return not (token.dep_ in DESCRIBING and token.head.i > i and token.head.pos_ in {"NOUN", "PROPN", "ADJ"})


def _takes_part(words: Words, i: int) -> bool:
    token = words.tokens[i]
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    verb = token.head
    if words.lemmas[i] not in VAGUE_PEOPLE and token.dep_ in PARTS and verb.pos_ in {"VERB", "AUX"}:
        return True
    if token.dep_ == "nsubj":
        return words.lemmas[verb.i] in HARM
    if token.dep_ in {"nsubjpass", "dobj"}:
        return words.lemmas[verb.i] in HARM
    if token.dep_ == "pobj" and verb.dep_ == "agent":
        return True
    if token.dep_ == "pobj" and verb.lower_ in {"on", "upon"}:
        return bool({verb.head.lemma_, verb.head.head.lemma_} & {"blame", "pin"})
    return token.dep_ == "pobj" and verb.lower_ in FATEFUL and verb.head.lower_ in BLOODSHED | SEARCHES


def _people(words: Words, i: int) -> Mention:
    start = i
    while start > 0 and _describes(words, start - 1, i):
        start -= 1
    if words.texts[start] == "-":
        start += -1 if words.lower[start - 1] == "ex" else 1
    while start < i and words.lower[start] in LOOSE:
        start += 1
    plural = _is_plural(words, i) or words.lower[i] in {"people", "crowd", "mob", "family", "crew"}
    kind: ActorType = "group_of_people" if plural else "person"
    if words.lemmas[i] in ARMED_BANDS or (plural and words.lemmas[i] in GROUPS):
        kind = "armed_group"
    return Mention(start, i + 1, i, "people", words.text(start, i + 1), kind)


def _describes(words: Words, i: int, noun: int) -> bool:
    token = words.tokens[i]
    if words.texts[i] == "-":
        return i > 0
    if words.lower[i] in {"year", "years"}:
        return token.head.lower_ == "old"
    if token.dep_ == "nummod":
        return token.head.lower_ in {"year", "years"}
    return token.dep_ in {"compound", "amod", "nmod"} and token.head.i <= noun and not token.is_punct


def _stand_in(words: Words, i: int) -> Mention | None:
    """Read "the insurgent group" or "this organisation"."""
    if words.lower[i] not in GROUP_NOUNS or words.tokens[i].dep_ in DESCRIBING:
        return None
    start = i
    while start > 0 and words.lower[start - 1] in STAND_IN_MODIFIERS:
        start -= 1
    if start == 0 or words.lower[start - 1] not in {"the", "this", "that"}:
        return None
    if i + 1 < len(words) and words.lower[i + 1] in {"of", "that", "who", "which"}:
        return None
    return Mention(start, i + 1, i, "stand_in", words.text(start, i + 1), "armed_group")
