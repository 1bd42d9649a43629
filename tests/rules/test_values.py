"""Values that say another thing than the words beside them, and those that say the same in another form."""
# ruff: noqa: E501 (a case is one line)

import msgspec
import pytest

from klaim.records import Claim
from klaim.rules import _example as examples
from klaim.validate import Settings
from klaim.validate.claims import Bench

ARTICLE = {
    "text": "Sedikitnya 6.512 penonton datang ke Solo. Hadiah Rp 500 juta diserahkan Dewi Anggraini, Ketua Panitia Lomba. "
    "Skor akhir 26-24, dan Sari mencetak 27 poin. Dewi Anggraini mengetuai Panitia Lomba."
}  # fmt: skip
CROWD, PRIZE = ("Sedikitnya 6.512 penonton datang ke Solo",), ("Hadiah Rp 500 juta",)
POINTS, CHAIR = ("Sari mencetak 27 poin",), ("Dewi Anggraini mengetuai Panitia Lomba",)


def broken(kind, text, value, quotes):
    example = {"article": ARTICLE, "type": kind, "text": text, "value": value, "quotes": quotes}
    claim = msgspec.convert(examples.record(example), Claim)
    bench = Bench(examples.articles(example), Settings())
    return {(item.rule.name, item.defect.pointer) for item in bench.broken(claim)}


def quantity(number, unit, comparison="exact", **more):
    return {"number": number, "unit": unit, "comparison": comparison, **more}


@pytest.mark.parametrize(
    ("text", "value", "quotes", "found"),
    [
        ("Sedikitnya 6.512 penonton datang.", quantity(6.512, "penonton", "at_least"), CROWD, ("number-disagrees", "/value/number")),
        ("Hadiah bernilai Rp 500 juta.", quantity(500, "IDR"), PRIZE, ("number-disagrees", "/value/number")),
        ("Hadiah bernilai Rp 500 juta.", quantity(500_000_000, "USD"), PRIZE, ("unit-disagrees", "/value/unit")),
        ("Hadiah bernilai Rp 500 juta.", {"number": 500_000_000, "comparison": "exact"}, PRIZE, ("unit-disagrees", "/value")),
        ("Sedikitnya 6.512 penonton datang.", quantity(6512, "penonton"), CROWD, ("comparison-disagrees", "/value/comparison")),
        ("Sari mencetak 26 poin.", quantity(26, "poin"), POINTS, ("number-not-in-span", "/value/number")),
    ],
)  # fmt: skip
def test_a_quantity_that_its_words_do_not_give_is_told_once(text, value, quotes, found):
    assert broken("quantity", text, value, quotes) == {found}


@pytest.mark.parametrize(
    ("text", "value", "quotes"),
    [
        ("Sedikitnya 6.512 penonton datang.", quantity(6512, "penonton", "at_least"), CROWD),
        ("Sedikitnya 6.512 penonton datang.", quantity(6512.0, "orang", "at_least"), CROWD),
        ("Hadiah bernilai Rp 500 juta.", quantity(500_000_000, "IDR"), PRIZE),
        ("Hadiah bernilai Rp500.000.000.", quantity(500_000_000, "IDR"), PRIZE),
        ("Sari mencetak dua puluh tujuh poin.", quantity(27, "poin"), POINTS),
        ("Hadiah bernilai Rp 500 juta.", quantity(500_000_000, "IDR"), ("Hadiah Rp 500", "juta diserahkan")),
    ],
)
def test_a_quantity_in_other_words_is_the_same(text, value, quotes):
    assert broken("quantity", text, value, quotes) == set()


@pytest.mark.parametrize(
    ("kind", "text", "value", "quotes", "found"),
    [
        ("location", "Penonton datang ke Solo.", {"name": "Sari"}, CROWD, {("value-not-in-text", "/value/name")}),
        ("location", "Penonton datang ke kota Solo.", {"name": "solo"}, CROWD, set()),
        ("role", "Dewi Anggraini mengetuai Panitia Lomba.", {"entity": "Dewi Anggraini", "role": "Ketua Panitia Lomba"}, CHAIR, set()),
        ("role", "Dewi Anggraini mengetuai Panitia Lomba.", {"entity": "Sari", "role": "Ketua Panitia Lomba"}, CHAIR, {("value-not-in-text", "/value/entity")}),
        ("topic", "Rapat membahas hadiah.", {"name": "penonton"}, CROWD, {("value-not-in-text", "/value/name")}),
    ],
)  # fmt: skip
def test_a_name_that_the_text_does_not_tell_of_is_found(kind, text, value, quotes, found):
    assert broken(kind, text, value, quotes) == found
