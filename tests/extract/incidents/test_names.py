"""What an incident is called: a noun an analyst would write, in the text's words where it has one."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Rockets hit the centre of Kabul on Thursday, killing eight people.", "rocket attack"),
        ("A missile hit flats in Odesa on Thursday and killed four. The strike came at night.", "missile strike"),
        ("A truck bomb killed nine people in Mogadishu on Thursday. The blast tore down a hotel.", "truck bomb blast"),
        ("Gunmen stormed a hostel in Bannu on Thursday and killed two students.", "storming"),
        ("Gunmen opened fire on a bus near Quetta on Thursday.", "shooting"),
        ("Two hikers were killed near Cali on Thursday, the army said. Rebels shot them at a ford.", "shooting"),
        ("A suicide bomber killed two guards in Herat on Thursday. The deadly market bombing was the third.",
         "market bombing"),
        ("A passenger jet was hijacked on its way to Oran on Thursday.", "hijacking"),
    ],
)  # fmt: skip
def test_what(read, text, what):
    _, found = read(text)
    assert found.main.what == what


def test_a_charge_is_not_what_happened(read):
    _, found = read(
        "A man was charged with the murder of four people in a shooting at a bakery in Perth on Tuesday, police said."
    )
    assert found.main.what == "shooting"
