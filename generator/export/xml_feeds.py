"""RSS 2.0 and Atom, of the whole site and of each list that has feeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from io import StringIO
from typing import Any

from feedgenerator import Atom1Feed, Rss201rev2Feed
from feedgenerator.django.utils.xmlutils import SimplerXMLGenerator

from generator.export.addresses import absolute, feed_id
from generator.export.channels import Channel, channels
from generator.export.dates import NEVER
from generator.export.edition import Edition
from generator.export.items import Item
from generator.export.text import printable
from generator.model.artifact import Artifact
from generator.model.site import Site

GEORSS = "http://www.georss.org/georss"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
RSS_TYPE = "application/rss+xml"


class Rss(Rss201rev2Feed):  # type: ignore[misc]
    """RSS 2.0 with ``content:encoded`` and ``georss``."""

    def rss_attributes(self) -> dict[str, str]:
        """Name the modules used."""
        return {**super().rss_attributes(), "xmlns:content": CONTENT, "xmlns:georss": GEORSS}

    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        """Say the type of the feed in its link to itself, and what made it."""
        own, self.feed["feed_url"] = self.feed["feed_url"], None
        super().add_root_elements(handler)
        handler.addQuickElement("atom:link", None, {"rel": "self", "type": RSS_TYPE, "href": own})
        handler.addQuickElement("generator", "Dateline")
        self.feed["feed_url"] = own

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Add the facts as HTML, the update and the place."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content:encoded", item["html"])
        if item["updateddate"] and item["updateddate"] != item["pubdate"]:
            handler.addQuickElement("atom:updated", item["updateddate"].isoformat())
        _add_place(handler, item)

    def latest_post_date(self) -> datetime:
        """Return when the newest item is from; the clock is never asked."""
        return latest(self.items)


class Atom(Atom1Feed):  # type: ignore[misc]
    """Atom 1.0 with ``georss``, and the brief's data as an alternate."""

    def root_attributes(self) -> dict[str, str]:
        """Name the modules used."""
        return {**super().root_attributes(), "xmlns:georss": GEORSS}

    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        """Say what made it."""
        super().add_root_elements(handler)
        handler.addQuickElement("generator", "Dateline")

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Add the data, the source and the place."""
        super().add_item_elements(handler, {**item, "updateddate": item["updateddate"] or NEVER})
        data = {"rel": "alternate", "type": "application/json", "href": item["data_url"]}
        handler.addQuickElement("link", "", data)
        if item["source_url"]:
            handler.addQuickElement("link", "", {"rel": "via", "href": item["source_url"]})
        _add_place(handler, item)

    def latest_post_date(self) -> datetime:
        """Return when the newest item is from; the clock is never asked."""
        return latest(self.items)


def latest(items: Sequence[dict[str, Any]]) -> datetime:
    """Return the newest date of any item; NEVER when none has one."""
    known = (item[key] for item in items for key in ("updateddate", "pubdate"))
    return max((moment for moment in known if moment), default=NEVER)


def _add_place(handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
    if item["point"]:
        lat, lon = item["point"]
        handler.addQuickElement("georss:point", f"{lat:g} {lon:g}")
        handler.addQuickElement("georss:featurename", item["place"])


def xml_feeds(edition: Edition) -> Iterator[Artifact]:
    """Give an RSS and an Atom feed for the site and for every list of briefs."""
    for channel in channels(edition.catalog):
        for kind, path in ((Rss, channel.feeds.rss), (Atom, channel.feeds.atom)):
            make = partial(_write, kind, path, channel, edition)
            yield edition.artifact(
                path, make, channel.entries, channel.title, channel.description, channel.url
            )


def _write(kind: type[Rss | Atom], path: str, channel: Channel, edition: Edition) -> str:
    site = edition.catalog.site
    feed = kind(
        title=printable(channel.title),
        link=absolute(site, channel.url),
        description=printable(channel.description),
        language=site.locale.replace("_", "-"),
        author_name=site.author or site.title,
        author_email=site.email or None,
        feed_url=absolute(site, path),
        feed_copyright=site.licence or None,
        feed_guid=feed_id(path, site),
    )
    for entry in channel.entries:
        _add(feed, edition.item(entry), site)
    out = StringIO()
    feed.write(out, "utf-8")
    return out.getvalue() + "\n"


def _add(feed: Rss | Atom, item: Item, site: Site) -> None:
    feed.add_item(
        title=item.title,
        link=item.url,
        description=item.escaped_summary,
        content=item.html,
        html=item.html,
        unique_id=item.id,
        unique_id_is_permalink=False,
        pubdate=item.published,
        updateddate=item.updated,
        categories=item.categories,
        item_copyright=site.licence or None,
        point=item.point,
        place=item.place,
        data_url=item.data_url,
        source_url=item.source_url,
    )
