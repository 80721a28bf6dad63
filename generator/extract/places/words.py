"""A document's words with what every step asks of them, read once."""

from __future__ import annotations

from spacy.tokens import Doc

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})


class Words:
    """Texts, lower-case texts, tags and entities by token index; ``starts`` is where each begins."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.source = doc.text
        tokens = list(doc)
        self.texts = [t.text for t in tokens]
        self.lower = [t.lower() for t in self.texts]
        self.starts = [t.idx for t in tokens]
        self.tags = [t.tag_ for t in tokens]
        self.labels = [t.ent_type_ for t in tokens]
        self.sentence_start = [bool(t.is_sent_start) for t in tokens]
        self.entities = [(e.start, e.end, e.label_) for e in doc.ents]

    def __len__(self) -> int:
        return len(self.texts)

    def end(self, i: int) -> int:
        """Return the offset after token ``i``."""
        return self.starts[i] + len(self.texts[i])

    def text(self, start: int, end: int) -> str:
        """Return the words of tokens ``start`` to ``end`` (exclusive) as they stand."""
        return self.source[self.starts[start] : self.end(end - 1)]

    def capital(self, i: int) -> bool:
        """Say whether token ``i`` exists and begins with a capital letter."""
        return 0 <= i < len(self.texts) and self.texts[i][:1].isupper()

    def at(self, i: int) -> str:
        """Return token ``i`` in lower case, "" outside the text."""
        return self.lower[i] if 0 <= i < len(self.lower) else ""
