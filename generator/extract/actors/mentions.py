"""A mention: where the text names a party, and what the words alone tell about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from spacy.tokens import Doc, Token

from generator.extract.actors.gazetteer import Party
from generator.extract.actors.words import GROUP_NOUNS
from generator.extract.people import is_people_noun
from generator.model.brief import ActorType

Kind = Literal["listed", "person", "body", "organisation", "state", "people", "stand_in"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Tokens ``start`` to ``end`` (exclusive) name a party; ``head`` is the word the grammar hangs on.

    ``name`` is the party's name as written there, which may be shorter than the mention ("Taliban" in
    "Taliban fighters"). ``titles`` are the words before a person's name, in lower case.
    """

    start: int
    end: int
    head: int
    kind: Kind
    name: str
    type: ActorType
    country: str | None = None
    parties: tuple[Party, ...] = ()
    titles: tuple[str, ...] = ()


class Words:
    """A document's tokens with the texts that every step asks for, read once."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.tokens: list[Token] = list(doc)
        self.texts: list[str] = [t.text for t in self.tokens]
        self.lower: list[str] = [t.lower().replace("’", "'") for t in self.texts]
        self.tags: list[str] = [t.tag_ for t in self.tokens]
        self.entities: list[str] = [t.ent_type_ for t in self.tokens]

    @cached_property
    def whole(self) -> str:
        """The document's text; spaCy puts it together anew each time it is asked."""
        return self.doc.text

    @cached_property
    def lemmas(self) -> list[str]:
        """Lemmas in lower case."""
        return [t.lemma_.lower() for t in self.tokens]

    def __len__(self) -> int:
        return len(self.tokens)

    def capital(self, i: int) -> bool:
        """Say whether a word begins with a capital letter."""
        return self.texts[i][:1].isupper()

    def text(self, start: int, end: int) -> str:
        """Return the words as they stand in the text."""
        first, last = self.tokens[start], self.tokens[end - 1]
        return self.whole[first.idx : last.idx + len(last)]

    def head(self, start: int, end: int) -> int:
        """Return the word of a stretch that hangs on something outside it."""
        for i in range(end - 1, start - 1, -1):
            at = self.tokens[i].head.i
            if not start <= at < end or at == i:
                return i
        return end - 1


def is_group_beside(words: Words, head: int) -> bool:
    """Say whether a name stands beside "a group" or "a faction" in apposition."""
    token = words.tokens[head]
    return token.dep_ == "appos" and token.head.lower_ in GROUP_NOUNS


def is_person_beside(words: Words, head: int) -> bool:
    """Say whether a name stands beside "a suspect" or "two men" in apposition."""
    token = words.tokens[head]
    return token.dep_ == "appos" and token.head.pos_ == "NOUN" and is_people_noun(token.head.lower_)
