"""Short reports and the incident each is about."""

from __future__ import annotations

import pytest

from generator.extract.incidents import find_incidents
from generator.extract.reading import Reading, reading_text
from generator.model.article import Article
from generator.model.findings import Findings

REPORTS = [
    ("A car bomb exploded outside a bank in Basra, killing four people.", "bombing"),
    ("Rockets fell on the port of Odesa overnight, the mayor said. The rocket attack set a depot alight.", "shelling"),
    ("An air strike hit a clinic near Taiz and killed two nurses.", "air_strike"),
    ("Gunmen opened fire on a bus near Quetta, killing six passengers.", "armed_attack"),
    ("A man was stabbed to death outside a station in Leeds.", "assault"),
    ("Soldiers clashed with rebels near Goma; the clashes left nine dead.", "battle"),
    ("A passenger train derailed near Pune, injuring forty people.", "accident"),
    ("A strong earthquake shook Gaziantep and flattened houses.", "disaster"),
    ("Masked men kidnapped two engineers in Maiduguri.", "abduction"),
    ("Police fired tear gas at protesters in Lima as a protest over prices turned violent.", "protest"),
]  # fmt: skip


def incidents(nlp, text, title=None, published="2021-03-05"):
    article = Article(text=text, path="a.md", format="md", sha256="0", title=title, published=published)
    whole, shift = reading_text(article)
    return find_incidents(Reading(article, nlp(whole), shift), Findings()).incidents


@pytest.mark.parametrize(("text", "category"), REPORTS)
def test_category(nlp, text, category):
    main, *others = incidents(nlp, text)
    assert (main.role, main.category) == ("main", category)
    assert not others
