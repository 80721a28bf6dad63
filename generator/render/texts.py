"""Pages of words: the editor's own, the page of all feeds, and the page for an address nobody has."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec

from generator.model.catalog import EditorPage
from generator.render.frame import FeedLink, Frame, Shell, Target, feed_links, shell
from generator.render.hrefs import href
from generator.render.library import Library
from generator.render.richtext import safe_html


class TextPage(msgspec.Struct, frozen=True):
    """What the template of an editor's page may show; ``html`` has been made safe."""

    shell: Shell
    title: str
    html: str


class TopicFeeds(msgspec.Struct, frozen=True):
    """The feeds of one list; ``kind`` says what it is a list of ("Actor")."""

    href: str
    name: str
    kind: str
    feeds: tuple[FeedLink, ...]


class FeedsShown(msgspec.Struct, frozen=True):
    """All feeds by topic."""

    topics: tuple[TopicFeeds, ...]


class FeedsPage(msgspec.Struct, frozen=True):
    """What the template of the feeds page may show."""

    shell: Shell
    site_feeds: tuple[FeedLink, ...]
    topics: tuple[TopicFeeds, ...]


class MissingShown(msgspec.Struct, frozen=True):
    """Nothing: the page for a missing address depends on the frame alone."""


class MissingPage(msgspec.Struct, frozen=True):
    """What the template for a missing address may show. Its links start at the server's root."""

    shell: Shell


def find_texts(library: Library) -> Iterator[tuple[str, EditorPage]]:
    """Find the editor's pages."""
    for page in library.catalog.pages:
        yield page.path, page


def text_page(frame: Frame, path: str, shown: EditorPage) -> TextPage:
    """Make the context of an editor's page."""
    crumbs = (Target(href(""), "Briefs"),)
    return TextPage(
        shell=shell(frame, path, shown.title, description=shown.description, crumbs=crumbs),
        title=shown.title,
        html=safe_html(shown.markdown),
    )


def find_feeds(library: Library) -> Iterator[tuple[str, FeedsShown]]:
    """Find the page of all feeds; months come to an end, so theirs are left out."""
    url = library.catalog.site.url
    topics = tuple(
        TopicFeeds(href(term.url), term.name, taxonomy.singular, feed_links(term.feeds, term.name, url))
        for taxonomy in library.catalog.taxonomies
        if taxonomy.name != "archive"
        for term in taxonomy.terms
    )
    yield "feeds/index.html", FeedsShown(topics)


def feeds_page(frame: Frame, path: str, shown: FeedsShown) -> FeedsPage:
    """Make the context of the page of all feeds."""
    crumbs = (Target(href(""), "Briefs"),)
    description = f"Follow {frame.site.title} by RSS, Atom or JSON Feed: everything, or one topic."
    return FeedsPage(
        shell=shell(frame, path, "Feeds", description=description, crumbs=crumbs),
        site_feeds=feed_links(frame.feeds, frame.site.title, frame.site.url),
        topics=shown.topics,
    )


def find_missing(library: Library) -> Iterator[tuple[str, MissingShown]]:
    """Find the page for missing addresses."""
    yield "404.html", MissingShown()


def missing_page(frame: Frame, path: str, shown: MissingShown) -> MissingPage:
    """Make the context of the page for missing addresses: servers show it at any depth."""
    told = "There is no page at this address."
    found = shell(frame, path, "Page not found", description=told, has_address=False)
    return MissingPage(shell=msgspec.structs.replace(found, root=urlsplit(frame.site.url).path))
