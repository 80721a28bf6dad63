"""A document's words with what every step asks of them, read once."""

from __future__ import annotations

from generator.extract.parse import read_parse
from generator.extract.reading import Reading

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
BEGINS = 3  # spaCy's number for a token that begins an entity


class Words:
    """Texts, lower-case texts, tags and entities by token index; ``starts`` is where each begins."""

    def __init__(self, reading: Reading) -> None:
        parse = read_parse(reading.doc)
        self.source = reading.whole
        self.texts = parse.raw
        self.lower = parse.words
        self.starts = parse.starts
        self.tags = parse.tags
        self.labels = parse.entities
        self.first_of_sentence = frozenset(first for first, _ in parse.sentences)
        self.entities = _entities(parse.entities, [int(m) for m in reading.doc.to_array("ENT_IOB")])

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


def _entities(labels: list[str], marks: list[int]) -> list[tuple[int, int, str]]:
    """Return first token, end token and label of every entity."""
    found: list[tuple[int, int, str]] = []
    for i, label in enumerate(labels):
        if label and found and found[-1][1] == i and marks[i] != BEGINS:
            found[-1] = (found[-1][0], i + 1, label)
        elif label:
            found.append((i, i + 1, label))
    return found
