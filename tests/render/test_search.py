"""What can be found."""

from __future__ import annotations

import json

from briefs import plain_entry, sample_entries


def found(site):
    script = site["search/briefs.js"]
    return json.loads(script.removeprefix("window.briefs = ").rstrip(";\n"))


def test_briefs_can_be_found_by_what_they_tell(site):
    newest = found(site)[0]
    assert newest["countries"] == ["Kosovo"]
    assert "Harbour Front" in newest["actors"]
    assert (newest["year"], newest["type"], newest["killed"], newest["toll"]) == (
        "2024",
        "Shelling",
        14,
        "at least 14 killed",
    )
    assert len(found(site)) == len(sample_entries())


def test_unknown_dead_are_not_none_dead(site):
    quake = next(one for one in found(site) if one["title"].startswith("Quake"))
    assert quake["killed"] is None


def test_nothing_ends_the_script(render_site):
    site = render_site([plain_entry("a", title="</script><b>\u2028")])
    assert "<" not in site["search/briefs.js"]
    assert found(site)[0]["title"] == "</script><b>\u2028"
