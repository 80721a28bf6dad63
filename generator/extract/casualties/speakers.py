"""Find who said a figure: "officials said", "according to X", "X put the toll at"."""

from __future__ import annotations

from generator.extract.casualties.antecedents import antecedent
from generator.extract.casualties.carriers import CARRIERS, past_carrier
from generator.extract.casualties.naming import named_beside, noun_after, noun_phrase, past_dateline
from generator.extract.casualties.setters import find_setter, is_mute
from generator.extract.casualties.speech import NOBODY, PRONOUNS, SHOWING, SPEECH
from generator.extract.casualties.triggers import TRIGGERS
from generator.extract.parse import Parse
from generator.model.findings import Span


def find_speaker(parse: Parse, token: int, last: Span | None) -> Span | None:
    """Return the words that name who said what ``token`` tells; ``last`` spoke in the sentence before."""
    begin, end = parse.bounds(token)
    found = _in_sentence(parse, begin, end, token, last)
    if found is None and _inside_quotation(parse, token):
        around = parse.sentence_of[token]
        for number in (around + 1, around - 1):
            if 0 <= number < len(parse.sentences):
                first, after = parse.sentences[number]
                found = found or _closing(parse, first, after)
    return found


def _inside_quotation(parse: Parse, token: int) -> bool:
    """Say whether a word stands inside quotation marks that opened in its paragraph."""
    depth = False
    for i in range(token - 1, max(-1, token - 120), -1):
        if "\n" in parse.raw[i]:
            break
        if parse.raw[i] in ("“", "``"):
            return True
        if parse.raw[i] in ("”", "''"):
            return False
        depth ^= parse.raw[i] == '"'
    return depth


def _closing(parse: Parse, begin: int, end: int) -> Span | None:
    """Return who speaks in a sentence that carries a quotation on: "... ," the mayor said."""
    for verb in range(begin, end):
        if parse.words[verb] in SPEECH:
            subject = _speaker_of(parse, verb)
            if subject is not None and parse.words[subject] not in PRONOUNS:
                return noun_phrase(parse, subject)
    return None


def _in_sentence(parse: Parse, begin: int, end: int, token: int, last: Span | None) -> Span | None:
    """Return the speaker that the sentence itself names."""
    according = _according(parse, begin, end, token)
    if according is not None:
        return according
    for verb in _speech_verbs(parse, begin, end, token):
        subject = _speaker_of(parse, _innermost(parse, verb, token))
        if subject is None or _hangs_on(parse, token, subject):
            continue
        if parse.words[subject] in PRONOUNS:
            meant = antecedent(parse, subject)
            return last if meant is None else noun_phrase(parse, named_beside(parse, meant))
        return noun_phrase(parse, subject)
    setter = find_setter(parse, token)
    return noun_phrase(parse, setter) if setter is not None else None


def _innermost(parse: Parse, verb: int, token: int) -> int:
    """Step from "the paper reported the mayor said", after what was said, to the mayor's own verb."""
    said = (c for c in parse.children[verb] if parse.deps[c] == "ccomp" and parse.words[c] in SPEECH)
    return next((c for c in said if token < verb < c and parse.child(c, "nsubj") is not None), verb)


def _hangs_on(parse: Parse, token: int, subject: int) -> bool:
    """Say whether a word belongs to a speaker's own noun phrase: "a survivor of what killed 7 said"."""
    while parse.heads[token] != token:
        if token == subject:
            return True
        token = parse.heads[token]
    return token == subject


def _according(parse: Parse, begin: int, end: int, token: int) -> Span | None:
    """Read "according to X", the nearest one in the sentence."""
    best: tuple[int, int] | None = None
    for i in range(begin, end - 2):
        if parse.words[i] == "according" and parse.words[i + 1] == "to":
            head = noun_after(parse, i + 2, end)
            head = past_carrier(parse, head) if head is not None else None
            if head is not None and (best is None or abs(i - token) < abs(best[0] - token)):
                best = i, head
    return noun_phrase(parse, best[1], best[0] + 2) if best else None


