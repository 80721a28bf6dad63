"""Whether the words around a time expression tell of the past or of what is to come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from generator.extract.times.lexicon import context
from generator.extract.times.meaning import Calendar
from generator.extract.times.tokens import Token, tag_at, word_at

# "scheduled" is a present tense that tells of what is to come: "the trial opens Friday".
Tense = Literal["past", "future", "present", "scheduled"]

_REACH = 24
_NEAR = 12
_MAY = frozenset({"would", "may", "might", "should", "must"})
_SENTENCE_ENDS = frozenset(".!?;")
_WILL = context("will")
_AHEAD = context("ahead")
_TOWARDS = context("towards")
_DATED = context("dated")
_STATES = context("states")
_TIMETABLED = context("timetabled")
_PLANNED = context("planned")
_SAYING = context("saying")
_DEFERRED = context("deferred")
_DEEDS = context("deeds")
_PAST_WORDS = context("past")
_PRESENT_WORDS = context("present")
_UNCHANGED = context("unchanged")


def tense_at(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> Tense | None:
    """Return the tense of the verb nearest before the token in its sentence, else of the first after it."""
    if _until(tokens, tags, at) or _is_called_for(tokens, tags, at):
        return "future"
    if _dates_deed(tokens, tags, at):
        return "past"
    before = _backward(tokens, tags, at)
    tense = before or _forward(tokens, tags, at)
    return "past" if tense != "future" and word_at(tokens, at + 1) == "'s" else tense


def _dates_deed(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> bool:
    """Say whether an attack or accident is dated, as in "after Friday's blast" and "the attack on Friday"."""
    if word_at(tokens, at + 1) == "'s":
        return any(word_at(tokens, at + step) in _DEEDS for step in (2, 3, 4))
    before = at - 1 if word_at(tokens, at - 1) != "on" else at - 2
    return word_at(tokens, before) in _DEEDS or _follows_participle(tokens, tags, at)


def _follows_participle(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> bool:
    """Say whether a noun's participle is dated, as in "the council elected in May"."""
    verb = at - 2 if word_at(tokens, at - 1) in {"in", "on"} else at - 1
    if tag_at(tags, verb) != "VBN":
        return False
    planned = word_at(tokens, verb) in (_PLANNED | _DATED | _AHEAD) - {"set"}
    noun = verb - 2 if word_at(tokens, verb - 1) == "," else verb - 1
    return not planned and tag_at(tags, noun) in {"NN", "NNS", "NNP", "NNPS"}


def _until(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> bool:
    """Say whether something is to come by then: "as soon as Tuesday", "until May" after no simple past.

    What was put off until a day lies ahead too, and so does what is done "through May".
    """
    before = tuple(token.word for token in tokens[max(0, at - 2) : at])
    if before in {("soon", "as"), ("early", "as"), ("late", "as")}:
        return True
    if before[-1:] == ("by",):
        return _is_to_be_done(tokens, tags, at)
    if before[-1:] not in {("until",), ("till",), ("through",)}:
        return False
    near = range(max(0, at - _NEAR), at)
    verbs = [tags[i] for i in near if (tags[i] or "").startswith("VB")]
    return any(tokens[i].word in _DEFERRED for i in near) or (bool(verbs) and "VBD" not in verbs)


def _is_called_for(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> bool:
    """Say whether something is set for a weekday, as in "called a meeting for Tuesday"."""
    core = tokens[at].keys["MENTION"].core
    if word_at(tokens, at - 1) != "for" or not isinstance(core, Calendar) or core.weekday is None:
        return False
    after = tag_at(tags, at + 1)
    return not after.startswith(("NN", "JJ")) and word_at(tokens, at + 1) != "'s"


def _is_to_be_done(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> bool:
    """Say whether a deed is yet to be done: "it would leave by May", "ordered him to leave by May"."""
    for here in range(at - 1, max(0, at - _REACH), -1):
        if tokens[here].word in _SENTENCE_ENDS:
            return False
        if (tags[here] or "").startswith("VB"):
            return tags[here] == "VB" and tokens[here - 1].word in {"would", "to"}
    return False


def _backward(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> Tense | None:
    for here in range(at - 1, max(-1, at - _REACH), -1):
        token = tokens[here]
        if token.word in _SENTENCE_ENDS or tokens[here + 1].breaks:
            return None
        tense = _tense(tokens, tags, here)
        if tense:
            return tense
    return None


def _forward(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> Tense | None:
    for here in range(at + 1, min(len(tokens), at + _REACH)):
        token = tokens[here]
        if token.word in _SENTENCE_ENDS or token.breaks:
            return None
        tense = _tense(tokens, tags, here)
        if tense:
            return tense
    return None


def _tense(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> Tense | None:
    word, tag = tokens[at].word, tags[at] if at < len(tags) else None
    if (
        (word in _WILL and not _is_victory(tokens, at))
        or word in _PLANNED
        or (word in _AHEAD and _points_ahead(tokens, at))
    ):
        return "future"
    if tag is None:
        return None if at and tokens[at - 1].word in {"be", "been"} else _guess(word)
    if tag == "VBD":
        return "past"
    if tag == "VB" and (_may_come(tokens, at) or (word == "be" and _is_yet_to_be(tokens, tags, at))):
        return "future"
    if tag == "VBP" and word in _UNCHANGED:
        return "past"
    if tag in {"VBZ", "VBP"}:
        if word in _TIMETABLED:
            return "scheduled"
        return "past" if word in _SAYING else None if word in _STATES else "present"
    if tag == "VBN" and _has_before(tokens, at):
        return "past"
    return None


def _is_victory(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "won" is no beginning of "won't"."""
    return tokens[at].word == "won" and word_at(tokens, at + 1) not in {"'", "’"}


def _may_come(tokens: Sequence[Token], at: int) -> bool:
    """Say whether what may come is told of: "said it would resume", "may not return", not "may have left"."""
    return tokens[at].word != "have" and bool(_MAY & {word_at(tokens, at - 1), word_at(tokens, at - 2)})


def _is_yet_to_be(tokens: Sequence[Token], tags: Sequence[str | None], at: int) -> bool:
    """Say whether a noun has "to be" beside it: "a report to be published"."""
    noun = at - 3 if word_at(tokens, at - 2) == "," else at - 2
    return word_at(tokens, at - 1) == "to" and tag_at(tags, noun) in {"NN", "NNS", "NNP"}


def _points_ahead(tokens: Sequence[Token], at: int) -> bool:
    """Say whether "to" or the like follows: "scheduled for Friday", "expected to vote", "is to resume"."""
    word = tokens[at].word
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    towards = _TOWARDS if word != "set" else {"for"}
    return after == "to" or (after in towards and word in _DATED)


def _has_before(tokens: Sequence[Token], at: int) -> bool:
    return any(token.word in {"has", "have", "had", "'ve"} for token in tokens[max(0, at - 3) : at])


def _guess(word: str) -> Tense | None:
    if word in _PAST_WORDS or (len(word) > 4 and word.endswith("ed")):
        return "past"
    return "scheduled" if word in _PRESENT_WORDS | _TIMETABLED else None
