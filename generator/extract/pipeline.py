"""The ordered table of extractors and how they run.

To add one: a folder with a function from (Reading, Findings) to Findings, and a row here. ``needs`` and
``gives`` name fields of Findings; the order is checked when this module loads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from spacy.language import Language

from generator.errors import ExtractError
from generator.extract.actors import find_actors
from generator.extract.assemble import assemble
from generator.extract.attributions import find_stances, name_victims
from generator.extract.casualties import find_figures, read_tolls
from generator.extract.headline import sentence_case
from generator.extract.incidents import find_incidents
from generator.extract.language import annotate, is_common_word, model_name
from generator.extract.places import find_places
from generator.extract.reading import Reading, reading_text
from generator.extract.summary import choose_summary
from generator.extract.timeline import build_timeline
from generator.extract.timing import find_times
from generator.extract.warnings import find_doubts
from generator.model.article import Article
from generator.model.brief import Entry
from generator.model.findings import Findings

Extract = Callable[[Reading, Findings], Findings]


@dataclass(frozen=True, slots=True)
class Extractor:
    """A step: the fields of Findings it reads and the fields it fills."""

    name: str
    run: Extract
    needs: tuple[str, ...]
    gives: tuple[str, ...]


EXTRACTORS: tuple[Extractor, ...] = (
    Extractor("times", find_times, needs=(), gives=("times",)),
    Extractor("places", find_places, needs=(), gives=("places",)),
    Extractor("actors", find_actors, needs=("places",), gives=("actors",)),
    Extractor("casualties", find_figures, needs=("times", "actors"), gives=("figures",)),
    Extractor("incidents", find_incidents, needs=("times", "places", "figures"), gives=("incidents",)),
    Extractor(
        "tolls",
        read_tolls,
        needs=("actors", "places", "figures", "incidents"),
        gives=("figures", "incidents", "doubts"),
    ),
    Extractor("victims", name_victims, needs=("actors", "figures", "incidents"), gives=("figures",)),
    Extractor(
        "attributions", find_stances, needs=("actors", "incidents", "figures"), gives=("stances", "actors")
    ),
    Extractor(
        "timeline", build_timeline, needs=("times", "incidents", "stances", "actors"), gives=("timeline",)
    ),
    Extractor("summary", choose_summary, needs=("incidents", "figures"), gives=("summary",)),
    Extractor("warnings", find_doubts, needs=("incidents", "figures"), gives=("doubts",)),
)


def check_order(extractors: tuple[Extractor, ...]) -> None:
    """Raise ValueError when a step needs what no earlier step gives."""
    given: set[str] = set()
    for extractor in extractors:
        missing = set(extractor.needs) - given
        if missing:
            raise ValueError(f"extractor {extractor.name!r} needs {sorted(missing)} from an earlier step")
        given |= set(extractor.gives)


check_order(EXTRACTORS)


def find_all(reading: Reading) -> Findings:
    """Run every extractor over one reading."""
    found = Findings()
    for extractor in EXTRACTORS:
        found = extractor.run(reading, found)
    return found


def read_articles(nlp: Language, articles: Iterable[Article]) -> Iterator[Reading]:
    """Annotate the articles, in order."""
    kept = list(articles)
    docs = annotate(nlp, (text_to_annotate(nlp, article) for article in kept))
    for article, doc in zip(kept, docs, strict=True):
        yield Reading(article, doc, reading_text(article)[1])


def text_to_annotate(nlp: Language, article: Article) -> str:
    """Return the reading's text with its headline in the case of a sentence; offsets are the reading's."""
    text, _ = reading_text(article)
    if not article.title:
        return text
    return (
        sentence_case(article.title, article.text, partial(is_common_word, nlp)) + text[len(article.title) :]
    )


def try_entries(nlp: Language, articles: Iterable[Article]) -> Iterator[Entry | ExtractError]:
    """Turn articles into briefs, in order; one that cannot be gives its error and the others go on."""
    kept = list(articles)
    readings = read_articles(nlp, (article for article in kept if not _too_long(nlp, article)))
    for article in kept:
        yield _too_long(nlp, article) or _entry(nlp, next(readings))


def make_entries(nlp: Language, articles: Iterable[Article]) -> Iterator[Entry]:
    """Turn articles into briefs, in order. Raises ExtractError for the first that cannot be."""
    for outcome in try_entries(nlp, articles):
        if isinstance(outcome, ExtractError):
            raise outcome
        yield outcome


def _entry(nlp: Language, reading: Reading) -> Entry | ExtractError:
    try:
        brief = assemble(reading, find_all(reading), model_name(nlp))
    except ExtractError as error:
        return error
    except Exception as error:  # noqa: BLE001 - a rule that trips over one article must not stop the others
        return ExtractError(
            f"an extractor failed: {type(error).__name__}: {error}",
            where=reading.article.path,
            hint="this is a fault of the extractor; please report it with the article",
        )
    return Entry(brief, reading.article.editorial)


def _too_long(nlp: Language, article: Article) -> ExtractError | None:
    """Refuse a text the language model would refuse, before it stops the whole batch."""
    length = len(reading_text(article)[0])
    if length <= nlp.max_length:
        return None
    return ExtractError(
        f"is {length:,} characters long, more than the language model reads ({nlp.max_length:,})",
        where=article.path,
        hint="split it into reports; a news report is a few thousand characters",
    )
