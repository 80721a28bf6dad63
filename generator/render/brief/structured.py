"""The brief as linked data: a Report about Events with Places and tolls (https://schema.org/Report)."""

from __future__ import annotations

from typing import Any

import msgspec

from generator.model.brief import Brief, Incident, Place, Toll
from generator.model.catalog import CatalogEntry
from generator.model.site import Site
from generator.render.hrefs import absolute, external
from generator.render.picture.pictures import NAME as PICTURE

KINDS = {
    "state": "Country",
    "government_body": "GovernmentOrganization",
    "person": "Person",
    "group_of_people": None,
}
ESCAPES = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)
Node = dict[str, Any]


def structured_data(entry: CatalogEntry, site: Site, description: str) -> str:
    """Write the JSON-LD of a brief, escaped so that it can stand inside a script element."""
    text = msgspec.json.encode(_report(entry, site, description)).decode("utf-8")
    return text.translate(ESCAPES)


def _report(entry: CatalogEntry, site: Site, description: str) -> Node:
    brief = entry.brief
    address = absolute(site.url, entry.url)
    corrected = [correction.date for correction in entry.editorial.corrections]
    months = [i.date.start for i in brief.incidents if i.role == "main" and i.date]
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "Report",
            "@id": address,
            "url": address,
            "mainEntityOfPage": address,
            "headline": brief.title,
            "description": description,
            "image": absolute(site.url, f"{entry.url}{PICTURE}"),
            "inLanguage": brief.language,
            "isAccessibleForFree": True,
            "datePublished": brief.published,
            "dateModified": max([*corrected, brief.published or ""]) or None,
            "temporalCoverage": months[0] if months else None,
            "publisher": {"@type": "Organization", "name": site.title, "url": site.url},
            "license": external(site.licence),
            "isBasedOn": _article(brief),
            "citation": external(brief.source.url),
            "about": [_event(brief, incident) for incident in brief.incidents if incident.role == "main"],
            "mentions": [
                *(_event(brief, incident) for incident in brief.incidents if incident.role != "main"),
                *_actors(brief),
            ],
        }
    )


def _article(brief: Brief) -> Node:
    source = brief.source
    return _filled(
        {
            "@type": "NewsArticle",
            "headline": brief.title,
            "url": external(source.url),
            "datePublished": brief.published,
            "author": {"@type": "Person", "name": source.author} if source.author else None,
            "publisher": {"@type": "Organization", "name": source.name} if source.name else None,
        }
    )


def _event(brief: Brief, incident: Incident) -> Node:
    places = {place.id: place for place in brief.places}
    date = incident.date
    day = date if date and date.precision in {"day", "minute"} else None
    return _filled(
        {
            "@type": "Event",
            "name": incident.what,
            "startDate": day.start if day else None,
            "endDate": day.end if day else None,
            "location": [_place(places[i]) for i in incident.places if i in places],
            "about": [_toll("killed", incident.killed), _toll("injured", incident.injured)],
        }
    )


def _toll(name: str, toll: Toll | None) -> Node | None:
    if toll is None:
        return None
    return _filled(
        {
            "@type": "PropertyValue",
            "name": name,
            "minValue": toll.low,
            "maxValue": toll.high,
            "unitText": "people",
        }
    )


def _place(place: Place) -> Node:
    country = place.country
    located = place.lat is not None and place.lon is not None
    point = {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon}
    return _filled(
        {
            "@type": "Country" if place.kind == "country" else "Place",
            "name": place.name,
            "sameAs": f"https://www.geonames.org/{place.geonames}/" if place.geonames else None,
            "address": {"@type": "PostalAddress", "addressCountry": country} if country else None,
            "geo": point if located else None,
        }
    )


def _actors(brief: Brief) -> list[Node]:
    kinds = ((actor, KINDS.get(actor.type, "Organization")) for actor in brief.actors)
    return [
        _filled({"@type": kind, "name": actor.name, "alternateName": list(actor.aliases)})
        for actor, kind in kinds
        if kind
    ]


def _filled(node: Node) -> Node:
    """Drop what is unknown."""
    kept = {
        k: [v for v in value if v is not None] if isinstance(value, list) else value
        for k, value in node.items()
    }
    return {key: value for key, value in kept.items() if value is not None and value != []}
