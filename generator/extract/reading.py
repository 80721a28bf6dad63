"""An article as the extractors read it: one spaCy Doc over headline and body.

The reading's text is the headline, a blank line, and the body; without a headline it is the body alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from generator.model.article import Article
from generator.model.brief import Evidence
from generator.model.findings import Span

GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Reading:
    """``doc`` is the annotated text; ``shift`` is how many characters stand before the body."""

    article: Article
    doc: Doc
    shift: int

    def in_title(self, offset: int) -> bool:
        """Say whether a character of the reading belongs to the headline."""
        return offset < self.shift

    @property
    def whole(self) -> str:
        """The text that was annotated; quicker than asking the Doc, which puts it together word by word."""
        return reading_text(self.article)[0]

    def text(self, span: Span) -> str:
        """Return the words of a span."""
        return self.whole[span.start : span.end]

    def evidence(self, span: Span, rule: str) -> Evidence:
        """Point at the words: offsets in ``Article.text``, or -1 for words of the headline."""
        quote = self.text(span)
        if self.in_title(span.start):
            return Evidence(-1, -1, quote, rule)
        return Evidence(span.start - self.shift, span.end - self.shift, quote, rule)

    def body_offsets(self, spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
        """Offsets in ``Article.text`` of the spans that lie in the body."""
        return tuple((s.start - self.shift, s.end - self.shift) for s in spans if not self.in_title(s.start))


def reading_text(article: Article) -> tuple[str, int]:
    """Return the text to annotate and the length of what stands before the body."""
    if not article.title:
        return article.text, 0
    head = article.title + GAP
    return head + article.text, len(head)
