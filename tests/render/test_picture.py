"""The picture of a brief: a PNG of its own, the same each time, that never shows the unknown as a number."""

from __future__ import annotations

import struct
import zlib

import msgspec
import numpy as np
import pytest
from briefs import harbour_entry, plain_entry, quake_brief, sample_entries

from generator.catalog import assemble
from generator.model.article import Editorial
from generator.model.brief import Entry
from generator.model.site import Site
from generator.render import pages
from generator.render.cards import card
from generator.render.picture.drawing import HEIGHT, TOLL, WIDTH, Fact, PictureShown, draw
from generator.render.picture.lettering import lines, outlines, width
from generator.render.picture.pictures import picture_of
from generator.render.picture.raster import canvas, edges_of, fill, png

SITE = Site(locale="en_GB")
BLACK, WHITE = (0, 0, 0), (255, 255, 255)


def pixels(body):
    """Read a PNG as ``png`` writes it."""
    wide, high = struct.unpack(">II", body[16:24])
    size = struct.unpack(">I", body[33:37])[0]
    rows = np.frombuffer(zlib.decompress(body[41 : 41 + size]), np.uint8).reshape(high, wide * 3 + 1)
    return np.cumsum(rows[:, 1:], axis=0, dtype=np.uint8).reshape(high, wide, 3)


def shown(entry):
    placed = assemble([entry], SITE).entries[0]
    return picture_of(placed, card(placed, SITE), "Dateline")


def picture(**fields):
    told = {
        "site": "S",
        "kind": "",
        "headline": "H",
        "where": "",
        "when": "",
        "facts": (),
        "standing": "",
        "map": None,
    }
    return PictureShown(**{**told, **fields})


def test_every_brief_has_a_picture_of_its_own_named_on_its_page(site):
    made = {page.path: page for page in pages(assemble(sample_entries(), SITE), ())}
    pictures = {path: made[path].make() for path in made if path.endswith(".png")}
    assert len(set(pictures.values())) == len(sample_entries())
    body = pictures["briefs/2024-05-01-calm/card.png"]
    assert body.startswith(b"\x89PNG")
    assert struct.unpack(">II", body[16:24]) == (WIDTH, HEIGHT)
    address = "http://localhost:8000/briefs/2024-05-01-calm/card.png"
    assert (
        f'<meta property="og:image" content="{address}">'
        in made["briefs/2024-05-01-calm/index.html"].make().decode()
    )


def test_figures_keep_their_words_and_the_unknown_is_no_number():
    assert shown(harbour_entry()).facts == (Fact("at least", "14", "killed"), Fact("", "30–40", "injured"))
    assert shown(Entry(quake_brief(), Editorial())).facts == (
        Fact("up to", "50", "killed"),
        Fact("", "none", "injured"),
    )
    unknown = harbour_entry(incidents=tuple(_without(i) for i in harbour_entry().brief.incidents))
    assert shown(unknown).facts == (Fact("", "?", "killed: not stated"),)
    assert shown(plain_entry()).facts == ()


def _without(incident):
    return msgspec.structs.replace(incident, killed=None, injured=None)


def test_what_nobody_has_reviewed_says_so():
    assert shown(harbour_entry()).standing == "Extracted by machine, not yet reviewed"
    assert shown(sample_entries()[0]).standing == ""


def test_the_same_picture_is_the_same_bytes_and_another_is_not():
    one = shown(harbour_entry())
    assert draw(one) == draw(one)
    assert draw(picture(facts=(Fact("", "8", "killed"),))) != draw(picture(facts=(Fact("", "9", "killed"),)))


def test_a_square_covers_its_pixels_and_half_of_one():
    on = canvas(6, 6, WHITE)
    fill(on, edges_of([[(1, 1), (4.5, 1), (4.5, 3), (1, 3)]]), BLACK)
    assert on[1:3, 1:4].max() == 0
    assert (on[1:3, 4] == 127.5).all()
    assert on[0].min() == on[3:].min() == 255


def test_a_ring_the_other_way_round_is_a_hole_and_what_lies_outside_is_cut_off():
    on = canvas(10, 10, WHITE)
    square, hole = [(-5, -5), (20, -5), (20, 20), (-5, 20)], [(2, 2), (2, 5), (5, 5), (5, 2)]
    fill(on, edges_of([square, hole]), BLACK)
    assert on[2:5, 2:5].min() == 255
    assert on[6:].max() == 0
    fill(on, edges_of([[(50, 50), (60, 50), (60, 60)], []]), BLACK)
    assert (pixels(png(on)) == on).all()


@pytest.mark.parametrize("text", ["", "日本語", "\x00", "Čačak", "x" * 900, "ﬁve ½"])
def test_any_headline_can_be_drawn(text):
    body = draw(picture(headline=text, where=text, facts=(Fact("", "1,000,000–2,000,000", "killed"),) * 3))
    assert (pixels(body) == TOLL).all(axis=2).any()


def test_lines_fit_their_room_and_are_cut_short_with_dots():
    found = lines("Rockets strike the town and the harbour in the early morning", "serif", 50, 500, 2)
    assert len(found) == 2
    assert found[-1].endswith("…")
    assert all(width(line, "serif", 50) <= 500 for line in found)


def test_letters_without_outlines_lose_their_accents_only():
    assert width("ạ", "sans", 10) == width("a", "sans", 10)
    assert len(outlines("日", "sans", 10, 0, 0)) == 0
