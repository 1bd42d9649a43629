import re
from itertools import pairwise

import pytest

from klaim.palette import COLOURS
from klaim.records import CLAIM_TYPES
from klaim.site.extension import STATIC

GROUNDS = {"light": "#ffffff", "dark": "#131416"}
"""Furo's own."""


def palettes():
    css = (STATIC / "klaim.css").read_text(encoding="utf-8")
    blocks = re.findall(r"(body[^{]*)\{([^{}]*--klaim-[^{}]*)\}", css)
    return [(selector.strip(), dict(re.findall(r"--klaim-(\w+): (#\w+);", block))) for selector, block in blocks]


def luminance(colour):
    parts = [int(colour[at:until], 16) / 255 for at, until in pairwise((1, 3, 5, 7))]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_light_and_both_ways_to_dark_have_a_colour_for_every_type():
    found = palettes()
    assert [selector for selector, _ in found] == ["body", 'body[data-theme="dark"]', 'body:not([data-theme="light"])']
    assert all(palette.keys() == {*CLAIM_TYPES, "on"} for _, palette in found)
    assert found[1][1] == found[2][1]


@pytest.mark.parametrize(("number", "ground"), [(0, "light"), (1, "dark")])
def test_every_colour_can_be_read_on_its_ground_and_no_two_are_the_same(number, ground):
    palette = palettes()[number][1]
    on = palette.pop("on")
    assert all(contrast(colour, GROUNDS[ground]) >= 4.5 for colour in palette.values())
    assert len(set(palette.values())) == len(palette)
    assert contrast(on, {"light": "#000000", "dark": "#ffffffcc"[:7]}[ground]) >= 7


def test_the_picture_has_the_same_colours():
    light, dark = palettes()[0][1], palettes()[1][1]
    for kind, (by_day, by_night) in COLOURS.items():
        assert (by_day, by_night) == (light[kind], dark[kind])
    assert COLOURS.keys() == set(CLAIM_TYPES)
