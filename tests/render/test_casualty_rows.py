"""Parts stand below a whole that can hold them, and for themselves where there is none."""

from __future__ import annotations

import pytest

from generator.render.brief.casualties import casualty_groups
from tests.briefs import figure, plain_brief, quoting

TEXT = "A gunman killed 19 children and two teachers. The attacker died. In all 21 people were killed."
at = quoting(TEXT)
CHILDREN = figure("killed", 19, 19, "exact", "children", None, at("killed 19 children"), part_of=True)
TEACHERS = figure("killed", 2, 2, "exact", "teachers", None, at("two teachers"), part_of=True)
ATTACKER = figure("killed", 1, 1, "exact", "The attacker", None, at("The attacker died"))
ALL = figure("killed", 21, 21, "exact", "people", None, at("21 people were killed"))


@pytest.mark.parametrize(
    ("figures", "rows"),
    [
        ((CHILDREN, TEACHERS, ATTACKER), [("19", False), ("2", False), ("1", False)]),
        ((CHILDREN, TEACHERS, ATTACKER, ALL), [("1", False), ("21", False), ("19", True), ("2", True)]),
    ],
)
def test_a_part_stands_only_below_what_can_hold_it(figures, rows):
    (group,) = casualty_groups(plain_brief(text=TEXT, casualties=figures), "en")
    assert [(row.count.figure, row.part_of) for row in group.rows] == rows
