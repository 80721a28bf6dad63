"""What every page shares: the site's name, its menu and feeds, and where the page stands."""

from __future__ import annotations

import msgspec

from generator.model.catalog import Catalog, Feeds
from generator.model.policy import META_POLICY
from generator.model.site import Site
from generator.render.hrefs import absolute, external, href, root

MENU = (
    ("Briefs", ""),
    ("Search", "search/"),
    ("Actors", "actors/"),
    ("Countries", "countries/"),
    ("Types", "types/"),
    ("Timeline", "timeline/"),
    ("Archive", "archive/"),
)
FOOTER = (
    ("Incidents", "incidents/"),
    ("Places", "places/"),
    ("Outlets", "outlets/"),
    ("Feeds", "feeds/"),
    ("Data", "data/"),
    ("Corrections", "corrections/"),
)
FEED_TYPES = (
    ("rss", "RSS", "application/rss+xml"),
    ("atom", "Atom", "application/atom+xml"),
    ("json", "JSON Feed", "application/feed+json"),
)


class Target(msgspec.Struct, frozen=True):
    """A link within the site: ``href`` counts from its root, and what to call it."""

    href: str
    text: str


class MenuItem(msgspec.Struct, frozen=True):
    """A link of the menu; ``inside`` says whether it counts from the site's root.

    ``current`` is "page" on the page itself, "true" on pages below it, else "".
    """

    href: str
    text: str
    inside: bool
    current: str


class FeedLink(msgspec.Struct, frozen=True):
    """A feed to be found: ``kind`` is "RSS", "Atom" or "JSON Feed", ``type`` its media type."""

    href: str
    title: str
    kind: str
    type: str
    address: str


class Frame(msgspec.Struct, frozen=True):
    """What is the same on every page. ``version`` is a digest of the assets."""

    site: Site
    menu: tuple[tuple[str, str], ...]
    footer: tuple[Target, ...]
    feeds: Feeds
    version: str


class Shell(msgspec.Struct, frozen=True):
    """The head, header and footer of one page.

    ``root`` leads from the page to the site's root. ``canonical`` is None on a page that has no address;
    ``picture`` is the whole address of a picture for cards.
    """

    title: str
    description: str
    root: str
    canonical: str | None
    csp: str
    version: str
    site_title: str
    site_description: str
    author: str
    licence: str
    menu: tuple[MenuItem, ...]
    footer: tuple[Target, ...]
    feeds: tuple[FeedLink, ...]
    crumbs: tuple[Target, ...]
    og_type: str
    picture: str | None


def make_frame(catalog: Catalog, version: str) -> Frame:
    """Gather what every page shares."""
    pages = tuple(Target(href(page.url), page.title) for page in catalog.pages)
    own = tuple(Target(href(url), name) for name, url in FOOTER)
    menu = catalog.site.menu or (*MENU, *((page.title, page.url) for page in catalog.pages))
    return Frame(catalog.site, menu, (*pages, *own), catalog.feeds, version)


def shell(  # noqa: PLR0913 - a head has many parts, each named by its caller
    frame: Frame,
    path: str,
    title: str,
    *,
    description: str = "",
    crumbs: tuple[Target, ...] = (),
    feeds: Feeds | None = None,
    og_type: str = "website",
    picture: str | None = None,
    has_address: bool = True,
) -> Shell:
    """Make the shell of the page at ``path``; ``feeds`` are its own, besides the site's."""
    site = frame.site
    url = path.removesuffix("index.html")
    own = feed_links(feeds, f"{site.title}: {title}", site.url) if feeds else ()
    return Shell(
        title=title,
        description=description or site.description,
        root=root(path),
        canonical=absolute(site.url, url) if has_address else None,
        csp=META_POLICY,
        version=frame.version,
        site_title=site.title,
        site_description=site.description,
        author=site.author,
        licence=site.licence,
        menu=tuple(filter(None, (_menu_item(text, address, url) for text, address in frame.menu))),
        footer=frame.footer,
        feeds=(*own, *feed_links(frame.feeds, site.title, site.url)),
        crumbs=crumbs,
        og_type=og_type,
        picture=absolute(site.url, picture) if picture else None,
    )


def feed_links(feeds: Feeds, title: str, base: str) -> tuple[FeedLink, ...]:
    """List the feeds of a list of briefs."""
    found = ((getattr(feeds, name), kind, media) for name, kind, media in FEED_TYPES)
    return tuple(
        FeedLink(href(path), f"{title} ({kind})", kind, media, absolute(base, path))
        for path, kind, media in found
    )


def _menu_item(text: str, address: str, url: str) -> MenuItem | None:
    """Make an item of the menu; an address that is neither ours nor http(s) is left out."""
    outside = external(address)
    if outside:
        return MenuItem(outside, text, inside=False, current="")
    if ":" in address.partition("/")[0]:
        return None
    place = address.lstrip("/")
    section = url.partition("/")[0]
    below = bool(section) and place == f"{section}/"
    current = "page" if place == url else "true" if below else ""
    return MenuItem(href(place), text, inside=True, current=current)
