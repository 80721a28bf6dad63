"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

import msgspec

from generator.export.addresses import absolute
from generator.export.channels import Channel, channels
from generator.export.edition import Edition
from generator.export.items import Item
from generator.model.artifact import Artifact

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(edition: Edition) -> Iterator[Artifact]:
    """Give a feed for the site and for every list of briefs."""
    for channel in channels(edition.catalog):
        make = partial(_write, edition, channel)
        about = (channel.title, channel.description, channel.url)
        yield edition.artifact(channel.feeds.json, make, channel.entries, *about)


def _write(edition: Edition, channel: Channel) -> bytes:
    site = edition.catalog.site
    feed = {
        "version": VERSION,
        "title": channel.title,
        "home_page_url": absolute(site, channel.url),
        "feed_url": absolute(site, channel.feeds.json),
        "description": channel.description,
        "authors": [{"name": site.author or site.title}],
        "language": site.locale.replace("_", "-"),
        "items": [_item(edition.item(entry)) for entry in channel.entries],
    }
    return msgspec.json.format(msgspec.json.encode(feed), indent=1) + b"\n"


def _item(item: Item) -> dict[str, object]:
    """Write an item; keys with nothing to say are left out, as the format asks."""
    place = {"name": item.place, "lat": item.point[0], "lon": item.point[1]} if item.point else None
    fields: dict[str, object] = {
        "id": item.id,
        "url": item.url,
        "external_url": item.source_url,
        "title": item.title,
        "summary": item.summary,
        "content_html": item.html,
        "date_published": _date(item.published),
        "date_modified": _date(item.updated if item.updated != item.published else None),
        "tags": list(item.categories),
        "language": item.language,
        "_dateline": {"about": item.data_url, "brief": item.data_url, "place": place},
    }
    return {key: value for key, value in fields.items() if value not in (None, "", [])}


def _date(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
