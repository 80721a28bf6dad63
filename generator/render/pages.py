"""The table of page types, and the pages made from it.

To add one: a function that finds its pages, a function that makes a page's context, a template, a row here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
import msgspec

from generator.errors import RenderError
from generator.model.artifact import Artifact
from generator.model.catalog import Catalog
from generator.render.assets import assets_version
from generator.render.brief import brief_page, find_briefs
from generator.render.downloads import data_page, find_data
from generator.render.frame import Frame, make_frame
from generator.render.home import find_home, home_page
from generator.render.indexes import find_indexes, index_page
from generator.render.library import Library, make_library
from generator.render.lists import find_lists, list_page
from generator.render.moved import find_moved, moved_page
from generator.render.picture.pictures import pictures
from generator.render.records import (
    corrections_page,
    find_corrections,
    find_timeline,
    timeline_page,
)
from generator.render.search import INDEX, find_search, findable, index_script, search_page
from generator.render.table import find_table, table_page
from generator.render.templates import environment, folders, stamp
from generator.render.texts import (
    feeds_page,
    find_feeds,
    find_missing,
    find_texts,
    missing_page,
    text_page,
)


@dataclass(frozen=True, slots=True)
class PageType:
    """A row of the table.

    ``find`` gives the path of every page and all the data it depends on; ``context`` makes of that data, and
    of nothing else, what the template may show. So a page whose data is unchanged need not be made again.
    """

    template: str
    find: Callable[[Library], Iterator[tuple[str, Any]]]
    context: Callable[[Frame, str, Any], Any]


PAGES: tuple[PageType, ...] = (
    PageType("home.html", find_home, home_page),
    PageType("brief.html", find_briefs, brief_page),
    PageType("list.html", find_lists, list_page),
    PageType("index.html", find_indexes, index_page),
    PageType("text.html", find_texts, text_page),
    PageType("feeds.html", find_feeds, feeds_page),
    PageType("timeline.html", find_timeline, timeline_page),
    PageType("table.html", find_table, table_page),
    PageType("corrections.html", find_corrections, corrections_page),
    PageType("data.html", find_data, data_page),
    PageType("search.html", find_search, search_page),
    PageType("moved.html", find_moved, moved_page),
    PageType("404.html", find_missing, missing_page),
)


def pages(catalog: Catalog, templates: Sequence[Path]) -> Iterator[Artifact]:
    """Make the pages of a catalog; ``templates`` are a site's own template folders, which need not exist.

    Raises RenderError where a template cannot be rendered.
    """
    places = folders(templates)
    frame = make_frame(catalog, assets_version(places))
    library = make_library(catalog, frame)
    jinja = environment(places)
    shared = hashlib.sha256(f"{stamp(places)}\n".encode() + msgspec.json.encode(frame)).digest()
    for kind in PAGES:
        for path, shown in kind.find(library):
            inputs = hashlib.sha256(shared + kind.template.encode() + msgspec.json.encode(shown)).hexdigest()
            yield Artifact(path, inputs, partial(render, jinja, kind, frame, path, shown))
    yield _search_index(library, shared)
    yield from pictures(library)


def _search_index(library: Library, shared: bytes) -> Artifact:
    """Make the file that the search page searches in."""
    found = findable(library)
    inputs = hashlib.sha256(shared + msgspec.json.encode(found)).hexdigest()
    return Artifact(INDEX, inputs, partial(index_script, found))


def render(jinja: jinja2.Environment, kind: PageType, frame: Frame, path: str, shown: object) -> bytes:
    """Render one page. Raises RenderError naming the template and its line."""
    page = kind.context(frame, path, shown)
    try:
        return jinja.get_template(kind.template).render(page=page, shell=page.shell).encode("utf-8")
    except jinja2.TemplateSyntaxError as error:
        raise RenderError(
            f"is not a template: {error.message}",
            where=f"{error.filename or error.name}:{error.lineno}",
            hint="see https://jinja.palletsprojects.com/templates/",
        ) from error
    except jinja2.TemplateNotFound as error:
        raise RenderError(
            f"includes {error.name!r}, which does not exist", where=kind.template, hint="see its includes"
        ) from error
    except jinja2.UndefinedError as error:
        raise RenderError(
            f"asks for what {path} does not have: {error.message}",
            where=_place(error, kind.template),
            hint=f"a page of this type has: {', '.join(page.__struct_fields__)}",
        ) from error


def _place(error: BaseException, template: str) -> str:
    """Name the innermost template and line of an error."""
    place, step = template, error.__traceback__
    while step:
        file = step.tb_frame.f_code.co_filename
        if file.endswith((".html", ".svg", ".xml")):
            place = f"{file}:{step.tb_lineno}"
        step = step.tb_next
    return place
