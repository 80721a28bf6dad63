"""Happenings that their sentence does not date: the same person goes on on the day told before."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.extract.timeline.clauses import Clause, bounded
from generator.model.brief import When

_PRONOUNS = words("he she they")
_SUBJECTS = ("nsubj", "nsubjpass")
_WEEK = 7
_SHARED = 8
_PAST = frozenset({"VBD", "VBN"})


@dataclass(slots=True)
class Thread:
    """Who acted on which day, as told so far, and the days the report is about.

    ``acted`` is the day the last person named acted on, ``last`` the last day told of anybody; ``names``
    gives for each word of a name the day its bearer last acted on, ``actor`` the last name; ``days`` are the
    days told of in the week before ``published``. ``of_incident`` says that the report is about an incident:
    then those who speak of it later do so on no known day.
    """

    published: str | None
    of_incident: bool
    acted: When | None = None
    last: When | None = None
    names: dict[str, When] = field(default_factory=dict)
    days: set[When] = field(default_factory=set)
    actor: frozenset[str] = frozenset()

    def tell(self, parse: Parse, clause: Clause, when: When) -> None:
        """Remember the day of a clause that a time dates, and who acted in it."""
        self.last = when
        if when.precision != "day" or when.end:
            return
        if _is_recent(when.start, self.published):
            self.days.add(when)
        subject = subject_of(parse, clause.head)
        if subject is None or parse.tags[clause.head] != "VBD":
            return
        self._act(name_of(parse, subject), when)

    def _act(self, name: frozenset[str], when: When) -> None:
        if name:
            self.acted, self.last, self.actor = when, when, name
            self.names |= dict.fromkeys(name, when)

    def goes_on(self, parse: Parse, head: int) -> bool:
        """Say whether the one who acted last acts in this clause too."""
        subject = subject_of(parse, head)
        if subject is None:
            return False
        return parse.words[subject] in _PRONOUNS or bool(_words(parse, subject) & self.actor)

    def carry(self, parse: Parse, head: int) -> When | None:
        """Return the day a person's act without a date belongs to; None when nothing settles it.

        That is the day the person acted on before; else the one day the report is about.
        """
        subject = subject_of(parse, head)
        if subject is None or parse.tags[head] not in _PAST:
            return None
        if parse.words[subject] in _PRONOUNS:
            return self.acted if self.acted == self.last else None
        name = name_of(parse, subject)
        words_told = sorted(_words(parse, subject))
        known = next((self.names[word] for word in words_told if word in self.names), None)
        if known is None and name and len(self.days) == 1 and not self.of_incident:
            known = next(iter(self.days))
        if known is not None:
            self._act(name or _words(parse, subject), known)
        return known


def _is_recent(day: str, published: str | None) -> bool:
    try:
        ago = date.fromisoformat((published or "")[:10]) - date.fromisoformat(day)
    except ValueError:
        return False
    return 0 <= ago.days <= _WEEK


def subject_of(parse: Parse, head: int) -> int | None:
    """Return who acts: the agent of a passive, else the subject, which a second verb shares."""
    agent = parse.child(head, "agent")
    if agent is not None:
        return parse.child(agent, "pobj")
    for _ in range(_SHARED):
        subject = parse.child(head, *_SUBJECTS)
        if subject is not None or parse.deps[head] != "conj":
            return subject
        head = parse.heads[head]
    return None


def _words(parse: Parse, token: int) -> frozenset[str]:
    return frozenset(
        parse.words[t]
        for t in (token, *parse.children[token])
        if parse.is_noun(t) and parse.raw[t][0].isupper()
    )


def name_of(parse: Parse, token: int) -> frozenset[str]:
    """Return the words of a person's name, empty for anything else."""
    if parse.tags[token] != "NNP" or parse.entities[token] != "PERSON":
        return frozenset()
    parts = [token, *(c for c in parse.children[token] if parse.tags[c] == "NNP")]
    return frozenset(parse.words[t] for t in parts if parse.entities[t] == "PERSON")


def is_past(parse: Parse, verb: int) -> bool:
    """Say whether a verb is in the simple past, active or passive."""
    if parse.tags[verb] == "VBD":
        return True
    helper = parse.child(verb, "auxpass")
    return parse.tags[verb] == "VBN" and helper is not None and parse.words[helper] in {"was", "were"}


def undated_clauses(parse: Parse, sentence: tuple[int, int]) -> list[Clause]:
    """Return the main clauses of a sentence told in the past."""
    heads = [
        t for t in range(*sentence) if (parse.heads[t] == t or parse.deps[t] == "conj") and is_past(parse, t)
    ]
    return [bounded(parse, head, (head, head)) for head in heads]