def _speech_verbs(parse: Parse, begin: int, end: int, token: int) -> list[int]:
    """List the verbs of speech over a token: those it hangs on first, then the sentence's others."""
    above: list[int] = []
    at = token
    while parse.heads[at] != at:
        at = parse.heads[at]
        if _tells(parse, at) and not _is_owning_up(parse, at):
            above.append(at)
    tail = [
        i
        for i in range(begin, end)
        if parse.words[i] in SPEECH and i not in above and i != token and _frames(parse, i, begin, end, token)
        if not _is_owning_up(parse, i)
    ]
    return above + tail


def _tells(parse: Parse, verb: int) -> bool:
    """Say whether a verb is one of speech, or of what a writing shows."""
    if parse.words[verb] in SHOWING:
        subject = parse.child(verb, "nsubj")
        return subject is not None and parse.words[subject] in CARRIERS
    return parse.words[verb] in SPEECH


def _is_owning_up(parse: Parse, verb: int) -> bool:
    """Say whether a deed is claimed and nothing told: "the group claims the bombings as the toll rises"."""
    owns = parse.words[verb].startswith("claim") and parse.child(verb, "dobj") is not None
    return owns and parse.child(verb, "ccomp") is None


def _frames(parse: Parse, verb: int, begin: int, end: int, token: int) -> bool:
    """Say whether "X said" opens or closes the sentence, so that all of it is what X said."""
    if _is_aside(parse, verb, begin):
        return True
    if verb > token:
        closing = all(parse.tags[i] not in ("VBD", "VBZ", "VBP", "MD") for i in range(verb + 1, end))
        return (closing and "," in parse.words[token:verb]) or verb + 2 >= end
    return parse.words[verb + 1] in ("that", ":") or (parse.deps[verb] == "ROOT" and verb - begin < 12)


def _is_aside(parse: Parse, verb: int, begin: int) -> bool:
    """Say whether "officials said" stands between commas: "five died, officials said, and"."""
    at = verb - 1
    while at > begin and (parse.is_noun(at) or parse.tags[at] in ("DT", "JJ", "PRP", "POS", "RB")):
        at -= 1
    return parse.words[at] == "," and parse.words[verb + 1 : verb + 2] == [","]


def _speaker_of(parse: Parse, verb: int) -> int | None:
    """Return the subject of a verb of speech. None in the passive ("were reported")."""
    if parse.child(verb, "auxpass") is not None:
        agent = parse.child(verb, "agent")
        return parse.child(agent, "pobj") if agent is not None else None
    subject = parse.child(verb, "nsubj")
    shares = parse.deps[verb] == "conj" and parse.words[parse.heads[verb]] in SPEECH
    adds = parse.deps[verb] == "advcl" and parse.words[verb] in ("saying", "adding", "reporting")
    if subject is None and (shares or adds):
        subject = parse.child(parse.heads[verb], "nsubj")
    if subject is None and parse.deps[verb] == "acl" and parse.words[parse.heads[verb]] in CARRIERS:
        subject = parse.child(parse.heads[parse.heads[verb]], "nsubj")  # "released a statement saying"
    if subject is None:
        return None
    subject = past_carrier(parse, past_dateline(parse, subject, verb))
    if parse.words[subject] in TRIGGERS:
        return None
    if parse.tags[subject] in ("NN", "NNS") and is_mute(parse.words[subject]):
        return None
    if parse.words[subject] in NOBODY or any(parse.words[c] == "no" for c in parse.children[subject]):
        return None
    if parse.words[verb + 1 : verb + 2] == ["to"] and parse.words[verb] == "said":
        return None
    if parse.tags[subject] in ("CD",) and parse.words[verb] not in ("said", "told"):
        return None
    return subject
