"""The order of things, on one page.

    discover sources → read and clean → extract → keep → gate → catalog → render and export → check → publish

``build`` is all of it, ``check`` the same without the last step, ``extract`` the first three for articles
at hand.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime

from generator import catalog, export, publish, render, sources, store
from generator.backends import Backend
from generator.config import Config
from generator.gate import gate, present
from generator.model.artifact import Artifact
from generator.model.brief import Entry
from generator.model.catalog import Catalog
from generator.model.report import Problem, Report
from generator.schema import schema_artifact
from generator.work import batches, extract

Progress = Callable[[int, int], None]


def build(
    config: Config, backend: Backend, *, commit: bool = True, now: datetime | None = None, progress: Progress
) -> Report:
    """Build the site; a bad article is a problem in the report and the others go on.

    Nothing is published without ``commit``, nor when the config is strict and there is a problem.
    ``progress`` is told how many of how many new articles are done. Raises DatelineError when no site can
    be built at all; the old site stands then.
    """
    started = time.monotonic()
    refs = sources.discover(config.articles)
    with store.opened(config.cache, store.fingerprint(config.model)) as kept:
        if config.clean:
            kept.clear()
        entries = kept.load(refs)
        missing = tuple(ref for ref in refs if ref not in entries)
        problems: list[Problem] = []
        outcomes = extract(backend, batches(config.articles, missing, config.model))
        for number, (ref, outcome) in enumerate(zip(missing, outcomes, strict=True), 1):
            if isinstance(outcome, Entry):
                kept.keep(ref, outcome)
                entries[ref] = outcome
            else:
                problems.append(outcome)
            progress(number, len(missing))
        kept.prune(refs)
        notices = tuple(kept.notices)
    ordered = [entries[ref] for ref in refs if ref in entries]
    passed = gate(ordered, now or present(), config.site.timezone, drafts=config.drafts)
    pages, unread = catalog.read_pages(config.pages)
    with publish.staging(config.output, config.site.url, afresh=config.clean) as stage:
        for artifact in _artifacts(catalog.assemble(passed.entries, config.site, pages), config):
            stage.write(artifact)
        problems = [*problems, *passed.problems, *unread, *stage.check()]
        published = commit and not (config.strict and problems)
        if published:
            stage.commit()
    return Report(
        articles=len(refs),
        extracted=len(missing),
        briefs=len(passed.entries),
        pages=sum(path.endswith(".html") for path in stage.files),
        written=len(stage.written),
        removed=len(stage.removed),
        left_out=passed.left_out,
        problems=tuple(problems),
        seconds=time.monotonic() - started,
        published=published,
        notices=notices,
    )


def _artifacts(site: Catalog, config: Config) -> Iterator[Artifact]:
    """Everything the site is made of."""
    yield from render.pages(site, (config.templates,))
    yield from export.exports(site)
    yield from render.assets((config.templates,))
    yield schema_artifact()
