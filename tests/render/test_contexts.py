"""Templates ask for nothing but what the typed contexts have, and contexts hold nothing no template shows."""

from __future__ import annotations

import re
from typing import get_type_hints

import pytest
from jinja2 import nodes

from generator.render import PAGES
from generator.render.templates import environment, folders, own_templates

ENVIRONMENT = environment(folders(()))
NAMES = sorted(p.relative_to(own_templates()).as_posix() for p in own_templates().rglob("*.html"))
UNSHOWN = {"shell", "id"}


def tree(name):
    return ENVIRONMENT.parse(ENVIRONMENT.loader.get_source(ENVIRONMENT, name)[0])


def reach(name, seen=None):
    """A template with all it extends, includes and imports."""
    seen = set() if seen is None else seen
    if name not in seen:
        seen.add(name)
        for kind in (nodes.Include, nodes.Extends, nodes.FromImport):
            for node in tree(name).find_all(kind):
                reach(node.template.value, seen)
    return seen


def asked(name, variable):
    return {
        node.attr
        for node in tree(name).find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name) and node.node.name == variable
    }


def fields(struct):
    return set(struct.__struct_fields__)


@pytest.mark.parametrize("row", PAGES, ids=lambda row: row.template)
def test_a_page_has_what_its_templates_ask_for_and_shows_what_it_has(row):
    context = get_type_hints(row.context)["return"]
    found = {attribute for name in reach(row.template) for attribute in asked(name, "page")}
    assert found <= fields(context)
    assert fields(context) - found <= UNSHOWN


def test_the_shell_is_shown_whole():
    from generator.render.frame import Shell

    found = {attribute for name in NAMES for attribute in asked(name, "shell")}
    assert found <= fields(Shell)
    assert fields(Shell) == found


def test_every_template_is_used():
    used = set().union(*(reach(row.template) for row in PAGES))
    assert set(NAMES) == used


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_called_safe_that_is_not_ours(name):
    source = ENVIRONMENT.loader.get_source(ENVIRONMENT, name)[0]
    assert set(re.findall(r"\{\{ ([\w.]+) \| safe", source)) <= {"page.json_ld", "page.html", "shell.csp"}
    assert "autoescape false" not in source
