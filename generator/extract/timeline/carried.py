"""Happenings that their sentence does not date: the same person goes on on the day told before."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.extract.lexicon import words
from generator.extract.parse import Parse
from generator.extract.timeline.clauses import Clause, bounded
from generator.model.brief import When

_PRONOUNS = words("he she they")
_SUBJECTS = ("nsubj", "nsubjpass")


@dataclass(slots=True)
class Thread:
    """Who acted on which day, as told so far: the words of the name and the date."""

    name: frozenset[str] = frozenset()
    when: When | None = None
    names: dict[str, When] = field(default_factory=dict)

    def tell(self, parse: Parse, clause: Clause, when: When) -> None:
        """Remember who acted in a clause that a time dates to a day."""
        subject = parse.child(clause.head, *_SUBJECTS)
        if subject is None or when.precision != "day" or when.end or parse.tags[clause.head] != "VBD":
            return
        name = name_of(parse, subject)
        if name:
            self.name, self.when = name, when
            for word in name:
                self.names[word] = when

    def carry(self, parse: Parse, head: int) -> When | None:
        """Return the day a clause without a date goes on with, None when somebody else acts in it."""
        subject = parse.child(head, *_SUBJECTS)
        if subject is None or parse.tags[head] != "VBD":
            return None
        if parse.words[subject] in _PRONOUNS:
            return self.when if self.name else None
        name = name_of(parse, subject)
        return next((self.names[word] for word in name if word in self.names), None)


def name_of(parse: Parse, token: int) -> frozenset[str]:
    """Return the words of a person's name, empty for anything else."""
    if parse.tags[token] != "NNP" or parse.entities[token] != "PERSON":
        return frozenset()
    parts = [token, *(c for c in parse.children[token] if parse.tags[c] == "NNP")]
    return frozenset(parse.words[t] for t in parts if parse.entities[t] == "PERSON")


def undated_clauses(parse: Parse, sentence: tuple[int, int]) -> list[Clause]:
    """Return the main clauses of a sentence told in the past."""
    heads = [
        t
        for t in range(*sentence)
        if parse.tags[t] == "VBD" and (parse.heads[t] == t or parse.deps[t] == "conj")
    ]
    return [bounded(parse, head, (head, head)) for head in heads]
