"""A value is found where the scanner finds it, whichever way is taken to it."""

import json
import random

import pytest
from tests.validate.clean import make_record

from klaim import rules
from klaim.validate.place import Line, Spot

RULE = rules.all_rules()[0]
SPELT = ({"separators": (",", ":")}, {}, {"indent": None, "separators": (" ,", "\t: ")}, {"ensure_ascii": False})
TEXTS = ("text", "exact", 'a"exact":', "a\\", "{", "}]", "é", "\t", "", "start", ":", '\\"text":')


def spot(pointer, within=None):
    return Spot(RULE, "error", pointer, "", "", within)


def both_ways(data, pointer, within=None):
    """The finding of a line that was not scanned before, and of one that was."""
    quick, slow = Line("f", 1, 0, data), Line("f", 1, 0, data)
    assert slow.scanned.whole
    return quick.finding(spot(pointer, within)), slow.finding(spot(pointer, within))


def spoilt(rng, node):
    """A copy with other texts, and members that no claim has."""
    if isinstance(node, dict):
        more = (
            {rng.choice(TEXTS): rng.choice((1, -2.5, None, "x", [], {}, [{"exact": 1}]))} if rng.random() < 0.3 else {}
        )
        return {key: spoilt(rng, value) for key, value in node.items()} | more
    if isinstance(node, list):
        return [spoilt(rng, item) for item in node * rng.choice((0, 1, 1, 2, 3))]
    return rng.choice(TEXTS) if rng.random() < 0.2 else node


@pytest.mark.parametrize("spelling", SPELT)
def test_every_value_is_found_where_the_scanner_finds_it(spelling):
    rng = random.Random(3)
    for number in range(150):
        record = spoilt(rng, make_record(number))
        data = json.dumps(record, **spelling).encode()
        for pointer in [
            *Line("f", 1, 0, data).scanned.values,
            "/source/9/exact",
            "/value/name/x",
            "/none",
            "/text/0/x",
        ]:
            quick, slow = both_ways(data, pointer)
            assert quick == slow, (pointer, data)


def test_words_inside_a_text_are_found_where_the_scanner_finds_them():
    record = make_record(1)
    for spelling in SPELT:
        data = json.dumps(record, **spelling).encode()
        for pointer in ("/text", "/source/0/exact"):
            quick, slow = both_ways(data, pointer, (2, 5))
            assert quick == slow


@pytest.mark.parametrize(("character", "shown"), [("\t", "␉"), ("\0", "␀"), ("\x7f", "�"), ("\u200b", "�")])
def test_a_character_that_nobody_sees_is_shown_as_one_that_all_see(character, shown):
    finding = Line("f", 1, 0, f'{{"text":1,"id":"{character}"}}'.encode()).finding(spot("/text"))
    assert shown in finding.excerpt
    assert finding.excerpt[slice(*finding.caret)] == "1"
