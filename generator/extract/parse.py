"""The parse of a text as plain lists, read once per article, so that rules need no spaCy object."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from generator.extract.lexicon import words

BE = words(
    """
    be is are was were been being 's ’s get got gets getting
    """
)
LONGEST = 300
NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
VERBS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))


@dataclass(frozen=True, slots=True)
class Parse:
    """Lists indexed by token: word and lemma in lower case, tag, dependency label, head, children, sentence.

    ``sentences`` are (first token, end token), cut at ``LONGEST``; ``starts`` are character offsets;
    ``bearers`` are the words of persons' names anywhere in the text.
    """

    words: list[str]
    raw: list[str]
    lemmas: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    children: list[list[int]]
    entities: list[str]
    sentence_of: list[int]
    sentences: list[tuple[int, int]]
    starts: list[int]
    bearers: frozenset[str]

    def end(self, token: int) -> int:
        """Return the character offset just after a token."""
        return self.starts[token] + len(self.raw[token])

    def child(self, token: int, *labels: str) -> int | None:
        """Return the first child with one of the labels."""
        return next((c for c in self.children[token] if self.deps[c] in labels), None)

    def above(self, tokens: Iterable[int]) -> frozenset[int]:
        """Return tokens and the words that rule them."""
        found: set[int] = set()
        for token in tokens:
            at = token
            while at not in found:
                found.add(at)
                at = self.heads[at]
        return frozenset(found)

    def bounds(self, token: int) -> tuple[int, int]:
        """Return the first token of a token's sentence and the one after its last."""
        return self.sentences[self.sentence_of[token]]

    def first_conjunct(self, token: int) -> int:
        """Return the first member of a coordination: the rifles of "rifles, grenades and mortars"."""
        while self.deps[token] == "conj":
            token = self.heads[token]
        return token

    def is_noun(self, token: int) -> bool:
        """Say whether the token is tagged as a noun or name."""
        return self.tags[token] in NOUNS

    def is_verb(self, token: int) -> bool:
        """Say whether the token is tagged as a verb."""
        return self.tags[token] in VERBS


def _pieces(start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what no one would write as one sentence, so that work over a sentence stays bounded."""
    for begin in range(start, end, LONGEST):
        yield begin, min(begin + LONGEST, end)


@lru_cache(maxsize=1)
def read_parse(doc: Doc) -> Parse:
    """Copy what the rules need out of a Doc; the last one read is kept for the next extractor."""
    tokens = list(doc)
    sentences = [piece for s in doc.sents for piece in _pieces(s.start, s.end)] if tokens else []
    sentence_of = [n for n, (a, z) in enumerate(sentences) for _ in range(a, z)]
    heads = [h if sentence_of[h] == sentence_of[i] else i for i, h in enumerate(t.head.i for t in tokens)]
    children: list[list[int]] = [[] for _ in tokens]
    for i, head in enumerate(heads):
        if head != i:
            children[head].append(i)
    raw = [t.text for t in tokens]
    return Parse(
        words=[word.lower().replace("’", "'") for word in raw],
        raw=raw,
        lemmas=[t.lemma_.lower() for t in tokens],
        tags=[t.tag_ for t in tokens],
        deps=["ROOT" if heads[i] == i else t.dep_ for i, t in enumerate(tokens)],
        heads=heads,
        children=children,
        entities=[t.ent_type_ for t in tokens],
        sentence_of=sentence_of,
        sentences=sentences,
        starts=[t.idx for t in tokens],
        bearers=frozenset(t.text for t in tokens if t.ent_type_ == "PERSON" and t.tag_ == "NNP"),
    )
